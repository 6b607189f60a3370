import { describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../../src/units/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { rateOf, rollUp, type Tally, type TallyCounts } from '../../src/aggregation/index.ts';
import { inventedTables } from '../units/invented-units.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const registry = createRegistry(inventedTables);
const withoutPart: TallyCounts = { households: 3 };
const commune = (code: string, counts: TallyCounts): Tally => ({ level: 'commune', code, counts });
const village = (code: string, counts: TallyCounts): Tally => ({ level: 'village', code, counts });
const after = '2025-12-31';

/** All communes of Lạng Sơn after the reform but one, ten households each. */
const most = ['05983', '06172', '06187', '99001', '99002', '99003', '99006'].map((code) =>
  commune(code, { households: 10, poor: 1 }),
);

const reasons = (
  tallies: readonly Tally[],
  to: Parameters<typeof rollUp>[2]['to'] = 'province',
  on = after,
): unknown[] =>
  rollUp(registry, tallies, { to, on }).unplaced.map(({ index, reason, units }) => [
    index,
    reason,
    ...units.map(({ code }) => code),
  ]);

describe('totals', () => {
  it('of provinces, of the country, of a level itself', () => {
    const tallies = [
      ...most,
      commune('05986', { households: 30, poor: 2 }),
      commune('99061', { households: 5, poor: 5 }),
    ];
    const provincial = rollUp(registry, tallies, { to: 'province', on: after });
    expect(provincial.totals).toEqual([
      {
        kind: 'total',
        unit: { level: 'province', code: '19', since: '2025-07-01' },
        name: 'Thái Nguyên',
        counts: { households: 5, poor: 5 },
        tallies: 1,
        incomplete: [],
      },
      {
        kind: 'total',
        unit: { level: 'province', code: '20', since: '2008-08-01' },
        name: 'Lạng Sơn',
        counts: { households: 100, poor: 9 },
        tallies: 8,
        incomplete: [],
      },
    ]);
    expect(provincial).toMatchObject({ unplaced: [], missing: [], checks: [] });
    expect(rollUp(registry, tallies, { to: 'country', on: after }).totals).toEqual([
      { kind: 'total', unit: { level: 'country' }, counts: { households: 105, poor: 14 }, tallies: 9, incomplete: [] },
    ]);
    expect(rollUp(registry, [commune('05986', { poor: 2 })], { to: 'commune', on: after }).totals[0]?.counts).toEqual({
      poor: 2,
    });
  });

  it('before the reform go over districts', () => {
    const tallies = [commune('05974', { poor: 3 }), commune('05971', { poor: 4 }), commune('99002', { poor: 5 })];
    const names = (to: 'district' | 'province'): unknown[] =>
      rollUp(registry, tallies, { to, on: '2025-06-30' }).totals.map(({ name, counts }) => [name, counts['poor']]);
    expect(names('district')).toEqual([
      ['Lạng Sơn', 7],
      ['Huyện thử', 5],
    ]);
    expect(names('province')).toEqual([['Lạng Sơn', 12]]);
  });

  it('a name that some do not tell is summed over the others, and said to be', () => {
    const [total] = rollUp(registry, [commune('05986', { poor: 2, persons: 9 }), commune('05983', { poor: 1 })], {
      to: 'province',
      on: after,
    }).totals;
    expect(total).toMatchObject({ counts: { poor: 3, persons: 9 }, incomplete: ['persons'] });
  });

  it('leave out what is null, which is unknown', () => {
    const given = [commune('05986', { poor: null as never, households: 9 }), commune('05983', { poor: 1 })];
    const [total] = rollUp(registry, given, { to: 'province', on: after }).totals;
    expect(total).toMatchObject({ counts: { households: 9, poor: 1 }, incomplete: ['households', 'poor'] });
  });
});

describe('what is not placed is told with its reason', () => {
  it.each<[string, Tally[], unknown[]]>([
    ['a code that no unit has', [commune('00001', { poor: 1 })], [[0, 'unknown-unit']]],
    ['a village that nobody registered', [village('x', { poor: 1 })], [[0, 'unknown-unit']]],
    ['a village without a commune', [village('lạc', { poor: 1 })], [[0, 'no-unit-above']]],
    ['an old code', [commune('05974', { poor: 1 })], [[0, 'not-valid-on-date', '05986']]],
    [
      'an old and a new code',
      [commune('05974', { poor: 1 }), commune('05986', { poor: 7 })],
      [[0, 'reported-under-new-code-too', '05986']],
    ],
    ['the same twice', [commune('05986', { poor: 1 }), commune('05986', { poor: 1 })], [[1, 'duplicate']]],
    [
      'twice with different numbers',
      [commune('05986', { poor: 1 }), commune('05986', { poor: 2 }), commune('05986', { poor: 1 })],
      [
        [0, 'conflicting-duplicate'],
        [1, 'conflicting-duplicate'],
        [2, 'conflicting-duplicate'],
      ],
    ],
    [
      'twice with different names',
      [commune('05986', { poor: 1 }), commune('05986', { poor: 1, persons: 3 })],
      [
        [0, 'conflicting-duplicate'],
        [1, 'conflicting-duplicate'],
      ],
    ],
    [
      'a district after there are none',
      [{ level: 'district', code: '178', counts: { poor: 1 } }],
      [[0, 'not-valid-on-date']],
    ],
  ])('%s', (_, tallies, expected) => {
    expect(reasons(tallies)).toEqual(expected);
  });

  it('a level above the one asked for', () => {
    expect(reasons([{ level: 'province', code: '20', counts: { poor: 1 } }], 'commune')).toEqual([
      [0, 'above-target-level'],
    ]);
  });

  it('keeps the tally as it came', () => {
    const tally = commune('00001', { poor: 1 });
    expect(rollUp(registry, [tally], { to: 'province', on: after }).unplaced[0]?.tally).toEqual(tally);
  });
});

describe('a unit that is reported beside its parts', () => {
  const whole: Tally = { level: 'province', code: '20', counts: { households: 80, poor: 5, persons: 300 } };

  it('is checked against them, and they are counted', () => {
    const { totals, unplaced, checks } = rollUp(registry, [whole, ...most], { to: 'province', on: after });
    expect(totals[0]?.counts).toEqual({ households: 70, poor: 7 });
    expect(unplaced).toMatchObject([{ kind: 'unplaced-tally', index: 0, reason: 'reported-with-parts' }]);
    expect(checks).toEqual([
      {
        kind: 'roll-up-check',
        unit: { level: 'province', code: '20', since: '2008-08-01' },
        index: 0,
        reported: whole.counts,
        parts: { households: 70, poor: 7 },
        difference: { households: 10, poor: -2 },
      },
    ]);
  });

  it('at several levels the lowest count, and each above is checked', () => {
    const tallies = [
      whole,
      commune('05986', { poor: 4 }),
      village('05986/1', { poor: 1 }),
      village('05986/2', { poor: 2 }),
      commune('05983', { poor: 1 }),
    ];
    const { totals, unplaced, checks, missing } = rollUp(registry, tallies, { to: 'province', on: after });
    expect(totals[0]?.counts).toEqual({ poor: 4 });
    expect(unplaced.map(({ index }) => index)).toEqual([0, 1]);
    expect(checks.map(({ index, difference }) => [index, difference])).toEqual([
      [0, { poor: 1 }],
      [1, { poor: 1 }],
    ]);
    expect(missing.map(({ unit }) => unit.code)).toEqual(['06187', '06172', '99001', '99002', '99003', '99006']);
  });
});

describe('what should have been reported', () => {
  it('is missing where others of its total are there', () => {
    expect(rollUp(registry, most, { to: 'province', on: after }).missing).toEqual([
      { unit: { level: 'commune', code: '05986', since: '2025-07-01' } },
    ]);
    expect(rollUp(registry, [commune('99061', { poor: 1 })], { to: 'province', on: after }).missing).toEqual([]);
    expect(
      rollUp(registry, [village('05986/1', { poor: 1 })], { to: 'province', on: after }).missing.map(
        ({ unit }) => unit.code,
      ),
    ).toEqual(['05986/2']);
    expect(
      rollUp(registry, [commune('05986', { poor: 1 }), village('05986/1', { poor: 1 })], {
        to: 'commune',
        on: after,
      }).missing.map(({ unit }) => unit.code),
    ).toEqual(['05986/2']);
    expect(
      rollUp(
        registry,
        [commune('05983', { poor: 1 }), village('05986/1', { poor: 1 }), village('05986/2', { poor: 1 })],
        { to: 'commune', on: after },
      ).missing,
    ).toEqual([]);
  });

  it('is not missed within a unit that was reported, nor below one that is missed itself', () => {
    const { missing } = rollUp(
      registry,
      [commune('05986', { poor: 1 }), { level: 'village', code: 'lạc', counts: { poor: 1 } }],
      { to: 'country', on: after },
    );
    expect(missing.map(({ unit: { level, code } }) => `${level} ${code}`)).not.toContain('village 05986/1');
    const others = rollUp(registry, [commune('05983', { poor: 1 }), village('lạc', { poor: 1 })], {
      to: 'country',
      on: after,
    });
    expect(others.missing.map(({ unit }) => unit.code)).toContain('05986');
    expect(others.missing.map(({ unit }) => unit.code)).not.toContain('05986/1');
  });
});

describe('rateOf', () => {
  it('is taken of sums', () => {
    expect(rateOf({ households: 3, poor: 1 }, 'poor')).toEqual({
      kind: 'rate',
      count: 1,
      total: 3,
      percent: 33.333333333333336,
      exact: '100/3',
    });
    expect(rateOf({ persons: 8, 'poor-persons': 2 }, 'poor-persons', 'persons')).toMatchObject({ percent: 25 });
    expect(rateOf({ households: 0, poor: 0 }, 'poor')).toEqual({ kind: 'rate', count: 0, total: 0 });
  });
});

describe('bad input', () => {
  const call =
    (tallies: unknown, options: unknown = { to: 'province', on: after }): (() => unknown) =>
    () =>
      rollUp(registry, tallies as Tally[], options as never);

  it.each<[code: string, path: string, call: () => unknown]>([
    ['invalid-value', 'tallies', call(5)],
    ['missing-value', 'tallies', call(null)],
    ['out-of-range', 'tallies', call(new Array(10_000_001))],
    ['invalid-value', 'tallies[0]', call([5])],
    ['missing-value', 'tallies[0]', call([undefined])],
    ['unknown-field', 'tallies[0].name', call([{ ...most[0], name: 'x' }])],
    ['invalid-value', 'tallies[0].kind', call([{ ...most[0], kind: 'total' }])],
    ['missing-value', 'tallies[0].key.since', call([{ ...most[0], key: { level: 'commune', code: '05986' } }])],
    ['invalid-value', 'tallies[0].level', call([{ ...most[0], level: 'region' }])],
    ['invalid-value', 'tallies[0].code', call([{ ...most[0], code: 5986 }])],
    ['missing-value', 'tallies[0].counts', call([{ level: 'commune', code: '05986' }])],
    ['invalid-value', 'tallies[0].counts', call([{ ...most[0], counts: [1] }])],
    ['invalid-number', 'tallies[1].counts.poor', call([most[0], commune('05986', { poor: Number.NaN })])],
    ['invalid-number', 'tallies[0].counts.poor', call([commune('05986', { poor: '5' as never })])],
    ['invalid-value', 'tallies[0].counts.constructor', call([commune('05986', { constructor: 2 })])],
    ['invalid-value', 'tallies[0].counts["poor "]', call([commune('05986', { 'poor ': 2 })])],
    ['invalid-value', 'tallies[0].counts', call([{ ...most[0], counts: new Map([['poor', 5]]) }])],
    ['empty-input', 'tallies[0].code', call([{ ...most[0], code: '' }])],
    ['negative-value', 'tallies[0].counts.poor', call([commune('05986', { poor: -1 })])],
    ['fractional-count', 'tallies[0].counts.poor', call([commune('05986', { poor: 0.5 })])],
    [
      'fractional-count',
      'totals.poor',
      call([commune('05986', { poor: Number.MAX_SAFE_INTEGER }), commune('05983', { poor: 1 })]),
    ],
    ['invalid-value', 'options.to', call([], { to: 'region', on: after })],
    ['invalid-date', 'options.on', call([], { to: 'province', on: 'today' })],
    ['unknown-field', 'options.day', call([], { to: 'province', on: after, day: 1 })],
    ['invalid-value', 'registry', () => rollUp({} as Registry, [], { to: 'province', on: after })],
    ['missing-value', 'counts.poor', () => rateOf(withoutPart, 'poor')],
    ['missing-value', 'counts.poor', () => rateOf({ households: 3, poor: null as never }, 'poor')],
    ['fractional-count', 'counts.persons', () => rateOf({ households: 3, poor: 1, persons: 0.5 }, 'poor')],
    ['missing-value', 'counts["a.b"]', () => rateOf(withoutPart, 'a.b')],
    ['empty-input', 'part', () => rateOf(withoutPart, '')],
    ['invalid-value', 'whole', () => rateOf({ households: 3, poor: 1 }, 'poor', 5 as never)],
    ['invalid-value', 'counts.poor', () => rateOf({ households: 3, poor: 4 }, 'poor')],
  ])('%s at %s', (code, path, made) => {
    const error = thrownBy(made);
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});
