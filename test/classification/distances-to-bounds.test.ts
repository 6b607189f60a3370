import { describe, expect, it } from 'vitest';
import { distancesToBounds } from '../../src/classification/index.ts';
import { hoChiMinhCity2021, vn2006, vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

describe('distancesToBounds', () => {
  it('tells what is left to every bound of the area, and the points above the cut-off', () => {
    expect(
      distancesToBounds(
        {
          area: 'urban',
          monthlyIncomePerCapita: 2_500_000,
          deprivations: ['nutrition', 'sanitation', 'employment', 'dependants'],
        },
        vn2022,
      ),
    ).toEqual({
      kind: 'distances',
      income: [
        { band: 'poverty-line', bound: 2_000_000, operator: '<=', period: 'month', difference: -500_000 },
        { band: 'average-living-line', bound: 3_000_000, operator: '<=', period: 'month', difference: 500_000 },
      ],
      points: 1,
    });
  });

  it('is in the period of the standard', () => {
    expect(
      distancesToBounds(
        { area: 'urban', monthlyIncomePerCapita: { total: 70_000_000, members: 2, months: 12 } },
        hoChiMinhCity2021,
      ).income,
    ).toEqual([
      { band: 'poverty-line', bound: 36_000_000, operator: '<=', period: 'year', difference: 1_000_000 },
      { band: 'near-poverty-line', bound: 46_000_000, operator: '<=', period: 'year', difference: 11_000_000 },
    ]);
  });

  it('has no points where there is no cut-off or a status is unknown', () => {
    expect(distancesToBounds({ area: 'rural', monthlyIncomePerCapita: 1 }, vn2006)).not.toHaveProperty('points');
    expect(
      distancesToBounds({ area: 'rural', monthlyIncomePerCapita: 1, deprivations: { nutrition: true } }, vn2022),
    ).not.toHaveProperty('points');
  });

  it('needs area and income', () => {
    expect(thrownBy(() => distancesToBounds({ monthlyIncomePerCapita: 1 }, vn2022))).toMatchObject({
      code: 'missing-value',
      details: { path: 'area' },
    });
    expect(thrownBy(() => distancesToBounds({ area: 'rural' }, vn2022))).toMatchObject({
      code: 'missing-value',
      details: { path: 'monthlyIncomePerCapita' },
    });
  });
});
