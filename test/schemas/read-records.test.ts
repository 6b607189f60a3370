import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { householdFactsSchema, readRecords } from '../../src/schemas/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const schema = householdFactsSchema(vn2022);

describe('readRecords', () => {
  it('loses no record of thousands, good or bad', () => {
    const rows = Array.from({ length: 3_000 }, (_, index) =>
      index % 7 === 3
        ? { area: 'suburb', monthlyIncomePerCapita: -index }
        : { area: 'rural', monthlyIncomePerCapita: index },
    );
    const { ok, rejected } = readRecords(schema, rows);
    expect(ok.map(({ index }) => index)).toEqual([...rows.keys()].filter((index) => index % 7 !== 3));
    expect(rejected.map(({ index }) => index)).toEqual([...rows.keys()].filter((index) => index % 7 === 3));
    expect(ok.every(({ index, value }) => value.monthlyIncomePerCapita === index)).toBe(true);
    expect(rejected.every(({ issues }) => issues.length === 2)).toBe(true);
  });

  it('reads an empty list', () => {
    expect(readRecords(schema, [])).toEqual({ ok: [], rejected: [] });
  });

  it('counts a hole in a list as a record', () => {
    // biome-ignore lint: a hole is meant
    const rows = [{ area: 'rural' }, , { area: 'urban' }];
    expect(readRecords(schema, rows).rejected).toEqual([
      { index: 1, issues: [{ code: 'missing-value', path: '', received: 'undefined', expected: { kind: 'value' } }] },
    ]);
  });

  it.each([undefined, null, {}, 'rows', { length: 1, 0: { area: 'rural' } }])('refuses %j for a list', (rows) => {
    expect(thrownBy(() => readRecords(schema, rows as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'rows', expected: { kind: 'list' } },
    });
  });

  it('gives plain data whatever came', () => {
    const circular: Record<string, unknown> = { area: 5n };
    circular['monthlyIncomePerCapita'] = circular;
    const { rejected } = readRecords(schema, [
      circular,
      { area: Symbol('rural') },
      { area: () => 'rural' },
      { area: [['rural']] },
    ]);
    expect(JSON.parse(JSON.stringify(rejected))).toEqual(rejected);
    expect(
      rejected.flatMap(({ issues }) => issues.filter(({ path }) => path === 'area').map(({ received }) => received)),
    ).toEqual(['5n', 'Symbol(rural)', 'an object', 'a list of 1']);
  });

  it('does not change what it reads', () => {
    const row = Object.freeze({ area: 'rural', deprivations: Object.freeze(['nutrition']) });
    expect(readRecords(schema, [row]).ok[0]?.value).toEqual(row);
  });
});

describe('readRecords with a schema of the caller', () => {
  const commune = z.strictObject({
    code: z.string().check(z.regex(/^\d{5}$/), z.maxLength(5)),
    on: z.iso.date(),
    households: z.int(),
    facts: z.optional(schema),
    tags: z.array(z.string()).check(z.maxLength(1)),
    note: z.string().check(z.minLength(2)),
    level: z.union([z.literal('commune'), z.literal('ward')]),
    even: z.number().check(z.multipleOf(2), z.gte(-4), z.lte(4)),
    place: z.optional(
      z.union([z.strictObject({ province: z.string(), code: z.string() }), z.strictObject({ commune: z.string() })]),
    ),
    by: z.record(z.enum(['poor', 'near-poor']), z.number()),
    rate: z.optional(z.number().check(z.gte(0))),
    kind: z.optional(z.discriminatedUnion('is', [z.object({ is: z.literal('a') }), z.object({ is: z.literal('b') })])),
    value: z.optional(z.union([z.number(), z.array(z.number())])),
    parts: z.optional(z.array(z.union([z.literal(1), z.literal(2)])).check(z.minLength(1))),
    fixed: z._default(z.literal('x'), 'x'),
  });
  const good = {
    code: '00001',
    on: '2024-10-15',
    households: 120,
    tags: [],
    note: 'ok',
    level: 'ward',
    even: 2,
    by: { poor: 1, 'near-poor': 2 },
  };

  it('accepts what that accepts', () => {
    expect(readRecords(commune, [good]).ok).toEqual([{ index: 0, value: { ...good, fixed: 'x' } }]);
  });

  it.each<[object, [string, string, unknown][]]>([
    [{ on: '2024-02-30' }, [['invalid-date', 'on', 'a calendar date YYYY-MM-DD']]],
    [{ households: 1.5 }, [['fractional-count', 'households', 'a whole number']]],
    [{ households: 2 ** 53 }, [['fractional-count', 'households', 'a whole number that is exact']]],
    [{ households: '120' }, [['invalid-number', 'households', 'a finite number']]],
    [{ facts: { area: 'suburb' } }, [['unknown-area', 'facts.area', { kind: 'one-of', values: ['rural', 'urban'] }]]],
    [
      { facts: {} },
      [['empty-input', 'facts', { kind: 'at-least-one', values: ['area', 'monthlyIncomePerCapita', 'deprivations'] }]],
    ],
    [{ facts: null }, [['missing-value', 'facts', { kind: 'value' }]]],
    [{ households: undefined }, [['missing-value', 'households', 'a finite number']]],
    [{ rate: -1 }, [['negative-value', 'rate', 'a number from 0']]],
    [{ kind: { is: 'c' } }, [['invalid-value', 'kind.is', 'one of: a, b']]],
    [{ value: Number.NaN }, [['invalid-number', 'value', 'a finite number or a list']]],
    [{ parts: [] }, [['empty-input', 'parts', 'at least 1']]],
    [{ parts: [undefined] }, [['missing-value', 'parts[0]', 'one of: 1 or one of: 2']]],
    [{ by: undefined }, [['missing-value', 'by', 'an object']]],
    [{ fixed: 7 }, [['invalid-value', 'fixed', 'one of: x']]],
    [{ tags: ['a', 'b'] }, [['invalid-value', 'tags', 'at most 1']]],
    [{ note: 'x' }, [['invalid-value', 'note', 'at least 2']]],
    [{ level: 'village' }, [['invalid-value', 'level', 'one of: commune or one of: ward']]],
    [{ place: { commune: 1 } }, [['invalid-value', 'place.commune', 'text']]],
    [{ place: 'x' }, [['invalid-value', 'place', 'an object']]],
    [{ even: -6 }, [['invalid-value', 'even', 'a number from -4']]],
    [{ even: 6 }, [['invalid-value', 'even', 'at most 4']]],
    [{ even: 3 }, [['invalid-value', 'even', 'Invalid input']]],
    [{ by: { poor: 1, 'near-poor': 2, none: 3 } }, [['unknown-field', 'by.none', 'Invalid input']]],
    [{ code: 'x' }, [['invalid-value', 'code', 'Invalid input']]],
    [
      { code: '0'.repeat(9) },
      [
        ['invalid-value', 'code', 'Invalid input'],
        ['text-too-long', 'code', 'at most 5'],
      ],
    ],
    [
      { x: 1 },
      [
        [
          'unknown-field',
          'x',
          'one of: code, on, households, facts, tags, note, level, even, place, by, rate, kind, value, parts, fixed',
        ],
      ],
    ],
  ])('names what is wrong with %j', (change, expected) => {
    const { rejected } = readRecords(commune, [{ ...good, ...change }]);
    expect(
      rejected.flatMap(({ issues }) =>
        issues.map(({ code, path, expected: { kind, than, ...others } }) => [
          code,
          path,
          kind === 'as-the-schema-says' ? than : { kind, ...others },
        ]),
      ),
    ).toEqual(expected);
  });

  it('says of one value that is not there that it is missing', () => {
    const sorted = z.object({ sort: z.literal('a') });
    expect(readRecords(sorted, [{}, { sort: 'b' }]).rejected.map(({ issues }) => issues[0]?.code)).toEqual([
      'missing-value',
      'invalid-value',
    ]);
  });

  it('keeps the message that a schema gives itself', () => {
    const rate = z.number({ error: 'tỷ lệ phần trăm' }).check(z.refine((value) => value <= 100, 'not above 100'));
    expect(readRecords(rate, ['x', 101]).rejected.map(({ issues }) => issues)).toEqual([
      [
        {
          code: 'invalid-number',
          path: '',
          received: 'x',
          expected: { kind: 'as-the-schema-says', than: 'tỷ lệ phần trăm' },
        },
      ],
      [
        {
          code: 'invalid-value',
          path: '',
          received: 101,
          expected: { kind: 'as-the-schema-says', than: 'not above 100' },
        },
      ],
    ]);
  });
});
