import { describe, expect, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { incomeFactOf, type ReportedIncome } from '../../src/deprivation/index.ts';
import { vietnamese } from '../../src/language/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const members = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const factOf = (income?: ReportedIncome) => incomeFactOf({ members, income });

describe('the income of a household, for classification', () => {
  it('per head is taken as it is', () => {
    expect(factOf({ monthlyPerCapita: 1_500_000 })).toBe(1_500_000);
    expect(factOf({ monthlyPerCapita: 0 })).toBe(0);
  });

  it('a total is shared by the members and the months', () => {
    expect(factOf({ total: 54_000_000, months: 12 })).toEqual({ total: 54_000_000, members: 3, months: 12 });
    expect(factOf({ total: 4_500_000 })).toEqual({ total: 4_500_000, members: 3, months: 1 });
    expect(factOf({ total: 0 })).toEqual({ total: 0, members: 3, months: 1 });
  });

  it('what is excluded is taken off', () => {
    const excluded = [
      { kind: 'allowance', dong: 1_000_000 },
      { kind: 'gift', dong: 500_000 },
    ];
    expect(factOf({ total: 6_000_000, excluded })).toEqual({ total: 4_500_000, members: 3, months: 1 });
  });

  it('is not sought under a misspelt name', () => {
    expect(thrownBy(() => incomeFactOf({ members, incom: 3 } as never))).toMatchObject({
      code: 'unknown-field',
      details: { path: 'incom', received: 3, expected: { kind: 'known-field', nearest: 'income' } },
    });
    for (const name of Object.keys(vietnamese.labels['household-field'])) {
      expect(incomeFactOf({ members, [name]: undefined })).toBeUndefined();
    }
  });

  it('may not be known', () => {
    expect(factOf()).toBeUndefined();
    expect(factOf({ months: 12 })).toBeUndefined();
    expect(incomeFactOf({ members, mayHaveMoreMembers: true, income: { total: 4_500_000 } })).toBeUndefined();
    expect(incomeFactOf({ members, mayHaveMoreMembers: true, income: { monthlyPerCapita: 7 } })).toBe(7);
  });

  it.each<[code: string, path: string, income: unknown]>([
    ['invalid-value', 'income', 5],
    ['unknown-field', 'income.sum', { sum: 5 }],
    ['invalid-number', 'income.total', { total: '75000000' }],
    ['fractional-count', 'income.total', { total: 0.5 }],
    ['invalid-number', 'income.monthlyPerCapita', { monthlyPerCapita: '5' }],
    ['out-of-range', 'income.months', { total: 5, months: 0 }],
    ['invalid-value', 'income.excluded', { total: 5, excluded: {} }],
    ['missing-value', 'income.excluded[0]', { total: 5, excluded: [undefined] }],
    ['missing-value', 'income.excluded[0].dong', { total: 5, excluded: [{ kind: 'gift' }] }],
  ])('is refused where it is none: %s at %s', (code, path, income) => {
    expect(thrownBy(() => factOf(income as ReportedIncome))).toMatchObject({ code, details: { path } });
  });

  it('is refused where nobody shares it, or where more may be told by anything but yes or no', () => {
    const income = { total: 5 };
    const missing = thrownBy(() => incomeFactOf({ members: [], income }));
    expect(missing).toMatchObject({ code: 'empty-input', details: { path: 'members' } });
    const mayHaveMoreMembers = 'no' as unknown as boolean;
    const odd = thrownBy(() => incomeFactOf({ members, mayHaveMoreMembers, income }));
    expect(odd).toMatchObject({ code: 'invalid-value', details: { path: 'mayHaveMoreMembers' } });
  });

  it('is compared with the line without a division', () => {
    const classOf = (total: number) =>
      classifyHousehold(
        { area: 'rural', monthlyIncomePerCapita: factOf({ total, months: 12 }), deprivations: [] },
        vn2022,
      );
    expect(classOf(54_000_000)).toMatchObject({ class: 'near-poor' });
    expect(classOf(54_000_001)).toMatchObject({ class: 'average-living-standard' });
  });
});
