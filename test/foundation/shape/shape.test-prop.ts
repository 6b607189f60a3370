import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import { jsonSchemaOfShape, readInput, type Shape } from '../../../src/foundation/shape/index.ts';
import { anyShape, valueLike } from './shape-arbitraries.ts';

const cases = anyShape.chain((shape) =>
  fc.tuple(fc.constant(shape), fc.array(valueLike(shape), { minLength: 1, maxLength: 8 })),
);

/** The value as JSON brings it. */
const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

function isAccepted(shape: Shape, value: unknown): boolean {
  return readInput(shape, value).issues.length === 0;
}

describe('a shape', () => {
  test.prop([cases], { numRuns: 600 })(
    'accepts the JSON that its JSON Schema accepts, and no other',
    ([shape, values]) => {
      const ajv = new Ajv2020({
        strict: true,
        allowUnionTypes: true,
        formats: { date: true },
      });
      const validate = ajv.compile(jsonSchemaOfShape(shape));
      for (const value of values.map(asJson)) {
        expect([value, isAccepted(shape, value)]).toEqual([value, validate(value)]);
      }
    },
  );

  test.prop([cases], { numRuns: 300 })('reads again what it has read, and changes nothing more', ([shape, values]) => {
    for (const value of values) {
      const { read, issues } = readInput(shape, value);
      if (issues.length === 0) {
        const again = readInput(shape, read);
        expect(again.issues).toEqual([]);
        expect(again.read).toEqual(read);
      }
    }
  });

  test.prop([cases], { numRuns: 300 })('gives every issue a path at which what came stands', ([shape, values]) => {
    for (const value of values) {
      const before = JSON.stringify(value);
      const { issues } = readInput(shape, value, 'input');
      expect(JSON.stringify(value)).toBe(before);
      for (const { path, code, expected } of issues) {
        expect(path.startsWith('input')).toBe(true);
        expect(code).not.toBe('');
        expect(expected).toBeTypeOf('object');
      }
    }
  });

  test.prop(
    [
      anyShape,
      fc.anything({
        withDate: true,
        withMap: true,
        withSet: true,
        withSparseArray: true,
        withBigInt: true,
        withTypedArray: true,
        withNullPrototype: true,
      }),
    ],
    { numRuns: 500 },
  )('never throws, whatever comes', (shape, value) => {
    expect(() => readInput(shape, value)).not.toThrow();
  });
});
