import { describe, expect, it } from 'vitest';
import {
  checkDynamicsTables,
  type DynamicsTable,
  dynamicsColumns,
  countDynamics,
  type HouseholdDynamics,
  householdDynamics,
  type ReviewedHousehold,
} from '../../src/dynamics/index.ts';
import type { HouseholdClass } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const under = (name: HouseholdClass, standard = 'vn-2022') => ({ decided: true, class: name, standard }) as const;
const outcomes = (count: number, household: ReviewedHousehold): HouseholdDynamics[] =>
  Array.from({ length: count }, () => householdDynamics(household));
const [poor, nearPoor, above] = [under('poor'), under('near-poor'), under('none')];
const past = { wasPoor: true, wasNearPoor: true };
const noPast = { wasPoor: false, wasNearPoor: false };

/** Every way to be counted, each a different number of times. */
const village: readonly HouseholdDynamics[] = [
  ...outcomes(1, { previous: poor, current: poor }),
  ...outcomes(2, { previous: poor, current: nearPoor }),
  ...outcomes(3, { previous: poor, current: above }),
  ...outcomes(4, { previous: poor, current: 'absent', event: 'death' }),
  ...outcomes(5, { previous: nearPoor, current: poor }),
  ...outcomes(6, { previous: above, current: poor, history: past }),
  ...outcomes(7, { previous: above, current: poor, history: noPast }),
  ...outcomes(8, { previous: 'absent', current: poor, event: 'moved-in' }),
  ...outcomes(9, { previous: nearPoor, current: nearPoor }),
  ...outcomes(10, { previous: nearPoor, current: above }),
  ...outcomes(11, { previous: nearPoor, current: 'absent', event: 'moved-away' }),
  ...outcomes(12, { previous: above, current: nearPoor, history: past }),
  ...outcomes(13, { previous: above, current: nearPoor, history: noPast }),
  ...outcomes(14, { previous: 'absent', current: nearPoor, event: 'split' }),
  ...outcomes(15, { previous: above, current: above }),
];

describe('dynamicsTables', () => {
  it('counts every household into the columns of the official form', () => {
    expect(countDynamics(village)).toEqual({
      kind: 'dynamics-tables',
      standard: 'vn-2022',
      tables: {
        // 10 − 2 − 3 − 4 + 5 + 6 + 7 + 8 = 27
        poor: { columns: { 1: 10, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8 }, closing: 27 },
        // 35 − 10 − 5 − 11 + 2 + 12 + 13 + 14 = 50
        'near-poor': { columns: { 1: 35, 2: 10, 3: 5, 4: 11, 5: 2, 6: 12, 7: 13, 8: 14 }, closing: 50 },
      },
      undecided: [],
    });
  });

  it('lists the undecided, and places them nowhere', () => {
    const open = householdDynamics({ previous: above, current: poor });
    const { tables, undecided } = countDynamics([open, ...village, open]);
    expect(tables).toEqual(countDynamics(village).tables);
    expect(undecided).toEqual([0, village.length + 1]);
  });

  it('gives empty tables of nobody, under no standard', () => {
    const table = { columns: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0 }, closing: 0 };
    expect(countDynamics([])).toEqual({
      kind: 'dynamics-tables',
      tables: { poor: table, 'near-poor': table },
      undecided: [],
    });
  });

  it('refuses outcomes under different standards', () => {
    const other = under('poor', 'vn-2016');
    const mixed = [...village, householdDynamics({ previous: other, current: other })];
    expect(thrownBy(() => countDynamics(mixed))).toMatchObject({
      code: 'different-standards',
      details: { path: `[${village.length}].standard`, received: 'vn-2016' },
    });
  });
});

describe('outcomes that came through JSON', () => {
  const row = {
    decided: true,
    standard: 'vn-2022',
    previous: 'above',
    current: 'above',
    state: 'unchanged',
    counted: [{ table: 'poor', column: 7 }],
  };
  const tablesOf = (rows: unknown) => countDynamics(rows as HouseholdDynamics[]);

  it.each([
    ['__proto__', 'toString'],
    ['__proto__', 'polluted'],
    ['constructor', 'keys'],
    ['toString', 'length'],
  ])('a table %s with a column %s is refused and writes nothing on what every object has', (table, column) => {
    const text = `[{"decided":true,"standard":"vn-2022","previous":"above","current":"above","counted":[{"table":"${table}","column":"${column}"}]}]`;
    const before = [Object.getOwnPropertyNames(Object.prototype), typeof {}.toString, typeof Object.keys];
    expect(thrownBy(() => tablesOf(JSON.parse(text)))).toMatchObject({
      code: 'invalid-value',
      details: { path: '[0].counted[0].table', received: table },
    });
    expect([Object.getOwnPropertyNames(Object.prototype), typeof {}.toString, typeof Object.keys]).toEqual(before);
  });

  it.each<[string, unknown, string, string]>([
    ['no list', null, 'missing-value', 'outcomes'],
    ['nothing', undefined, 'missing-value', 'outcomes'],
    ['what is no list', { length: 1 }, 'invalid-value', 'outcomes'],
    ['null among the outcomes', [row, null], 'missing-value', '[1]'],
    ['a hole among the outcomes', [row, , row], 'missing-value', '[1]'],
    ['an outcome that is a text', ['poor'], 'invalid-value', '[0]'],
    ['no decision', [{ ...row, decided: undefined }], 'missing-value', '[0].decided'],
    ['a decision that is none', [{ ...row, decided: 'yes' }], 'invalid-value', '[0].decided'],
    ['no standard', [{ ...row, standard: null }], 'missing-value', '[0].standard'],
    ['a standard that is no text', [{ ...row, standard: 2022 }], 'invalid-value', '[0].standard'],
    ['an undecided one under no standard', [{ decided: false, possible: [] }], 'missing-value', '[0].standard'],
    ['no standing before', [{ ...row, previous: null }], 'missing-value', '[0].previous'],
    ['a standing that is none', [{ ...row, previous: '__proto__' }], 'invalid-value', '[0].previous'],
    ['a class for a standing', [{ ...row, current: 'none' }], 'invalid-value', '[0].current'],
    ['nothing counted', [{ ...row, counted: null }], 'missing-value', '[0].counted'],
    ['counted that is no list', [{ ...row, counted: {} }], 'invalid-value', '[0].counted'],
    ['null among the counted', [{ ...row, counted: [null] }], 'missing-value', '[0].counted[0]'],
    ['a hole among the counted', [{ ...row, counted: [, row.counted[0]] }], 'missing-value', '[0].counted[0]'],
    ['no table', [{ ...row, counted: [{ column: 7 }] }], 'missing-value', '[0].counted[0].table'],
    ['no column', [{ ...row, counted: [{ table: 'poor' }] }], 'missing-value', '[0].counted[0].column'],
    ['a ninth column', [{ ...row, counted: [{ table: 'poor', column: 9 }] }], 'invalid-value', '[0].counted[0].column'],
    [
      'a column in words',
      [{ ...row, counted: [{ table: 'poor', column: '7' }] }],
      'invalid-value',
      '[0].counted[0].column',
    ],
  ])('%s gives code and path', (_, rows, code, path) => {
    expect(thrownBy(() => tablesOf(rows))).toMatchObject({ code, details: { path } });
  });

  it('count as they did before, with whatever else a register wrote beside them', () => {
    const kept = JSON.parse(JSON.stringify(village.map((outcome, id) => ({ ...outcome, id })))) as unknown;
    expect(tablesOf(kept)).toEqual(countDynamics(village));
  });

  it('are plain objects in the result', () => {
    const { tables } = tablesOf([row]);
    expect(Object.getPrototypeOf(tables.poor.columns)).toBe(Object.prototype);
    expect(tables.poor).toStrictEqual({ columns: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 1, 8: 0 }, closing: 0 });
  });
});

describe('the columns', () => {
  it('are those of the official forms', () => {
    expect(Object.values(dynamicsColumns.poor)).toEqual([
      'opening',
      'became-near-poor',
      'rose-above-near-poor',
      'other-decrease',
      'from-near-poor',
      'relapsed',
      'new',
      'other-increase',
    ]);
    expect(Object.values(dynamicsColumns['near-poor'])).toEqual([
      'opening',
      'rose-above-near-poor',
      'became-poor',
      'other-decrease',
      'from-poor',
      'relapsed',
      'new',
      'other-increase',
    ]);
  });
});

describe('checkDynamicsTables', () => {
  it('Đồng Nai 2020 under the standard of the province closes', () => {
    // 5,500 − 1,778 − 245 − 0 + 241 = 3,718; the source does not tell the exits apart, so they stand in one column.
    const columns = { 1: 5_500, 2: 0, 3: 1_778, 4: 245, 5: 0, 6: 0, 7: 241, 8: 0 };
    expect(checkDynamicsTables({ poor: { columns, closing: 3_718 } })).toEqual([]);
    expect(checkDynamicsTables({ poor: { columns, closing: 3_717 } })).toEqual([
      { kind: 'disagreement', rule: 'closing', table: 'poor', stated: 3_717, expected: 3_718, difference: -1 },
    ]);
  });

  it('agrees with tables that were counted', () => {
    expect(checkDynamicsTables(countDynamics(village).tables)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8] as const)('finds one household too many in column %d', (column) => {
    const { poor: table } = countDynamics(village).tables;
    const changed = { ...table, columns: { ...table.columns, [column]: table.columns[column] + 1 } };
    const expected = [2, 3, 4].includes(column) ? 26 : 28;
    expect(checkDynamicsTables({ poor: changed })).toEqual([
      { kind: 'disagreement', rule: 'closing', table: 'poor', stated: 27, expected, difference: 27 - expected },
    ]);
  });

  it('finds what the tables tell differently of one another', () => {
    const poorTable = { columns: { 1: 100, 2: 20, 3: 0, 4: 0, 5: 7, 6: 0, 7: 0, 8: 0 }, closing: 87 };
    const nearPoorTable = { columns: { 1: 200, 2: 0, 3: 5, 4: 0, 5: 21, 6: 0, 7: 0, 8: 0 }, closing: 217 };
    expect(checkDynamicsTables({ poor: poorTable, 'near-poor': nearPoorTable })).toEqual([
      { kind: 'disagreement', rule: 'closing', table: 'near-poor', stated: 217, expected: 216, difference: 1 },
      { kind: 'disagreement', rule: 'became-near-poor', table: 'near-poor', stated: 21, expected: 20, difference: 1 },
      { kind: 'disagreement', rule: 'became-poor', table: 'near-poor', stated: 5, expected: 7, difference: -2 },
    ]);
    expect(checkDynamicsTables({ 'near-poor': { ...nearPoorTable, closing: 216 } })).toEqual([]);
  });

  const zeros = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0 };
  it.each<[string, unknown, string, string]>([
    ['no table', {}, 'empty-input', ''],
    ['another table', { rich: { columns: zeros, closing: 0 } }, 'unknown-field', 'rich'],
    ['a table that is none', { poor: 7 }, 'invalid-value', 'poor'],
    ['null for the only table', { poor: null }, 'empty-input', ''],
    ['no closing', { poor: { columns: zeros } }, 'missing-value', 'poor.closing'],
    ['no columns', { poor: { closing: 0 } }, 'missing-value', 'poor.columns'],
    ['a ninth column', { poor: { columns: { ...zeros, 9: 0 }, closing: 0 } }, 'unknown-field', 'poor.columns.9'],
    [
      'a column left out',
      { poor: { columns: { ...zeros, 8: undefined }, closing: 0 } },
      'missing-value',
      'poor.columns.8',
    ],
    ['half a household', { poor: { columns: { ...zeros, 2: 0.5 }, closing: 0 } }, 'fractional-count', 'poor.columns.2'],
    ['fewer than none', { poor: { columns: zeros, closing: -1 } }, 'negative-value', 'poor.closing'],
    ['text', { poor: { columns: zeros, closing: '0' } }, 'invalid-number', 'poor.closing'],
    ['NaN', { poor: { columns: zeros, closing: Number.NaN } }, 'invalid-number', 'poor.closing'],
  ])('%s gives code and path', (_, tables, code, path) => {
    expect(thrownBy(() => checkDynamicsTables(tables as { poor: DynamicsTable }))).toMatchObject({
      code,
      details: { path },
    });
  });
});
