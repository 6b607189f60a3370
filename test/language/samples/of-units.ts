import {
  classifyZone,
  coastalCommuneRules2021,
  communeZoneRules2026,
  minorityCommuneRules2026,
  villageZoneRules2026,
} from '../../../src/zones/index.ts';
import {
  createRegistry,
  predecessorsOf,
  provinces,
  provinceSuccessions,
  regionOf,
  resolveName,
  successorsOf,
  unitAt,
  type UnitLevel,
} from '../../../src/units/index.ts';
import {
  compareTerritories,
  rateOf,
  recast,
  findReclassified,
  rollUp,
  type Tally,
  type TallyCounts,
} from '../../../src/aggregation/index.ts';
import { inventedTables } from '../../units/invented-units.ts';
import { eachOf, sample, type Sample } from './sample.ts';

const registry = createRegistry(inventedTables);
const nation = createRegistry({ units: provinces, successions: provinceSuccessions });
const reused = createRegistry({
  units: [
    { level: 'province', code: '99', name: 'Tỉnh thử cũ', type: 'province', from: '2010-01-01', until: '2012-12-31' },
    { level: 'province', code: '99', name: 'Tỉnh thử mới', type: 'province', from: '2015-01-01' },
  ],
});
const [before, reform, after] = ['2025-06-30', '2025-07-01', '2025-12-31'];
const unit = (level: UnitLevel, code: string, on: string) => ({ level, code, on });

/** Units and what is known of them. */
export const samplesOfUnits: readonly Sample[] = [
  sample('a unit', unitAt(registry, unit('commune', '05986', after))),
  sample('a province', unitAt(nation, unit('province', '01', after))),
  sample('a level that is gone', unitAt(registry, unit('district', '178', reform))),
  sample('a unit that ended', unitAt(registry, unit('commune', '05974', after))),
  sample('a unit that is not yet', unitAt(registry, unit('commune', '99002', '2001-01-01'))),
  sample('between two units', unitAt(reused, unit('province', '99', '2013-06-30'))),
  sample('an unknown code', unitAt(registry, unit('commune', '00001', after))),
  ...eachOf('named', resolveName(registry, 'Tam Thanh', { on: after })),
  ...eachOf('named in English', resolveName(nation, 'Ha Noi', { on: after })),
  ...eachOf('successor', successorsOf(registry, unit('commune', '99005', before))),
  ...eachOf('successor of a split', successorsOf(registry, unit('commune', '99002', before))),
  ...eachOf('predecessor', predecessorsOf(nation, unit('province', '19', reform))),
  sample('a region', regionOf('26', { on: before })),
  sample('a region after the reform', regionOf('01', { on: after })),
  sample('a region that is not known', regionOf('80', { on: reform })),
  sample('no province of the code', regionOf('00', { on: after })),
  sample(
    'an area that is open',
    classifyZone(
      { coastal: true, poorOrNearPoorRate: { count: 1, total: 8 }, worksLacking: 4 },
      coastalCommuneRules2021,
    ),
  ),
  sample(
    'an area',
    classifyZone(
      {
        inMinorityArea: true,
        mekongDelta: false,
        poorOrNearPoorRate: 9,
        nationalPoorOrNearPoorRate: 4,
        otherCriteria: 1,
        difficultVillageShare: 50,
      },
      communeZoneRules2026,
    ),
  ),
  sample(
    'an area by every condition',
    classifyZone(
      { mekongDelta: true, poorOrNearPoorRate: 9, nationalPoorOrNearPoorRate: 4, hardenedRoadShare: 50, gridShare: 95 },
      villageZoneRules2026,
    ),
  ),
  sample(
    'an area of the coast',
    classifyZone(
      { coastal: false, poorOrNearPoorRate: { count: 1, total: 3 }, worksLacking: 4, saltMonths: 2 },
      coastalCommuneRules2021,
    ),
  ),
  sample('an area of which nothing is known', classifyZone({}, villageZoneRules2026)),
  sample('an area outside', classifyZone({ minorityShare: 2, minorityPeople: 7 }, minorityCommuneRules2026)),
];

const of = (level: UnitLevel, code: string, counts: TallyCounts): Tally => ({ level, code, counts });
const commune = (code: string, poor: number, others: TallyCounts = { households: 9_000 }): Tally =>
  of('commune', code, { ...others, poor });

const rolled = rollUp(
  registry,
  [
    commune('05986', 40),
    commune('05983', 25, {}),
    commune('05974', 1),
    commune('00001', 1),
    commune('06187', 2),
    commune('06187', 2),
    commune('06172', 3),
    commune('06172', 4),
    commune('05971', 5),
    of('province', '20', { households: 18_000, poor: 60, goats: 3 }),
    of('village', 'lạc', { poor: 1 }),
    of('district', '178', { poor: 1 }),
  ],
  { to: 'province', on: after },
);
const country = rollUp(registry, [commune('05986', 40), of('province', '01', { poor: 9 })], {
  to: 'country',
  on: after,
});
const agreeing = rollUp(registry, [commune('05986', 40), of('province', '20', { poor: 40 })], {
  to: 'province',
  on: after,
});
const forward = { from: before, to: reform };
const backward = { from: reform, to: before };
const carried = recast(
  registry,
  [commune('05974', 3), commune('99002', 2), of('district', '060', { poor: 5 })],
  forward,
);
const carriedBack = recast(registry, [commune('05986', 7), commune('06187', 2, {})], backward);
const rebuilt = recast(registry, [commune('05986', 7)], { ...backward, level: 'province' });
const lifted = recast(registry, [of('province', '20', { poor: 1 }), commune('05974', 3)], {
  ...forward,
  level: 'commune',
});
const shared = recast(registry, [commune('99004', 3, {}), commune('99005', 1)], {
  ...forward,
  onSplit: 'people-share',
});
const compared = compareTerritories(
  registry,
  { on: before, tallies: [commune('05971', 3), commune('05974', 2), commune('99002', 4), commune('99061', 1)] },
  { on: after, tallies: [commune('06187', 1), commune('05986', 2), commune('05974', 9), commune('99003', 1)] },
);
const provincial = compareTerritories(
  registry,
  { on: before, tallies: [of('province', '20', { poor: 8 })] },
  { on: after, tallies: [commune('05986', 2)] },
  { level: 'province' },
);

/** Counts of units. */
export const samplesOfCounts: readonly Sample[] = [
  sample('added up', rolled),
  sample('added up for the country', country),
  sample('added up, agreeing', agreeing),
  ...eachOf('total', [...rolled.totals, ...country.totals]),
  ...eachOf('check', [...rolled.checks, ...agreeing.checks]),
  ...[rolled, carried, carriedBack, rebuilt, lifted, shared].flatMap(({ kind, unplaced }, place) =>
    eachOf(`unplaced of ${kind} ${place + 1}`, unplaced),
  ),
  sample('carried', carried),
  sample('carried back', carriedBack),
  ...eachOf('tally', [...carried.tallies, ...shared.tallies]),
  sample('compared', compared),
  sample('compared provinces', provincial),
  sample('compared, nothing', compareTerritories(registry, { on: after, tallies: [] }, { on: after, tallies: [] })),
  ...eachOf('reclassified', findReclassified(registry, forward)),
  sample('a rate', rateOf({ households: 17_000, poor: 65 }, 'poor')),
  sample('a whole rate', rateOf({ households: 200, poor: 65 }, 'poor')),
  sample('no rate', rateOf({ households: 0, poor: 0 }, 'poor')),
];
