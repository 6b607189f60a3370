import { describe, expect, it } from 'vitest';
import {
  classifyByScores,
  classifyHousehold,
  exitPaths,
  classifyLowIncomeWorkers,
} from '../../src/classification/index.ts';
import type { PovertyStandard } from '../../src/standards/index.ts';
import { refused } from '../foundation/refused.ts';
import { weightedStandard } from '../standards/weighted-standard.ts';

const powers = (count: number): number[] => Array.from({ length: count }, (_, place) => 2 ** place);

describe('scores of many weights', () => {
  it.each([16, 12, 4])('all %d of which are powers of two are looked at', (count) => {
    const standard = weightedStandard(powers(count), 2 ** (count - 1));
    const result = classifyHousehold({ area: 'everywhere', monthlyIncomePerCapita: 1 }, standard);
    expect(result).toMatchObject({
      possible: ['poor', 'near-poor'],
      reasons: [{ kind: 'income' }, { kind: 'deprivation', points: 0, mostPoints: 2 ** count - 1 }],
    });
    // The indicator that alone reaches the cut-off decides most.
    expect(!result.decided && result.missing[0]).toEqual({ path: `deprivations.i${count - 1}` });
    expect(!result.decided && result.missing).toHaveLength(1);
  });

  it.each([
    [4, ['i0', 'i1', 'i2']],
    [8, ['i0', 'i1']],
  ])('in any order tell which indicators decide a cut-off of %d', (cutOff, indicators) => {
    const standard = weightedStandard([5, 3, 1], cutOff);
    const result = classifyHousehold({ area: 'everywhere', monthlyIncomePerCapita: 1 }, standard);
    expect(!result.decided && result.missing).toEqual(indicators.map((code) => ({ path: `deprivations.${code}` })));
  });

  it('32 of one point each are looked at', () => {
    const standard = weightedStandard(new Array<number>(32).fill(1), 20);
    const result = classifyHousehold({ area: 'everywhere' }, standard);
    expect(!result.decided && [result.possible, result.missing.length]).toEqual([['poor', 'near-poor', 'none'], 33]);
  });

  it('are refused where they would be too many', () => {
    const standard = weightedStandard(powers(18), 1);
    expect(refused(() => classifyHousehold({ area: 'everywhere' }, standard))).toBe('out-of-range standard.indicators');
    const known = Object.fromEntries(standard.indicators.slice(0, 2).map(({ code }) => [code, true]));
    expect(classifyHousehold({ area: 'everywhere', deprivations: known }, standard).decided).toBe(false);
  });

  it('are looked at once for every area and income of a worker', () => {
    const standard: PovertyStandard = { ...weightedStandard(powers(16), 5) };
    const upTo = standard.bands[0]?.upTo as NonNullable<PovertyStandard['lowIncomeWorker']>;
    expect(classifyLowIncomeWorkers({ area: 'everywhere' }, { ...standard, lowIncomeWorker: upTo })).toMatchObject({
      lowIncome: false,
    });
  });

  it('of a form stay all of them', () => {
    const standard = weightedStandard(powers(16), 2 ** 15);
    const scored: PovertyStandard = {
      ...standard,
      reviewScores: {
        pointsPerIndicator: 10,
        bands: [
          { bands: ['low'], ...(standard.bands[0]?.upTo && { upTo: standard.bands[0].upTo }) },
          { bands: ['above'] },
        ],
      },
    };
    expect(classifyByScores({ area: 'everywhere', incomeScore: 1 }, scored)).toMatchObject({
      missing: [{ path: 'deprivationScore' }],
      reasons: [{ kind: 'income-score' }, { kind: 'deprivation', points: 0, mostPoints: 65_535 }],
    });
    const known = { area: 'everywhere', incomeScore: 1, deprivationScore: 327_680 };
    expect(classifyByScores(known, scored)).toMatchObject({ class: 'poor' });
  });
});

describe('ways out of deprivations of different weights', () => {
  const household = (count: number) => ({
    area: 'everywhere',
    monthlyIncomePerCapita: 1,
    deprivations: Array.from({ length: count }, (_, place) => `i${place}`),
  });
  const ascending = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);

  it('are every smallest set, up to 16 of them', () => {
    const total = (16 * 17) / 2;
    const paths = exitPaths(household(16), weightedStandard(ascending(16), total), { to: 'near-poor' });
    expect(paths.map(({ resolve }) => resolve?.count)).toEqual(new Array(16).fill(1));
  });

  it('are refused for more, unless all weigh the same', () => {
    const standard = weightedStandard(ascending(20), 1);
    expect(refused(() => exitPaths(household(20), standard))).toBe('out-of-range deprivations');
    expect(exitPaths(household(16), standard)).not.toEqual([]);
    const alike = weightedStandard(new Array<number>(20).fill(1), 1);
    expect(exitPaths(household(20), alike, { to: 'near-poor' })[0]?.resolve?.count).toBe(20);
  });
});
