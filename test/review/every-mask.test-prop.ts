import { describe, expect, it } from 'vitest';
import { type Classification, classifyByScores, classifyHousehold } from '../../src/classification/index.ts';
import { scoreDeprivations } from '../../src/review/index.ts';
import { type PovertyStandard, vn2016, vn2022 } from '../../src/standards/index.ts';
import { classesOf } from '../classification/classes-of.ts';

/** A score of B1 and an income per head that stand for one band, by the rows of TT 17/2016 and TT 07/2021. */
const bands: readonly (readonly [string, 'rural' | 'urban', number, number, PovertyStandard])[] = [
  ['vn-2016', 'rural', 120, 700_000, vn2016],
  ['vn-2016', 'rural', 150, 1_000_000, vn2016],
  ['vn-2016', 'rural', 151, 1_500_001, vn2016],
  ['vn-2016', 'urban', 140, 900_000, vn2016],
  ['vn-2016', 'urban', 175, 1_300_000, vn2016],
  ['vn-2016', 'urban', 176, 1_950_001, vn2016],
  ['vn-2022', 'rural', 140, 1_500_000, vn2022],
  ['vn-2022', 'rural', 141, 2_250_001, vn2022],
  ['vn-2022', 'urban', 175, 2_000_000, vn2022],
  ['vn-2022', 'urban', 176, 3_000_001, vn2022],
];

/** Every set of indicators of a standard, as lists of the deprived ones. */
function everyMask({ indicators }: PovertyStandard): string[][] {
  return Array.from({ length: 2 ** indicators.length }, (_, mask) =>
    indicators.flatMap(({ code }, bit) => ((mask >> bit) & 1 ? code : [])),
  );
}

/** The score of B2, which is settled where all indicators are known. */
function scoreOf(deprived: readonly string[], standard: PovertyStandard): number {
  const score = scoreDeprivations<PovertyStandard>(deprived, standard);
  return score.decided ? score.score : Number.NaN;
}

describe('form B2 and the count of indicators agree for every mask', () => {
  it.each([
    ['vn-2016', vn2016, 1_024],
    ['vn-2022', vn2022, 4_096],
  ] as const)('%s: 30 points or more are three indicators or more', (_, standard, masks) => {
    const all = everyMask(standard);
    expect(all).toHaveLength(masks);
    for (const deprived of all) {
      const score = scoreOf(deprived, standard);
      expect([score, score >= 30]).toEqual([10 * deprived.length, deprived.length >= 3]);
    }
  });

  it.each(bands)('%s, %s, B1 %d: the scores and the facts give one class', (_, area, incomeScore, income, standard) => {
    const byScores = new Map<number, Classification>();
    for (const deprivations of everyMask(standard)) {
      const deprivationScore = scoreOf(deprivations, standard);
      const scored =
        byScores.get(deprivationScore) ??
        classifyByScores<PovertyStandard>({ area, incomeScore, deprivationScore }, standard);
      byScores.set(deprivationScore, scored);
      const counted = classifyHousehold<PovertyStandard>(
        { area, monthlyIncomePerCapita: income, deprivations },
        standard,
      );
      // Beyond the last bound a score does not tell average living standard from the rest.
      const isBeyond = counted.decided && counted.class === 'none';
      expect(classesOf(scored)).toEqual(isBeyond ? ['average-living-standard', 'none'] : classesOf(counted));
      expect(scored.decided && scored.ground).toBe(!isBeyond && counted.decided && counted.ground);
    }
  });
});
