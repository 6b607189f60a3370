import { describe, expect, it } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { defineStandard, type PovertyStandard } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { weightedStandard } from './weighted-standard.ts';

function issuesOf(standard: PovertyStandard): string[] {
  const error = thrownBy(() => defineStandard(standard));
  return isPovertyStandardError(error, 'invalid-standard')
    ? error.details.issues.map(({ code, path }) => `${code} ${path}`)
    : [String(error)];
}

const ones = (count: number, weight = 1): number[] => new Array<number>(count).fill(weight);

describe('a standard', () => {
  it('has at most 32 indicators', () => {
    expect(issuesOf(weightedStandard(ones(33), 1))).toEqual(['out-of-range indicators']);
    expect(defineStandard(weightedStandard(ones(32), 1)).indicators).toHaveLength(32);
  });

  it('has at most 10 000 points where it has more than 16 indicators', () => {
    expect(issuesOf(weightedStandard(ones(17, 600), 1))).toEqual(['out-of-range indicators']);
    expect(defineStandard(weightedStandard(ones(16, 600_000), 1)).indicators).toHaveLength(16);
    expect(defineStandard(weightedStandard(ones(20, 500), 1)).indicators).toHaveLength(20);
  });

  it('has at most 20 areas and bands, and 1000 elements in other lists', () => {
    const standard = weightedStandard([1], 1);
    const areas = Array.from({ length: 21 }, (_, place) => `a${place}`);
    const [low, above] = standard.bands;
    const bands = [...Array.from({ length: 20 }, (_, place) => ({ ...low, id: `b${place}` })), above];
    expect(issuesOf({ ...standard, areas })).toContain('out-of-range areas');
    expect(issuesOf({ ...standard, bands } as PovertyStandard)).toContain('out-of-range bands');
    const acts = Object.fromEntries(Array.from({ length: 1_001 }, (_, place) => [`act-${place}`, {}]));
    expect(issuesOf({ ...standard, acts } as PovertyStandard)).toEqual(['out-of-range acts']);
    const gaps = Array.from({ length: 100_000 }, () => standard.gaps[0]);
    expect(issuesOf({ ...standard, gaps } as PovertyStandard)).toContain('out-of-range gaps');
  });
});
