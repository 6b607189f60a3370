import { describe, expect, it } from 'vitest';
import { isLowIncomeWorkerHousehold } from '../../src/classification/index.ts';
import { vn2016, vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

describe('isLowIncomeWorkerHousehold', () => {
  it.each([
    ['rural', 1_500_000, false],
    ['rural', 1_500_001, true],
    ['rural', 2_250_000, true],
    ['rural', 2_250_001, false],
    ['urban', 2_000_000, false],
    ['urban', 2_000_001, true],
    ['urban', 3_000_000, true],
    ['urban', 3_000_001, false],
  ] as const)('%s, %d đồng: %s', (area, monthlyIncomePerCapita, expected) => {
    expect(isLowIncomeWorkerHousehold({ area, monthlyIncomePerCapita }, vn2022)).toBe(expected);
  });

  it('is unknown while the facts leave it open, and settled when every completion agrees', () => {
    expect(isLowIncomeWorkerHousehold({ area: 'rural', deprivations: [] }, vn2022)).toBeUndefined();
    expect(isLowIncomeWorkerHousehold({ monthlyIncomePerCapita: 2_000_000, deprivations: [] }, vn2022)).toBeUndefined();
    expect(isLowIncomeWorkerHousehold({ monthlyIncomePerCapita: 2_100_000 }, vn2022)).toBe(true);
    expect(isLowIncomeWorkerHousehold({ monthlyIncomePerCapita: 3_100_000 }, vn2022)).toBe(false);
  });

  it('is no notion of a standard that does not define it', () => {
    expect(thrownBy(() => isLowIncomeWorkerHousehold({ area: 'rural' }, vn2016))).toMatchObject({
      code: 'not-in-standard',
      details: { received: 'vn-2016' },
    });
  });
});
