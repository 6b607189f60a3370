import { describe, expect, it } from 'vitest';
import { type AnyUnitState, createRegistry, type Succession } from '../../src/units/index.ts';
import { recast, findReclassified, rollUp } from '../../src/aggregation/index.ts';
import { refused } from '../foundation/refused.ts';

const depth = 40;

/** Two villages that are split into two again and again, each part from both, so that ways double with every year. */
function woven(): { units: AnyUnitState[]; successions: Succession[] } {
  const code = (year: number, side: string): string => `${year}${side}`;
  const years = Array.from({ length: depth }, (_, place) => 2_000 + place);
  return {
    units: years.flatMap((year) =>
      ['a', 'b'].map(
        (side): AnyUnitState => ({
          level: 'village',
          code: code(year, side),
          name: side,
          type: 'village',
          from: `${year}-01-01`,
          ...(year < 1_999 + depth && { until: `${year}-12-31` }),
        }),
      ),
    ),
    successions: years.slice(1).flatMap((year) =>
      ['a', 'b'].flatMap((from) =>
        ['a', 'b'].map(
          (to): Succession => ({
            level: 'village',
            from: code(year - 1, from),
            to: code(year, to),
            on: `${year}-01-01`,
            territory: 'part',
          }),
        ),
      ),
    ),
  };
}

describe('units that are reached by many ways', () => {
  const registry = createRegistry(woven());
  const [first, last] = ['2000-06-01', `${1_999 + depth}-06-01`];

  it('are each found once, forward and backward', () => {
    const old = { level: 'village', code: '2000a', counts: { households: 1 } } as const;
    const forward = recast(registry, [old], { from: first, to: last });
    expect(forward.unplaced.map(({ reason }) => reason)).toEqual(['split']);
    const young = { level: 'village', code: `${1_999 + depth}a`, counts: { households: 1 } } as const;
    const backward = recast(registry, [young], { from: last, to: first });
    expect(backward.unplaced.map(({ reason, units }) => [reason, units.length])).toEqual([['straddles', 2]]);
    expect(findReclassified(registry, { from: first, to: last })).toEqual([]);
  });
});

describe('names of counts', () => {
  it('are 1000 at most in all tallies', () => {
    const registry = createRegistry({ units: woven().units.slice(0, 2) });
    const tally = (place: number) => ({ level: 'village', code: 'x', counts: { [`name${place}`]: 1 } }) as const;
    const tallies = Array.from({ length: 1_001 }, (_, place) => tally(place));
    const options = { to: 'country', on: '2000-06-01' } as const;
    expect(refused(() => rollUp(registry, tallies, options))).toBe('out-of-range tallies[1000].counts');
    expect(rollUp(registry, tallies.slice(1), options).unplaced).toHaveLength(1_000);
  });
});
