import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type ZoneFacts, classifyZone, communeZoneRules2021, villageZoneRules2026 } from '../../src/zones/index.ts';

/** Facts of a commune, all known. */
interface Commune {
  readonly minorityShare: number;
  readonly mekongDelta: boolean;
  readonly newCountryside: boolean;
  readonly poorRate: number;
  readonly poorMinorityHouseholds: number;
  readonly minorityShareOfPoor: number;
  readonly illiterateShare: number;
}

/** Values on both sides of every bound, and on it. */
const domains: { readonly [Name in keyof Commune]: readonly Commune[Name][] } = {
  minorityShare: [14, 15, 50],
  mekongDelta: [true, false],
  newCountryside: [true, false],
  poorRate: [0, 9, 10, 11, 12, 14, 15, 19, 20, 100],
  poorMinorityHouseholds: [0, 150, 151, 999],
  minorityShareOfPoor: [0, 60, 61],
  illiterateShare: [0, 19, 20],
};

const rest = { untrainedShare: 0, roadKilometres: 0, unpavedShare: 0 } as const;

/** QĐ 33/2020 written down a second time, by another hand. */
function naive(facts: Commune): string {
  if (facts.minorityShare < 15) return 'outside';
  const [high, middle] = facts.mekongDelta ? [15, 12] : [20, 15];
  const many = facts.mekongDelta && facts.poorMinorityHouseholds > 150;
  const further = facts.minorityShareOfPoor > 60 || facts.illiterateShare >= 20;
  const three = facts.poorRate >= high || many || (facts.poorRate >= middle && further);
  if (!facts.newCountryside && three) return 'zone-3';
  return facts.newCountryside || facts.poorRate < 10 ? 'zone-1' : 'zone-2';
}

const names = Object.keys(domains) as (keyof Commune)[];
const commune = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...(domains[name] as readonly unknown[]))])),
) as fc.Arbitrary<Commune>;

/** Every completion of facts of which some are unknown. */
function completions(facts: Commune, unknown: readonly (keyof Commune)[]): Commune[] {
  return unknown.reduce<Commune[]>(
    (all, name) => all.flatMap((one) => domains[name].map((value) => ({ ...one, [name]: value }))),
    [facts],
  );
}

describe('the zone of a commune', () => {
  test.prop({ facts: commune })('with everything known is that of the second writing', ({ facts }) => {
    expect(classifyZone({ ...facts, ...rest }, communeZoneRules2021)).toMatchObject({
      decided: true,
      class: naive(facts),
    });
  });

  test.prop({ facts: commune, unknown: fc.shuffledSubarray(names, { maxLength: 3 }) })(
    'with something unknown is exactly what some completion gives, and what is missing decides between two of them',
    ({ facts, unknown }) => {
      const known = Object.fromEntries(
        Object.entries(facts).filter(([name]) => !unknown.includes(name as keyof Commune)),
      ) as ZoneFacts;
      const result = classifyZone({ ...known, ...rest }, communeZoneRules2021);
      const classes = new Set(completions(facts, unknown).map(naive));
      expect(result.decided ? [result.class] : [...result.possible].sort()).toEqual([...classes].sort());
      const decisive = unknown.filter((name) =>
        completions(
          facts,
          unknown.filter((other) => other !== name),
        ).some((one) => new Set(domains[name].map((value) => naive({ ...one, [name]: value }))).size > 1),
      );
      expect(result.decided ? [] : result.missing.map(({ path }) => path).sort()).toEqual([...decisive].sort());
    },
  );
});

describe('an especially difficult village of 2026', () => {
  test.prop({
    rate: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    roads: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    grid: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  })('needs two of three, and an unknown one is neither', ({ rate, roads, grid }) => {
    const met = [
      rate === undefined ? undefined : rate >= 20,
      roads === undefined ? undefined : roads < 60,
      grid === undefined ? undefined : grid < 90,
    ];
    const least = met.filter((one) => one === true).length;
    const most = least + met.filter((one) => one === undefined).length;
    const result = classifyZone(
      {
        mekongDelta: false,
        nationalPoorOrNearPoorRate: 5,
        poorOrNearPoorRate: rate,
        hardenedRoadShare: roads,
        gridShare: grid,
      },
      villageZoneRules2026,
    );
    expect(result.decided).toBe(least >= 2 || most < 2);
    expect(result.decided && result.class).toBe(
      least >= 2 ? 'especially-difficult-village' : most < 2 ? 'outside' : false,
    );
  });
});
