import { describe, expect, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { localStandards } from '../../src/standards/index.ts';
import type { HouseholdClass } from '../../src/vocabulary/index.ts';
import { classesOf } from './classes-of.ts';

/** One đồng below a bound, at it, and above it; per head and month, or per head and year where the standard says so. */
type Row = readonly [
  area: 'rural' | 'urban',
  bound: number,
  deprived: number,
  below: string,
  at: string,
  above: string,
];

const open = 'average-living-standard,none' satisfies `${HouseholdClass},${HouseholdClass}`;
const allOpen = 'poor,near-poor,average-living-standard,none';

/** Typed from the acts, not from the data: what a household at a bound is. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'hanoi-2011': [
    ['rural', 550_000, 0, 'poor', 'poor', 'near-poor'],
    ['urban', 750_000, 0, 'poor', 'poor', 'near-poor'],
    ['rural', 750_000, 0, 'near-poor', 'near-poor', open],
    ['urban', 1_000_000, 0, 'near-poor', 'near-poor', open],
  ],
  'hanoi-2016': [
    ['rural', 1_100_000, 0, 'poor', 'poor', 'near-poor'],
    ['urban', 1_400_000, 2, 'poor', 'poor', 'near-poor'],
    ['rural', 1_500_000, 3, 'poor', 'poor', 'average-living-standard'],
    ['urban', 1_950_000, 2, 'near-poor', 'near-poor', 'average-living-standard'],
    ['rural', 2_300_000, 3, 'average-living-standard', 'average-living-standard', 'none'],
    ['urban', 3_000_000, 3, 'average-living-standard', 'average-living-standard', 'none'],
  ],
  'hanoi-2022': [
    ['rural', 2_000_000, 3, 'poor', 'poor', open],
    ['urban', 2_500_000, 2, 'near-poor', 'near-poor', open],
  ],
  'ho-chi-minh-city-2016': [
    ['rural', 21_000_000, 0, 'poor', 'near-poor', 'near-poor'],
    ['urban', 28_000_000, 0, 'near-poor', allOpen, allOpen],
  ],
  'ho-chi-minh-city-2019': [
    ['rural', 28_000_000, 0, 'poor', 'near-poor', 'near-poor'],
    ['urban', 36_000_000, 0, 'near-poor', allOpen, allOpen],
  ],
  'ho-chi-minh-city-2021': [
    ['rural', 36_000_000, 0, 'poor', 'poor', 'near-poor'],
    ['urban', 46_000_000, 0, 'near-poor', 'near-poor', allOpen],
  ],
  'ho-chi-minh-city-2024': [
    ['rural', 46_000_000, 3, 'poor', 'poor', 'average-living-standard'],
    ['urban', 46_000_000, 2, 'near-poor', 'near-poor', 'average-living-standard'],
    ['urban', 69_000_000, 3, 'average-living-standard', 'average-living-standard', 'none'],
  ],
  'dong-nai-2022': [
    ['rural', 2_000_000, 2, 'poor', 'poor', 'average-living-standard'],
    ['urban', 2_500_000, 1, 'near-poor', 'near-poor', 'average-living-standard'],
    ['rural', 3_000_000, 2, 'average-living-standard', 'average-living-standard', 'none'],
    ['urban', 3_750_000, 2, 'average-living-standard', 'average-living-standard', 'none'],
  ],
  'quang-ninh-2023': [
    ['rural', 2_100_000, 3, 'poor', 'poor', open],
    ['urban', 2_600_000, 2, 'near-poor', 'near-poor', open],
  ],
  'bac-ninh-2025': [
    ['rural', 1_750_000, 3, 'poor', 'poor', `near-poor,${open}`],
    ['urban', 2_250_000, 2, `near-poor,${open}`, `near-poor,${open}`, `near-poor,${open}`],
  ],
  'da-nang-2016': [
    ['rural', 1_100_000, 0, 'poor', 'poor', 'near-poor'],
    ['urban', 1_300_000, 0, 'poor', 'poor', 'near-poor'],
    ['rural', 1_430_000, 0, 'near-poor', 'near-poor', open],
    ['urban', 1_690_000, 0, 'near-poor', 'near-poor', open],
  ],
  'binh-duong-2016': [
    ['rural', 1_200_000, 0, 'poor', 'near-poor', 'near-poor'],
    ['urban', 1_400_000, 0, 'poor', 'near-poor', 'near-poor'],
    ['rural', 1_600_000, 0, 'near-poor', allOpen, allOpen],
    ['urban', 1_800_000, 0, 'near-poor', allOpen, allOpen],
  ],
};

describe('at the bounds of the local standards', () => {
  it('has rows for every one of them', () => {
    expect(localStandards.map(({ id }) => id).sort()).toEqual(Object.keys(rows).sort());
  });

  for (const standard of localStandards) {
    it.each(rows[standard.id] ?? [])(`${standard.id}: %s %d đồng, %d deprived`, (area, bound, deprived, ...classes) => {
      const deprivations = standard.indicators.slice(0, deprived).map(({ code }) => code);
      expect(deprivations).toHaveLength(deprived);
      const found = [bound - 1, bound, bound + 1].map((total) =>
        classesOf(
          classifyHousehold(
            {
              area,
              monthlyIncomePerCapita: { total, members: 1, months: standard.incomePeriod === 'year' ? 12 : 1 },
              deprivations,
            },
            standard,
          ),
        ).join(),
      );
      expect(found).toEqual(classes);
    });
  }

  it('compares an income per month with a line per year by multiplying', () => {
    const city = localStandards.find(({ id }) => id === 'ho-chi-minh-city-2021');
    const result = city && classifyHousehold({ area: 'urban', monthlyIncomePerCapita: 3_000_000 }, city);
    expect(result).toMatchObject({ class: 'poor', reasons: [{ observed: 36_000_000, period: 'year' }, {}] });
  });
});
