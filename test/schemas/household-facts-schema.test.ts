import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { classifyHousehold } from '../../src/classification/index.ts';
import { householdFactsSchema, readRecords } from '../../src/schemas/index.ts';
import { vn2001, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';

const schema = householdFactsSchema(vn2022);

/** Code and path of everything that is wrong with one record. */
function problems(record: unknown, of: z.ZodMiniType = schema): [code: string, path: string][] {
  const { ok, rejected } = readRecords(of, [record]);
  expect(ok.length + rejected.length).toBe(1);
  return rejected.flatMap(({ issues }) => issues.map(({ code, path }): [string, string] => [code, path]));
}

describe('householdFactsSchema', () => {
  it.each([
    { area: 'rural' },
    { area: undefined },
    { area: null },
    { monthlyIncomePerCapita: 0 },
    { monthlyIncomePerCapita: 1_500_000.5 },
    { monthlyIncomePerCapita: { total: 6_000_000, members: 4 } },
    { monthlyIncomePerCapita: { total: 0, members: 1, months: 12 } },
    { deprivations: [] },
    { deprivations: ['nutrition', 'housing-area'] },
    { deprivations: {} },
    {
      deprivations: {
        nutrition: true,
        sanitation: false,
        'housing-area': 'deprived',
        employment: 'not-deprived',
        dependants: 'unknown',
        'telecom-use': undefined,
      },
    },
    { area: 'urban', monthlyIncomePerCapita: 1, deprivations: ['nutrition'] },
  ])('accepts %j and gives it back', (record) => {
    const value = 'area' in record && record.area === null ? { area: undefined } : record;
    expect(readRecords(schema, [record]).ok).toEqual([{ index: 0, value }]);
  });

  it.each<[unknown, [string, string][]]>([
    [{}, [['empty-input', '']]],
    [null, [['missing-value', '']]],
    ['rural', [['invalid-value', '']]],
    [[], [['invalid-value', '']]],
    [{ area: 'suburb' }, [['unknown-area', 'area']]],
    [{ area: 0 }, [['unknown-area', 'area']]],
    [{ monthlyIncomePerCapita: Number.NaN }, [['invalid-number', 'monthlyIncomePerCapita']]],
    [{ monthlyIncomePerCapita: Number.POSITIVE_INFINITY }, [['invalid-number', 'monthlyIncomePerCapita']]],
    [{ monthlyIncomePerCapita: -1 }, [['negative-value', 'monthlyIncomePerCapita']]],
    [{ monthlyIncomePerCapita: '1500000' }, [['invalid-number', 'monthlyIncomePerCapita']]],
    [{ monthlyIncomePerCapita: [1] }, [['invalid-number', 'monthlyIncomePerCapita']]],
    [
      { monthlyIncomePerCapita: { total: -1, members: 0, months: 1.5 } },
      [
        ['negative-value', 'monthlyIncomePerCapita.total'],
        ['out-of-range', 'monthlyIncomePerCapita.members'],
        ['fractional-count', 'monthlyIncomePerCapita.months'],
      ],
    ],
    [
      { monthlyIncomePerCapita: { total: Number.NaN, members: -2.5, months: 2 ** 53 } },
      [
        ['invalid-number', 'monthlyIncomePerCapita.total'],
        ['negative-value', 'monthlyIncomePerCapita.members'],
        ['fractional-count', 'monthlyIncomePerCapita.months'],
      ],
    ],
    [
      { monthlyIncomePerCapita: { people: 4 } },
      [
        ['missing-value', 'monthlyIncomePerCapita.total'],
        ['missing-value', 'monthlyIncomePerCapita.members'],
        ['unknown-field', 'monthlyIncomePerCapita.people'],
      ],
    ],
    [{ deprivations: new Set(['nutrition']) }, [['invalid-value', 'deprivations']]],
    [{ deprivations: 'nutrition' }, [['invalid-value', 'deprivations']]],
    [{ deprivations: 3 }, [['invalid-value', 'deprivations']]],
    [{ deprivations: ['waste-treatment'] }, [['unknown-indicator', 'deprivations[0]']]],
    [{ deprivations: ['nutrition', 'nutrition'] }, [['duplicate-indicator', 'deprivations[1]']]],
    [
      { deprivations: ['nutrition', 'other', 'nutrition'] },
      [
        ['unknown-indicator', 'deprivations[1]'],
        ['duplicate-indicator', 'deprivations[2]'],
      ],
    ],
    [
      { deprivations: { 'waste-treatment': true, nutrition: 1 } },
      [
        ['invalid-value', 'deprivations.nutrition'],
        ['unknown-indicator', 'deprivations.waste-treatment'],
      ],
    ],
    [{ income: 1 }, [['unknown-field', 'income']]],
    [
      { area: 'suburb', monthlyIncomePerCapita: -1, deprivations: ['x'], y: 1, z: 2 },
      [
        ['unknown-area', 'area'],
        ['negative-value', 'monthlyIncomePerCapita'],
        ['unknown-indicator', 'deprivations[0]'],
        ['unknown-field', 'y'],
        ['unknown-field', 'z'],
      ],
    ],
  ])('names everything that is wrong with %j', (record, expected) => {
    expect(problems(record)).toEqual(expected);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('refuses the key %s wherever it stands', (key) => {
    const polluting = (at: string): unknown => JSON.parse(at.replace('KEY', JSON.stringify(key)));
    expect(problems(polluting('{"area":"rural",KEY:{"area":"urban"}}'))).toEqual([['unknown-field', key]]);
    expect(problems(polluting('{"monthlyIncomePerCapita":{"total":1,"members":1,KEY:1}}'))).toEqual([
      ['unknown-field', `monthlyIncomePerCapita.${key}`],
    ]);
    expect(problems(polluting('{"deprivations":{KEY:true}}'))).toEqual([['unknown-indicator', `deprivations.${key}`]]);
    expect(problems(polluting('{"deprivations":[KEY]}'))).toEqual([['unknown-indicator', 'deprivations[0]']]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('says what came and what was expected', () => {
    expect(readRecords(schema, [{ area: 'suburb', income: 5 }]).rejected).toEqual([
      {
        index: 0,
        issues: [
          {
            code: 'unknown-area',
            path: 'area',
            received: 'suburb',
            expected: { kind: 'one-of', values: ['rural', 'urban'] },
          },
          {
            code: 'unknown-field',
            path: 'income',
            received: 5,
            expected: { kind: 'known-field', values: ['area', 'monthlyIncomePerCapita', 'deprivations'] },
          },
        ],
      },
    ]);
  });

  it('knows the areas and indicators of its standard only', () => {
    expect(problems({ area: 'rural' }, householdFactsSchema(vn2001))).toEqual([['unknown-area', 'area']]);
    expect(problems({ area: 'rural-plain' }, householdFactsSchema(vn2001))).toEqual([]);
    expect(problems({ deprivations: ['health-care'] }, householdFactsSchema(vn2016))).toEqual([]);
    expect(problems({ deprivations: ['waste-treatment'] }, householdFactsSchema(vn2027))).toEqual([]);
    expect(problems({ deprivations: ['telecom-use'] }, householdFactsSchema(vn2001))).toEqual([
      ['unknown-indicator', 'deprivations[0]'],
    ]);
    expect(problems({ deprivations: [] }, householdFactsSchema(vn2001))).toEqual([]);
  });

  it('names every problem of a long list of indicators, and reads none that is longer than any', () => {
    const many = Array.from({ length: 1_000 }, () => 'nutrition');
    expect(problems({ deprivations: many })).toHaveLength(999);
    expect(problems({ deprivations: [...many, 'nutrition'] })).toEqual([['out-of-range', 'deprivations']]);
  });

  it('refuses an object that is not plain', () => {
    expect(problems(new Date(0))).toEqual([['invalid-value', '']]);
    expect(() => classifyHousehold(new Date(0) as never, vn2022)).toThrow('expected object');
  });
});
