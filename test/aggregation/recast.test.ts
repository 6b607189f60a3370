import { describe, expect, it } from 'vitest';
import type { SplitWeights } from '../../src/aggregation/index.ts';
import type { Succession, UnitState } from '../../src/units/index.ts';
import {
  type AnyUnitState,
  createRegistry,
  provinces,
  provinceSuccessions,
  type UnitLevel,
} from '../../src/units/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import {
  compareTerritories,
  type Recast,
  recast,
  type RecastOptions,
  findReclassified,
  rollUp,
  type Tally,
  type TallyCounts,
} from '../../src/aggregation/index.ts';
import { inventedTables } from '../units/invented-units.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const registry = createRegistry(inventedTables);
const nation = createRegistry({ units: provinces, successions: provinceSuccessions });
const of = (level: UnitLevel, code: string, counts: TallyCounts): Tally => ({ level, code, counts });
const commune = (code: string, counts: TallyCounts): Tally => of('commune', code, counts);
const forward = { from: '2025-06-30', to: '2025-07-01' } as const;
const backward = { from: '2025-07-01', to: '2025-06-30' } as const;

const carried = ({ tallies }: Recast): unknown[] =>
  tallies.map(({ code, counts, missing }) => [code, counts, missing.map(({ unit }) => unit.code)]);
const left = ({ unplaced }: Recast): unknown[] =>
  unplaced.map(({ index, reason, units }) => [index, reason, ...units.map(({ code }) => code)]);

describe('provinces', () => {
  const old = provinces
    .filter(({ from, until = '9999-12-31' }) => from <= forward.from && forward.from <= until)
    .map(({ code }, place) => of('province', code, { households: 1_000 + place, poor: place }));

  it('the 63 become the 34, and the totals agree', () => {
    const { tallies, unplaced } = recast(nation, old, forward);
    const total = (list: readonly { counts: TallyCounts }[]): number[] =>
      ['households', 'poor'].map((name) => list.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0));
    expect(unplaced).toEqual([]);
    expect(tallies).toHaveLength(34);
    expect(tallies.every(({ missing }) => missing.length === 0)).toBe(true);
    expect(total(tallies)).toEqual(total(old));
    expect(
      rollUp(
        nation,
        tallies.map(({ level, code, counts }) => ({ level, code, counts })),
        { to: 'country', on: forward.to },
      ).totals[0]?.counts,
    ).toEqual(rollUp(nation, old, { to: 'country', on: forward.from }).totals[0]?.counts);
  });

  it('what was carried is added up, and carried on, as it came', () => {
    const { kind, tallies } = recast(nation, old, forward);
    expect([kind, ...new Set(tallies.map((tally) => tally.kind))]).toEqual(['recast', 'tally']);
    expect(rollUp(nation, tallies, { to: 'country', on: forward.to })).toMatchObject({
      kind: 'roll-up',
      totals: [{ kind: 'total', tallies: 34, counts: { households: 64_953, poor: 1_953 } }],
      unplaced: [],
    });
    const half = recast(nation, [of('province', '06', { poor: 15 })], forward).tallies;
    expect(half[0]?.missing).toEqual([{ unit: { level: 'province', code: '19', since: '2008-08-01' } }]);
    const again = recast(nation, half, { from: forward.to, to: '2026-01-01' });
    expect(carried(again)).toEqual([['19', { poor: 15 }, []]]);
    const stays = recast(nation, half, { from: forward.to, to: '2025-01-01' });
    expect(left(stays)).toEqual([[0, 'straddles', '06', '19']]);
    expect(stays.unplaced[0]?.tally).toEqual(half[0]);
  });

  it('Thái Nguyên is 19 and 06, and one of them alone is not yet it', () => {
    expect(
      carried(recast(nation, [of('province', '19', { poor: 12 }), of('province', '06', { poor: 15 })], forward)),
    ).toEqual([['19', { poor: 27 }, []]]);
    expect(carried(recast(nation, [of('province', '06', { poor: 15 })], forward))).toEqual([
      ['19', { poor: 15 }, ['19']],
    ]);
  });

  it('what did not change is carried both ways, what merged is not carried back', () => {
    expect(carried(recast(nation, [of('province', '20', { poor: 5 })], backward))).toEqual([['20', { poor: 5 }, []]]);
    const back = recast(nation, [of('province', '19', { poor: 27 })], backward);
    expect([carried(back), left(back)]).toEqual([[], [[0, 'straddles', '06', '19']]]);
  });

  it('a change of name or type is no change of territory', () => {
    expect(
      recast(nation, [of('province', '46', { poor: 1 })], { from: '2024-12-31', to: '2026-01-01' }).tallies,
    ).toMatchObject([{ code: '46', key: { since: '2008-08-01' }, missing: [] }]);
    expect(
      recast(nation, [of('province', '75', { poor: 1 })], { from: '2026-04-29', to: '2026-04-30' }).tallies,
    ).toMatchObject([{ code: '75', key: { since: '2025-07-01' } }]);
  });
});

describe('communes to a later day', () => {
  const go = (tallies: Tally[], options: Partial<RecastOptions> = {}): Recast =>
    recast(registry, tallies, { ...forward, ...options });

  it('merge and go on', () => {
    expect(
      carried(go([commune('05974', { poor: 3 }), commune('05986', { poor: 4 }), commune('99001', { poor: 5 })])),
    ).toEqual([
      ['05986', { poor: 7 }, []],
      ['99001', { poor: 5 }, []],
    ]);
  });

  it('a split is refused, and its parts say that it is wanting', () => {
    const result = go([commune('99002', { poor: 5 }), commune('99004', { poor: 2 })]);
    expect(left(result)).toEqual([[0, 'split', '99002', '99003']]);
    expect(carried(result)).toEqual([['99003', { poor: 2 }, ['99002', '99005']]]);
  });

  it('goes where the act says that all people went, and stays where it does not say', () => {
    const result = go([commune('99005', { poor: 5 }), commune('99002', { poor: 1 })], { onSplit: 'people-share' });
    expect(left(result)).toEqual([[1, 'split', '99002', '99003']]);
    expect(carried(result)).toEqual([['99003', { poor: 5 }, ['99002', '99004']]]);
  });

  it('is shared out by weights, in whole numbers, and loses nothing', () => {
    const weights = [{ level: 'commune', from: '99002', shares: { '99002': '0.5', '99003': '0.5' } }] as const;
    const result = go(
      [
        commune('99002', { households: 101, poor: 7 }),
        commune('99004', { households: 3, poor: 0 }),
        commune('99005', { households: 5, poor: 1 }),
      ],
      { onSplit: weights },
    );
    expect(left(result)).toEqual([]);
    // The act tells of the land of 99005 that nobody lives on went to 99002.
    expect(carried(result)).toEqual([
      ['99002', { households: 51, poor: 4 }, []],
      ['99003', { households: 58, poor: 4 }, []],
    ]);
  });

  it('to a level above goes with the unit above, which may be whole where the unit is not', () => {
    const result = go([commune('99002', { poor: 5 }), commune('99061', { poor: 2 })], { level: 'province' });
    expect(left(result)).toEqual([]);
    expect(result.tallies.map(({ code, counts }) => [code, counts])).toEqual([
      ['19', { poor: 2 }],
      ['20', { poor: 5 }],
    ]);
    expect(result.tallies[1]?.missing.map(({ unit }) => unit.code)).toEqual([
      '05974',
      '05971',
      '05986',
      '99001',
      '99004',
      '99005',
    ]);
  });

  it('a district has no successor, but its province has', () => {
    expect(left(go([of('district', '060', { poor: 5 })]))).toEqual([[0, 'no-succession']]);
    expect(carried(go([of('district', '060', { poor: 5 })], { level: 'province' }))).toEqual([['19', { poor: 5 }, []]]);
  });

  it('what has no unit of the level above, is of a higher one, or is reported beside its parts stays', () => {
    const late = { from: '2025-07-01', to: '2025-12-31' };
    expect(left(recast(registry, [of('village', 'lạc', { poor: 1 })], { ...late, level: 'province' }))).toEqual([
      [0, 'no-unit-above'],
    ]);
    expect(left(go([of('province', '20', { poor: 1 })], { level: 'commune' }))).toEqual([[0, 'above-target-level']]);
    const both = go([of('district', '178', { poor: 8 }), commune('05974', { poor: 3 })], { level: 'province' });
    expect(left(both)).toEqual([[0, 'reported-with-parts']]);
    expect(both.tallies[0]?.counts).toEqual({ poor: 3 });
  });

  it('unknown units, old codes and duplicates stay, as in a roll-up', () => {
    expect(
      left(
        recast(
          registry,
          [
            commune('05974', { poor: 3 }),
            commune('05986', { poor: 3 }),
            commune('00001', { poor: 1 }),
            commune('05986', { poor: 3 }),
          ],
          { from: '2025-07-01', to: '2026-01-01' },
        ),
      ),
    ).toEqual([
      [0, 'reported-under-new-code-too', '05986'],
      [2, 'unknown-unit'],
      [3, 'duplicate'],
    ]);
  });
});

describe('communes to an earlier day', () => {
  it('only where everything lay in one unit and everything of that unit is there', () => {
    const result = recast(
      registry,
      [
        commune('05986', { poor: 7 }),
        commune('06187', { poor: 2 }),
        commune('99001', { poor: 5 }),
        commune('99061', { poor: 9 }),
        commune('99002', { poor: 1 }),
        commune('99006', { poor: 4 }),
      ],
      backward,
    );
    expect(carried(result)).toEqual([
      ['05971', { poor: 2 }, []],
      ['99001', { poor: 5 }, []],
      ['99061', { poor: 9 }, []],
    ]);
    expect(left(result)).toEqual([
      [0, 'straddles', '05974', '05986'],
      [4, 'straddles', '99002', '99005'],
      [5, 'no-succession'],
    ]);
  });

  it('an old province is rebuilt from all of its new communes, and not from most of them', () => {
    const rebuilt = recast(registry, [commune('99061', { poor: 9 })], { ...backward, level: 'province' });
    expect(carried(rebuilt)).toEqual([['06', { poor: 9 }, []]]);
    const partly = recast(registry, [commune('05986', { poor: 7 })], { ...backward, level: 'province' });
    expect(carried(partly)).toEqual([]);
    // 05983, 06172 and 99006 are of no known origin, so nothing says that they lay in the old province.
    expect(left(partly)).toEqual([[0, 'not-rebuilt', '06187', '99001', '99002', '99003']]);
  });

  it('a district that lost a part elsewhere cannot be rebuilt', () => {
    const city = recast(registry, [commune('05986', { poor: 7 }), commune('06187', { poor: 2 })], {
      ...backward,
      level: 'district',
    });
    expect(carried(city)).toEqual([['178', { poor: 9 }, []]]);
  });

  it('a unit below which a level is not known has none', () => {
    const units: AnyUnitState[] = [
      { level: 'village', code: 'a', name: 'Thôn thử a', type: 'village', from: '2010-01-01', until: '2019-12-31' },
      { level: 'village', code: 'b', name: 'Thôn thử b', type: 'village', from: '2020-01-01' },
    ];
    const small = createRegistry({
      units,
      successions: [{ level: 'village', from: 'a', to: 'b', on: '2020-01-01', territory: 'whole' }],
    });
    expect(
      left(
        recast(small, [of('village', 'b', { poor: 1 })], { from: '2020-01-01', to: '2019-12-31', level: 'commune' }),
      ),
    ).toEqual([[0, 'no-unit-above']]);
  });
});

describe('over two reforms', () => {
  const commonUnits: AnyUnitState[] = [
    { level: 'province', code: '11', name: 'Tỉnh thử', type: 'province', from: '2010-01-01' },
    {
      level: 'district',
      code: '111',
      name: 'Huyện thử',
      type: 'rural-district',
      parent: '11',
      from: '2010-01-01',
      until: '2025-06-30',
    },
    {
      level: 'commune',
      code: '10001',
      name: 'Xã thử 1',
      type: 'commune',
      parent: '111',
      from: '2010-01-01',
      until: '2019-12-31',
    },
    {
      level: 'commune',
      code: '10002',
      name: 'Xã thử 2',
      type: 'commune',
      parent: '111',
      from: '2020-01-01',
      until: '2025-06-30',
    },
    { level: 'commune', code: '10003', name: 'Xã thử 3', type: 'commune', parent: '11', from: '2025-07-01' },
    { level: 'commune', code: '10004', name: 'Xã thử 4', type: 'commune', parent: '11', from: '2025-07-01' },
  ];
  const history = createRegistry({
    units: commonUnits,
    successions: [
      { level: 'commune', from: '10001', to: '10002', on: '2020-01-01', territory: 'whole' },
      { level: 'commune', from: '10002', to: '10003', on: '2025-07-01', territory: 'part' },
      { level: 'commune', from: '10002', to: '10004', on: '2025-07-01', territory: 'part' },
    ],
  });

  it('a later split stops the whole way, and the tally stays where it was', () => {
    const result = recast(history, [commune('10001', { poor: 5 })], { from: '2019-12-31', to: '2026-01-01' });
    expect(left(result)).toEqual([[0, 'split', '10003', '10004']]);
    const weighted = recast(history, [commune('10001', { poor: 5 })], {
      from: '2019-12-31',
      to: '2026-01-01',
      onSplit: [{ level: 'commune', from: '10002', shares: { '10003': '0.4', '10004': '0.6' } }],
    });
    expect(carried(weighted)).toEqual([
      ['10003', { poor: 2 }, []],
      ['10004', { poor: 3 }, []],
    ]);
  });

  it('both parts together are the unit again', () => {
    const back = { from: '2026-01-01', to: '2019-12-31' };
    expect(carried(recast(history, [commune('10003', { poor: 2 }), commune('10004', { poor: 3 })], back))).toEqual([
      ['10001', { poor: 5 }, []],
    ]);
    expect(left(recast(history, [commune('10003', { poor: 2 })], back))).toEqual([[0, 'not-rebuilt', '10004']]);
  });
});

describe('to a level above, where the unit above is gone without a trace', () => {
  const [until, from] = ['2025-06-30', '2025-07-01'];
  const gone = createRegistry({
    units: [
      ...provinces,
      { level: 'province', code: '97', name: 'Tỉnh thử', type: 'province', from: '2010-01-01', until },
      {
        level: 'district',
        code: '971',
        name: 'Huyện thử',
        type: 'rural-district',
        parent: '97',
        from: '2010-01-01',
        until,
      },
      {
        level: 'district',
        code: '201',
        name: 'Huyện thử',
        type: 'rural-district',
        parent: '20',
        from: '2010-01-01',
        until,
      },
      { level: 'commune', code: '97001', name: 'Xã thử', type: 'commune', parent: '971', from: '2010-01-01', until },
      { level: 'commune', code: '97004', name: 'Xã thử', type: 'commune', parent: '971', from: '2010-01-01', until },
      { level: 'commune', code: '20001', name: 'Xã thử', type: 'commune', parent: '201', from: '2010-01-01', until },
      { level: 'commune', code: '97002', name: 'Xã thử', type: 'commune', parent: '20', from },
      { level: 'commune', code: '97003', name: 'Xã thử', type: 'commune', parent: '20', from },
      { level: 'village', code: 'a', name: 'Thôn thử', type: 'village', from: '2010-01-01', until },
      { level: 'village', code: 'b', name: 'Thôn thử', type: 'village', from },
      { level: 'village', code: 'c', name: 'Thôn thử', type: 'village', from },
      { level: 'village', code: 'd', name: 'Thôn thử', type: 'village', parent: '20001', from: '2010-01-01', until },
    ],
    successions: [
      { level: 'commune', from: '97001', to: '97002', on: from, territory: 'part' },
      { level: 'commune', from: '97001', to: '97003', on: from, territory: 'part' },
      { level: 'commune', from: '97004', to: '97003', on: from, territory: 'whole' },
      { level: 'village', from: 'a', to: 'b', on: from, territory: 'part' },
      { level: 'village', from: 'a', to: 'c', on: from, territory: 'part' },
    ],
  });

  it('a unit goes by itself, and one that was split is wanting there', () => {
    const result = recast(gone, [commune('97004', { poor: 2 }), commune('20001', { poor: 1 })], {
      ...forward,
      level: 'province',
    });
    expect(carried(result)).toEqual([['20', { poor: 3 }, ['97001']]]);
  });

  it('what has nothing above it is wanting nowhere', () => {
    expect(carried(recast(gone, [of('village', 'd', { poor: 2 })], { ...forward, level: 'province' }))).toEqual([
      ['20', { poor: 2 }, []],
    ]);
  });
});

describe('a part that was split again', () => {
  const at = { first: '2025-07-01', second: '2026-01-01' };
  const commune2 = (code: string, from: string, until?: string): AnyUnitState => ({
    level: 'commune',
    code,
    name: `Xã thử ${code}`,
    type: 'commune',
    parent: '20',
    from,
    ...(until && { until }),
  });
  const twice = createRegistry({
    units: [
      ...provinces,
      commune2('90001', at.first, '2025-09-30'),
      commune2('90002', '2025-10-01', '2025-12-31'),
      commune2('90003', '2025-10-01'),
      commune2('90004', at.second),
      commune2('90005', at.second),
      commune2('90006', at.first, '2025-12-31'),
    ],
    successions: [
      { level: 'commune', from: '90001', to: '90003', on: '2025-10-01', territory: 'part' },
      { level: 'commune', from: '90001', to: '90002', on: '2025-10-01', territory: 'part' },
      { level: 'commune', from: '90002', to: '90005', on: at.second, territory: 'part' },
      { level: 'commune', from: '90002', to: '90004', on: at.second, territory: 'part' },
      { level: 'commune', from: '90006', to: '90004', on: at.second, territory: 'whole' },
    ],
  });

  it('is wanting in what it became a part of', () => {
    const result = recast(twice, [commune('90006', { poor: 2 }), commune('90001', { poor: 5 })], {
      from: at.first,
      to: at.second,
    });
    expect(carried(result)).toEqual([['90004', { poor: 2 }, ['90001']]]);
    expect(left(result)).toEqual([[1, 'split', '90002', '90003']]);
  });

  it('is told among what was reclassified, in the order of the codes', () => {
    const units = twice.units.map((unit) =>
      unit.code === '90003' || unit.code === '90004' ? { ...unit, type: 'ward' } : unit,
    ) as AnyUnitState[];
    const wards = createRegistry({ units: units.reverse(), successions: twice.successions });
    expect(
      findReclassified(wards, { from: at.first, to: at.second }).map(({ unit, to }) => [
        unit.code,
        to.map((one) => one.area),
      ]),
    ).toEqual([
      ['90001', ['urban', 'rural', 'urban']],
      ['90006', ['urban']],
    ]);
  });
});

describe('compareTerritories', () => {
  const older = {
    on: '2025-06-30',
    tallies: [commune('05974', { poor: 3 }), commune('05986', { poor: 4 }), commune('99002', { poor: 9 })],
  };
  const newer = { on: '2025-12-31', tallies: [commune('05986', { poor: 5 }), commune('99003', { poor: 1 })] };

  it('carries the older to the newer, whichever comes first, and says of the rest why not', () => {
    const result = compareTerritories(registry, newer, older);
    expect(result).toEqual(compareTerritories(registry, older, newer));
    expect(result.complete).toBe(false);
    expect(result.on).toBe('2025-12-31');
    expect(result.pairs).toEqual([
      { unit: { level: 'commune', code: '05986', since: '2025-07-01' }, older: { poor: 7 }, newer: { poor: 5 } },
    ]);
    expect(result.incomparable).toEqual([
      { unit: { level: 'commune', code: '99003', since: '2025-07-01' }, reason: 'newer-only', missing: [] },
    ]);
    expect(result.unplacedOlder).toMatchObject([{ index: 2, reason: 'split' }]);
    expect(result.reclassified.map(({ name }) => name)).toContain('Hoàng Đồng');
  });

  it('a territory of which something is wanting is not compared', () => {
    const half = compareTerritories(registry, { ...older, tallies: older.tallies.slice(0, 1) }, newer);
    expect(half.incomparable).toContainEqual({
      unit: { level: 'commune', code: '05986', since: '2025-07-01' },
      reason: 'older-incomplete',
      missing: [{ unit: { level: 'commune', code: '05986', since: '2008-08-01' } }],
    });
    const gone = compareTerritories(
      registry,
      { ...older, tallies: older.tallies.slice(0, 2) },
      { ...newer, tallies: [] },
    );
    expect(gone.incomparable).toMatchObject([{ reason: 'older-only' }]);
    const province = compareTerritories(
      registry,
      { on: '2024-12-31', tallies: [of('province', '20', { poor: 9 })] },
      newer,
      {
        level: 'province',
      },
    );
    expect(province.incomparable).toMatchObject([{ unit: { code: '20' }, reason: 'newer-incomplete' }]);
  });

  it('all of one territory', () => {
    const same = compareTerritories(
      nation,
      { on: '2024-12-31', tallies: [of('province', '20', { poor: 9 })] },
      { on: '2025-12-31', tallies: [of('province', '20', { poor: 7 })] },
    );
    expect(same).toMatchObject({
      kind: 'comparability',
      complete: true,
      pairs: [{ older: { poor: 9 }, newer: { poor: 7 } }],
      incomparable: [],
      reclassified: [],
    });
  });
});

describe('findReclassified', () => {
  it('lists whom the reform moved between rural and urban without moving', () => {
    expect(
      findReclassified(registry, forward).map(({ name, from, to }) => [
        name,
        from,
        to.map((one) => `${one.name} ${one.area}`),
      ]),
    ).toEqual([
      ['Hoàng Đồng', 'rural', ['Tam Thanh urban']],
      ['Xã thử bị chia', 'rural', ['Phường thử urban', 'Xã thử mới rural']],
      ['Thị trấn thử', 'urban', ['Xã thử mới rural']],
      ['Xã thử chia đất', 'rural', ['Phường thử urban', 'Xã thử mới rural']],
    ]);
    expect(findReclassified(registry, { from: '2025-07-01', to: '2026-01-01' })).toEqual([]);
  });

  it('a commune that becomes a ward without any merger is one of them', () => {
    const units: AnyUnitState[] = [
      ...provinces,
      {
        level: 'commune',
        code: '99001',
        name: 'Xã thử',
        type: 'commune',
        parent: '75',
        from: '2025-07-01',
        until: '2026-04-29',
      },
      {
        level: 'commune',
        code: '99001',
        name: 'Phường thử',
        type: 'ward',
        parent: '75',
        from: '2026-04-30',
        since: '2025-07-01',
      },
    ];
    expect(findReclassified(createRegistry({ units }), { from: '2026-04-29', to: '2026-04-30' })).toMatchObject([
      { from: 'rural', to: [{ area: 'urban' }] },
    ]);
  });
});

describe('bad input', () => {
  const weights =
    (...policy: unknown[]): (() => unknown) =>
    () =>
      recast(registry, [], { ...forward, onSplit: policy as never });
  const none = { on: '2025-01-01', tallies: [] };
  const good = { level: 'commune', from: '99002', shares: { '99002': '0.5', '99003': '0.5' } };

  it.each<[code: string, path: string, call: () => unknown]>([
    ['invalid-date', 'options.from', () => recast(registry, [], { from: 'x', to: '2025-01-01' })],
    ['missing-value', 'options.to', () => recast(registry, [], { from: '2025-01-01' } as never)],
    ['invalid-value', 'options.level', () => recast(registry, [], { ...forward, level: 'country' as never })],
    ['invalid-value', 'options.onSplit', () => recast(registry, [], { ...forward, onSplit: 'guess' as never })],
    ['unknown-field', 'options.onSplit[0].weight', weights({ ...good, weight: 1 })],
    ['invalid-value', 'options.onSplit[0].level', weights({ ...good, level: 'x' })],
    ['unknown-reference', 'options.onSplit[0].from', weights({ ...good, from: '05974' })],
    ['unknown-reference', 'options.onSplit[0].from', weights({ ...good, from: '00001' })],
    ['unknown-reference', 'options.onSplit[0].from', weights({ ...good, until: '2000-01-01' })],
    ['invalid-date', 'options.onSplit[0].until', weights({ ...good, until: 'x' })],
    ['missing-value', 'options.onSplit[0].shares.99003', weights({ ...good, shares: { '99002': 1 } })],
    ['unknown-field', 'options.onSplit[0].shares.99009', weights({ ...good, shares: { ...good.shares, '99009': 0 } })],
    [
      'negative-value',
      'options.onSplit[0].shares.99002',
      weights({ ...good, shares: { '99002': '-0.5', '99003': '1.5' } }),
    ],
    ['invalid-value', 'options.onSplit[0].shares', weights({ ...good, shares: { '99002': '0.5', '99003': '0.4' } })],
    ['duplicate-code', 'options.onSplit[1].from', weights(good, { ...good, until: '2025-06-30' })],
    ['invalid-number', 'options.onSplit[0].shares.99002', weights({ ...good, shares: { '99002': 'x' } })],
    ['empty-input', 'options.onSplit[0].shares.99002', weights({ ...good, shares: { '99002': '' } })],
    [
      'out-of-range',
      'options.onSplit[0].shares.99002.denominator',
      weights({ ...good, shares: { '99002': { numerator: 1, denominator: 0 } } }),
    ],
    ['invalid-value', 'options.onSplit[0].shares', weights({ ...good, shares: new Map() })],
    ['unknown-field', 'options.onsplit', () => recast(registry, [], { ...forward, onsplit: 'refuse' } as never)],
    ['wrong-order', 'days.to', () => findReclassified(registry, backward)],
    ['missing-value', 'days.to', () => findReclassified(registry, { from: '2025-01-01' } as never)],
    ['unknown-field', 'options.from', () => compareTerritories(registry, none, none, { from: '2025-01-01' } as never)],
    ['missing-value', 'options', () => compareTerritories(registry, none, none, null as never)],
    ['missing-value', 'a.tallies', () => compareTerritories(registry, { on: none.on } as never, none)],
    ['invalid-value', 'b.tallies', () => compareTerritories(registry, none, { ...none, tallies: {} } as never)],
    ['invalid-value', 'b.tallies[0]', () => compareTerritories(registry, none, { ...none, tallies: [5] } as never)],
    [
      'invalid-date',
      'a.on',
      () => compareTerritories(registry, { on: 'x', tallies: [] }, { on: '2025-01-01', tallies: [] }),
    ],
    [
      'unknown-field',
      'b.day',
      () =>
        compareTerritories(registry, { on: '2025-01-01', tallies: [] }, {
          on: '2025-01-01',
          tallies: [],
          day: 1,
        } as never),
    ],
  ])('%s at %s', (code, path, call) => {
    const error = thrownBy(call);
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});

it('a code that names two units that were split says which only with its day', () => {
  const unit = (code: string, from: string, until?: string): UnitState<'commune'> => ({
    level: 'commune',
    code,
    name: code,
    type: 'commune',
    parent: '20',
    from,
    ...(until && { until }),
  });
  const split = (from: string, to: string, on: string): Succession<'commune'> => ({
    level: 'commune',
    from,
    to,
    on,
    territory: 'part',
    people: 'part',
    act: 'nd-07-2021',
  });
  const registry = createRegistry({
    units: [
      ...provinces,
      unit('00001', '2025-07-01', '2026-01-31'),
      unit('00002', '2026-02-01'),
      unit('00003', '2026-02-01'),
      unit('00001', '2026-03-01', '2026-04-30'),
      unit('00004', '2026-05-01'),
      unit('00005', '2026-05-01'),
    ],
    successions: [
      split('00001', '00002', '2026-02-01'),
      split('00001', '00003', '2026-02-01'),
      split('00001', '00004', '2026-05-01'),
      split('00001', '00005', '2026-05-01'),
    ],
  });
  const tallies = [{ level: 'commune', code: '00001', counts: { poor: 10 } }] as const;
  const weights = { level: 'commune', from: '00001', shares: { '00002': '0.4', '00003': '0.6' } } as const;
  const days = { from: '2026-01-31', to: '2026-02-28' };
  const recasting = (onSplit: readonly SplitWeights[]) => () => recast(registry, tallies, { ...days, onSplit });
  expect(thrownBy(recasting([weights]))).toMatchObject({
    code: 'unknown-reference',
    details: { path: 'options.onSplit[0].from' },
  });
  expect(recasting([{ ...weights, until: '2026-01-31' }])().tallies.map(({ counts }) => counts)).toEqual([
    { poor: 4 },
    { poor: 6 },
  ]);
});
