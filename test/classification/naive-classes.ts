import type { HouseholdClass } from '../../src/vocabulary/index.ts';

/**
 * A second implementation, written from the text of the acts with plain conditions and none of the grid: the classes that a
 * household of known area, income per head and month, and number of deprived indicators can have.
 */
export function naiveClasses(standard: string, area: string, income: number, deprived: number): HouseholdClass[] {
  const urban = area === 'urban';
  switch (standard) {
    case 'vn-2001': {
      const line = area === 'rural-mountain-island' ? 80_000 : area === 'rural-plain' ? 100_000 : 150_000;
      return income < line ? ['poor'] : ['none'];
    }
    case 'vn-2006':
      return income <= (urban ? 260_000 : 200_000) ? ['poor'] : ['none'];
    case 'vn-2011':
      if (income <= (urban ? 500_000 : 400_000)) {
        return ['poor'];
      }
      if (income <= (urban ? 650_000 : 520_000)) {
        return ['near-poor'];
      }
      return income < 900_000 ? ['average-living-standard', 'none'] : ['none'];
    case 'vn-2016':
      if (income <= (urban ? 900_000 : 700_000)) {
        return ['poor'];
      }
      if (income <= (urban ? 1_300_000 : 1_000_000)) {
        return deprived >= 3 ? ['poor'] : ['near-poor'];
      }
      return income <= (urban ? 1_950_000 : 1_500_000) ? ['average-living-standard'] : ['none'];
    case 'vn-2022':
      if (income <= (urban ? 2_000_000 : 1_500_000)) {
        return deprived >= 3 ? ['poor'] : ['near-poor'];
      }
      return income <= (urban ? 3_000_000 : 2_250_000) ? ['average-living-standard'] : ['none'];
    case 'vn-2027':
      if (income <= (urban ? 2_800_000 : 2_200_000)) {
        return deprived >= 3 ? ['poor'] : ['near-poor'];
      }
      return ['average-living-standard', 'none'];
    default:
      throw new Error(`no naive rule for ${standard}`);
  }
}

/** Every bound of the national standards, as printed in the acts, in đồng per head and month. */
export const printedBounds: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  'vn-2001': { 'rural-mountain-island': [80_000], 'rural-plain': [100_000], urban: [150_000] },
  'vn-2006': { rural: [200_000], urban: [260_000] },
  'vn-2011': { rural: [400_000, 520_000, 900_000], urban: [500_000, 650_000, 900_000] },
  'vn-2016': { rural: [700_000, 1_000_000, 1_500_000], urban: [900_000, 1_300_000, 1_950_000] },
  'vn-2022': { rural: [1_500_000, 2_250_000], urban: [2_000_000, 3_000_000] },
  'vn-2027': { rural: [2_200_000], urban: [2_800_000] },
};
