import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { fail } from '../../../src/foundation/errors/index.ts';
import { readInput, type Shape, testOfShape } from '../../../src/foundation/shape/index.ts';
import { anyShape, valueLike } from './shape-arbitraries.ts';

const read = (value: unknown, path: string): unknown =>
  value === null || value === 'good' ? value : fail('invalid-value', path, value, { kind: 'text' });
const readable: Shape = { kind: 'readable', read, json: {} };
/** Rows of which some fields only a function can read, and one of which says something by null. */
const withReadable: Shape = {
  kind: 'object',
  fields: { name: { kind: 'text', most: 2 }, 'code?': readable, 'nothing?': { ...readable, isNullRead: true } },
};
const rows = fc.record(
  {
    name: fc.constantFrom('a', 'abc', '😀😀', '😀😀😀', null, 5),
    code: fc.constantFrom('good', 'bad', null, undefined),
    nothing: fc.constantFrom('good', 'bad', null, undefined),
    other: fc.constantFrom(null, 1),
  },
  { requiredKeys: [] },
);
const cases = fc.oneof(
  anyShape.chain((shape) =>
    fc.tuple(fc.constant(shape), fc.array(fc.oneof(valueLike(shape), fc.anything()), { maxLength: 8 })),
  ),
  fc.tuple(fc.constantFrom(withReadable, { kind: 'record', of: readable } as const), fc.array(rows)),
);

describe('the test of a shape', () => {
  test.prop([cases], { numRuns: 1_000 })('passes what the shape finds nothing wrong with', ([shape, values]) => {
    const isOfShape = testOfShape(shape);
    for (const value of values) {
      expect([value, isOfShape(value)]).toEqual([value, readInput(shape, value).issues.length === 0]);
    }
  });
});
