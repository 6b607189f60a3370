import { writeFileSync } from 'node:fs';
import { valuesTable } from './values-table/values-table.ts';

writeFileSync('docs/guides/encoded-values.md', valuesTable());
