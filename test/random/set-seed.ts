import fc from 'fast-check';
import { seedFor } from './seed-for.ts';

// The one place that decides which random values the properties see.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedFor(process.env['SEED']) });
