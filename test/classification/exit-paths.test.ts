import { describe, expect, it } from 'vitest';
import { type ExitPath, exitPaths, type HouseholdFacts } from '../../src/classification/index.ts';
import { defineStandard, hoChiMinhCity2021, vn2001, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const four = ['employment', 'nutrition', 'sanitation', 'telecom-use'] as const;
const changes = (paths: readonly ExitPath[]): unknown[] =>
  paths.map(({ monthlyIncomePerCapita, resolve }) => [monthlyIncomePerCapita?.atLeast, resolve?.count]);

describe('the ways out of poverty', () => {
  const poor = { area: 'urban', monthlyIncomePerCapita: 1_000_000, deprivations: [...four] } as const;

  it('are any better class unless one is asked for', () => {
    expect(exitPaths(poor, vn2022)).toMatchObject([
      { resolve: { count: 2, of: four }, classification: { decided: true, class: 'near-poor' } },
      {
        monthlyIncomePerCapita: { atLeast: 2_000_001 },
        classification: { decided: true, class: 'average-living-standard' },
      },
    ]);
    expect(changes(exitPaths(poor, vn2022, { to: 'near-poor' }))).toEqual([[undefined, 2]]);
    expect(changes(exitPaths(poor, vn2022, { to: 'none' }))).toEqual([[3_000_001, undefined]]);
  });

  it('can need income and deprivations together', () => {
    expect(
      changes(
        exitPaths(
          {
            area: 'rural',
            monthlyIncomePerCapita: 700_000,
            deprivations: ['health-care', 'sanitation', 'water-source'],
          },
          vn2016,
          { to: 'near-poor' },
        ),
      ),
    ).toEqual([[700_001, 1]]);
  });

  it('are none for a household that has arrived, or that cannot', () => {
    expect(exitPaths({ ...poor, monthlyIncomePerCapita: 3_000_001 }, vn2022)).toEqual([]);
    expect(exitPaths({ ...poor, deprivations: [] }, vn2022, { to: ['near-poor', 'none'] })).toEqual([]);
    expect(exitPaths({ ...poor, deprivations: [] }, vn2022, { to: 'poor' })).toEqual([]);
  });

  it('reach a cell that the law leaves open only when all its classes count', () => {
    const near = { area: 'rural', monthlyIncomePerCapita: 2_000_000, deprivations: [] } as const;
    expect(exitPaths(near, vn2027, { to: 'none' })).toEqual([]);
    expect(exitPaths(near, vn2027)).toMatchObject([
      {
        monthlyIncomePerCapita: { atLeast: 2_200_001 },
        classification: { decided: false, possible: ['average-living-standard', 'none'] },
      },
    ]);
  });

  it('name the bound itself where it is strict, and the month where the line is a year’s', () => {
    expect(changes(exitPaths({ area: 'rural-plain', monthlyIncomePerCapita: 1 }, vn2001))).toEqual([
      [100_000, undefined],
    ]);
    expect(changes(exitPaths({ area: 'urban', monthlyIncomePerCapita: 1 }, hoChiMinhCity2021))).toEqual([
      [3_000_001, undefined],
    ]);
  });

  it('list the sets where the weights differ', () => {
    const weighted = defineStandard({
      ...vn2022,
      id: 'weighted',
      indicators: vn2022.indicators.map((indicator) => ({
        ...indicator,
        weight: indicator.code === 'employment' ? 2 : 1,
      })),
    });
    expect(
      exitPaths({ ...poor, deprivations: ['employment', 'nutrition', 'sanitation'] }, weighted, { to: 'near-poor' }),
    ).toMatchObject([
      { resolve: { count: 1, of: ['employment'] } },
      { resolve: { count: 2, of: ['nutrition', 'sanitation'] } },
    ]);
  });

  it('need everything to be known', () => {
    const missing = (facts: HouseholdFacts<(typeof four)[number], 'urban'>): unknown =>
      thrownBy(() => exitPaths(facts, vn2022));
    expect(missing({ ...poor, area: undefined })).toMatchObject({ code: 'missing-value', details: { path: 'area' } });
    expect(missing({ ...poor, monthlyIncomePerCapita: undefined })).toMatchObject({
      code: 'missing-value',
      details: { path: 'monthlyIncomePerCapita' },
    });
    expect(missing({ ...poor, deprivations: { employment: true } })).toMatchObject({
      code: 'missing-value',
      details: { path: 'deprivations.dependants' },
    });
    expect(thrownBy(() => exitPaths(poor, vn2022, { to: 'rich' as 'none' }))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'to' },
    });
  });
});
