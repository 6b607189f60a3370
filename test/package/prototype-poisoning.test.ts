import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
import * as library from '../../src/index.ts';
import { exampleCode } from './poisoning/example-code.ts';
import { fieldNames } from './poisoning/field-names.ts';
import { findLeaks, type Search } from './poisoning/find-leaks.ts';
import { runInConsumer } from './run-in-consumer.ts';

const searching = transformSync(readFileSync('test/package/poisoning/find-leaks.ts', 'utf8'), { loader: 'ts' }).code;

/**
 * Every name that a field of the package has, put on every object: numbers, texts, true and objects, listed or not. The schemas are left out:
 * zod, which the user has, reads what it is told by itself and takes inherited properties for options and checks. So is `toJSON`, which
 * `JSON.stringify` reads of whatever it writes.
 */
const search = runInConsumer(
  'poisoned.mjs',
  `
  import * as library from 'chuan-ngheo';
  ${searching}
  console.log(JSON.stringify(${findLeaks.name}(library, ${JSON.stringify(exampleCode())}, ${JSON.stringify(fieldNames())})));
  `,
) as Search;

it('knows the names of many fields, and calls every public function', () => {
  const names = fieldNames();
  expect(names).toEqual(expect.arrayContaining(['upTo', 'until', 'months', 'area', 'get', 'set', 'value', '5']));
  expect(names.length).toBeGreaterThan(1_000);
  const functions = Object.entries<unknown>(library).filter(([, value]) => typeof value === 'function');
  expect(search.called).toEqual(functions.map(([name]) => name).sort());
  expect(search.calls).toBeGreaterThan(500);
});

it('properties that somebody put on every object change no result and crash nothing', () => {
  expect(search.leaks).toEqual([]);
});
