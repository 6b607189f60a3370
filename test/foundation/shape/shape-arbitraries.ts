import * as fc from 'fast-check';
import type { Shape } from '../../../src/foundation/shape/index.ts';

const names = ['a', 'b', 'total', 'nameEn'];
const text: Shape = { kind: 'text' };
const on = '2024-12-31';

const leaf: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), most: fc.integer({ min: 1, max: 5 }) }),
  fc.constant<Shape>({ kind: 'code' }),
  fc.constant<Shape>({ kind: 'flag' }),
  fc.constant<Shape>({ kind: 'number' }),
  fc.constant<Shape>({ kind: 'amount' }),
  fc.constant<Shape>({ kind: 'date' }),
  fc.constant<Shape>({ kind: 'anything' }),
  fc.record({
    kind: fc.constant('count' as const),
    least: fc.integer({ min: 0, max: 2 }),
    most: fc.integer({ min: 2, max: 9 }),
  }),
  fc.constant<Shape>({ kind: 'count' }),
  fc.constant<Shape>({ kind: 'one-of', values: ['rural', 'urban', true, 7] }),
);

/** What can be compared with another, and is neither a list nor a record. */
const comparable: fc.Arbitrary<Shape> = leaf.filter(({ kind }) => kind !== 'anything');

/** Any shape, three deep at most, but for those that only a function can read. */
export const { shape: anyShape } = fc.letrec<{ shape: Shape; fields: Readonly<Record<string, Shape>> }>((tie) => ({
  fields: fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
    .chain((chosen) =>
      fc
        .record(Object.fromEntries(chosen.map((name) => [name, tie('shape')])))
        .chain((fields) =>
          fc
            .array(fc.boolean(), { minLength: chosen.length, maxLength: chosen.length })
            .map((optional) =>
              Object.fromEntries(
                chosen.map((name, index) => [optional[index] ? `${name}?` : name, fields[name] as Shape]),
              ),
            ),
        ),
    ),
  shape: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constant('list' as const),
      of: tie('shape'),
      least: fc.integer({ min: 0, max: 2 }),
      most: fc.integer({ min: 2, max: 4 }),
    }),
    fc.record({ kind: fc.constant('list' as const), of: comparable, unique: fc.constant({}) }),
    fc.record({ kind: fc.constant('object' as const), fields: tie('fields') }),
    fc.record({ kind: fc.constant('object' as const), fields: tie('fields'), isFilled: fc.constant(true as const) }),
    fc.record({ kind: fc.constant('record' as const), of: tie('shape'), most: fc.integer({ min: 1, max: 3 }) }),
    fc.record({
      kind: fc.constant('tagged' as const),
      tag: fc.constant('sort'),
      members: fc.record({ share: tie('fields'), sum: tie('fields') }),
    }),
    fc.record({
      kind: fc.constant('by-field' as const),
      members: fc.record({
        percent: tie('fields').map((fields) => ({ percent: text, ...fields })),
        count: tie('fields').map((fields) => ({ count: text, ...fields })),
      }),
    }),
    fc.record({
      kind: fc.constant('either' as const),
      list: fc.record({ kind: fc.constant('list' as const), of: tie('shape') }),
      object: fc.record({ kind: fc.constant('object' as const), fields: tie('fields') }),
      otherwise: comparable,
    }),
  ),
}));

/** What stands at some places instead of what belongs there. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    ' a',
    'a ',
    '__proto__',
    'constructor',
    'ab\ncd',
    '😀😀😀😀😀😀',
    -1,
    -0,
    0,
    0.5,
    1e300,
    2 ** 53,
    true,
    [],
    {},
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('2024-02-29', '2023-02-29', '0000-01-01', '2024-2-1', 'rural', 'share'),
);

function fieldsLike(fields: Readonly<Record<string, Shape>>): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(
    Object.entries(fields).map(([field, shape]) => [field.replace(/\?$/u, ''), valueLike(shape)]),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.record(model) },
    { weight: 3, arbitrary: fc.record(model, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.tuple(fc.record(model), odd).map(([record, extra]) => ({ ...record, c: extra })) },
  );
}

/** A value that is of a shape, or nearly. */
export function valueLike(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fitting(shape) }, { weight: 1, arbitrary: odd });
}

function fitting(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
    case 'code':
      return fc.string({ minLength: 1, maxLength: 6 });
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'amount':
      return fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    case 'count':
      return fc.integer({ min: shape.least ?? 0, max: shape.most ?? 100 });
    case 'date':
      return fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'one-of':
      return fc.constantFrom(...shape.values);
    case 'list':
      return fc.array(valueLike(shape.of), {
        minLength: shape.least ?? 0,
        maxLength: Math.min((shape.most ?? 3) + 1, 5),
      });
    case 'object':
      return fieldsLike(shape.fields);
    case 'record':
      return fc.dictionary(fc.oneof(fc.constantFrom(...names, ''), fc.string({ maxLength: 3 })), valueLike(shape.of), {
        maxKeys: 4,
      });
    case 'tagged':
      return fc.oneof(
        ...Object.entries(shape.members).map(([name, fields]) =>
          fieldsLike(fields).map((record) => ({ [shape.tag]: name, ...record })),
        ),
      );
    case 'by-field':
      return fc.oneof(...Object.values(shape.members).map(fieldsLike));
    case 'either':
      return fc.oneof(...[shape.list, shape.object, shape.otherwise].flatMap((one) => (one ? [valueLike(one)] : [])));
    case 'readable':
      return fc.constantFrom<unknown>('2022', 'cuối năm 2024', on, '4.03', '0.20', 5, 7.25, 100, '37 hộ', '8,6%');
    case 'anything':
      return fc.jsonValue({ maxDepth: 1 });
  }
}
