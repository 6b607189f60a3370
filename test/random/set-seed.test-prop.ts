import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { seedFor } from './seed-for.ts';

const seed = seedFor(process.env['SEED']);
const [first] = fc.sample(fc.nat(), { seed, numRuns: 1 });
const seen: number[] = [];

test.prop([fc.nat()], { numRuns: 1 })('a property starts from the seed that is named, or the fixed one', (value) => {
  seen.push(value);
  expect(seen[0]).toBe(first);
});
