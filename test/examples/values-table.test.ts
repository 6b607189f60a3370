import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { valuesTable } from '../../docs/values-table/values-table.ts';

it('the table of encoded values is that of the data: npm run docs:values', () => {
  expect(readFileSync('docs/guides/encoded-values.md', 'utf8')).toBe(valuesTable());
});
