import { describe, expect, it } from 'vitest';
import {
  type ZoneFacts,
  type ZoneRules,
  classifyZone,
  coastalCommuneRules2021,
  communeZoneRules2021,
  communeZoneRules2026,
  minorityCommuneRules2026,
  villageZoneRules2021,
  villageZoneRules2026,
} from '../../src/zones/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

/** The class, or those that are still possible. */
function classOf(facts: ZoneFacts, rules: ZoneRules): string {
  const result = classifyZone(facts, rules);
  return result.decided ? result.class : result.possible.join(' or ');
}

/** So many of ten thousand, in hundredths of a per cent. */
const exactly = (percent: number) => ({ count: Math.round(percent * 100), total: 10_000 });

describe('QĐ 33/2020: the zone of a commune', () => {
  const elsewhere: ZoneFacts = {
    minorityShare: 50,
    mekongDelta: false,
    newCountryside: false,
    poorMinorityHouseholds: 0,
    minorityShareOfPoor: 0,
    illiterateShare: 0,
    untrainedShare: 0,
    roadKilometres: 0,
    unpavedShare: 0,
  };
  const delta: ZoneFacts = { ...elsewhere, mekongDelta: true };

  it.each<[string, ZoneFacts, string]>([
    ['14.99 % minority households', { ...elsewhere, poorRate: 50, minorityShare: exactly(14.99) }, 'outside'],
    ['15 % minority households', { ...elsewhere, poorRate: 50, minorityShare: exactly(15) }, 'zone-3'],
    ['19.99 %', { ...elsewhere, poorRate: exactly(19.99) }, 'zone-2'],
    ['20 %', { ...elsewhere, poorRate: exactly(20) }, 'zone-3'],
    ['20 %, new countryside', { ...elsewhere, poorRate: exactly(20), newCountryside: true }, 'zone-1'],
    ['9.99 %', { ...elsewhere, poorRate: exactly(9.99) }, 'zone-1'],
    ['10 %', { ...elsewhere, poorRate: exactly(10) }, 'zone-2'],
    ['delta, 14.99 %', { ...delta, poorRate: exactly(14.99) }, 'zone-2'],
    ['delta, 15 %', { ...delta, poorRate: exactly(15) }, 'zone-3'],
    ['delta, 150 poor minority households', { ...delta, poorRate: exactly(10), poorMinorityHouseholds: 150 }, 'zone-2'],
    ['delta, 151', { ...delta, poorRate: exactly(10), poorMinorityHouseholds: 151 }, 'zone-3'],
    ['151 elsewhere do not count', { ...elsewhere, poorRate: exactly(10), poorMinorityHouseholds: 151 }, 'zone-2'],
    ['14.99 % with all conditions', { ...elsewhere, poorRate: exactly(14.99), minorityShareOfPoor: 100 }, 'zone-2'],
    [
      '15 %, 60 % of the poor minority',
      { ...elsewhere, poorRate: exactly(15), minorityShareOfPoor: exactly(60) },
      'zone-2',
    ],
    [
      '15 %, 60.01 % of the poor minority',
      { ...elsewhere, poorRate: exactly(15), minorityShareOfPoor: exactly(60.01) },
      'zone-3',
    ],
    ['15 %, 19.99 % illiterate', { ...elsewhere, poorRate: exactly(15), illiterateShare: exactly(19.99) }, 'zone-2'],
    ['15 %, 20 % illiterate', { ...elsewhere, poorRate: exactly(15), illiterateShare: exactly(20) }, 'zone-3'],
    ['15 %, 80 % untrained', { ...elsewhere, poorRate: exactly(15), untrainedShare: exactly(80) }, 'zone-2'],
    ['15 %, 80.01 % untrained', { ...elsewhere, poorRate: exactly(15), untrainedShare: exactly(80.01) }, 'zone-3'],
    ['15 %, 20 km unpaved', { ...elsewhere, poorRate: exactly(15), roadKilometres: 20, unpavedShare: 100 }, 'zone-2'],
    [
      '15 %, 20.1 km half unpaved',
      { ...elsewhere, poorRate: exactly(15), roadKilometres: '20.1', unpavedShare: 50 },
      'zone-2',
    ],
    [
      '15 %, 20.1 km more than half unpaved',
      { ...elsewhere, poorRate: exactly(15), roadKilometres: '20.1', unpavedShare: exactly(50.01) },
      'zone-3',
    ],
    ['delta, 11.99 % illiterate', { ...delta, poorRate: exactly(11.99), illiterateShare: 30 }, 'zone-2'],
    ['delta, 12 % illiterate', { ...delta, poorRate: exactly(12), illiterateShare: 30 }, 'zone-3'],
    ['delta, 12 % elsewhere', { ...elsewhere, poorRate: exactly(12), illiterateShare: 30 }, 'zone-2'],
  ])('%s: %s', (_, facts, expected) => {
    expect(classOf(facts, communeZoneRules2021)).toBe(expected);
  });

  it('counts and a printed rate differ where the print was rounded', () => {
    expect(classOf({ ...elsewhere, poorRate: { count: 1_999, total: 9_999 } }, communeZoneRules2021)).toBe('zone-2');
    expect(classOf({ ...elsewhere, poorRate: '20.0' }, communeZoneRules2021)).toBe('zone-3');
  });
});

describe('QĐ 33/2020: villages', () => {
  const facts: ZoneFacts = {
    mekongDelta: false,
    minorityShareOfPoor: 0,
    hardRoad: false,
    withoutGridShare: 0,
    poorMinorityHouseholds: 0,
  };

  it.each<[string, ZoneFacts, string]>([
    ['19.99 %', { ...facts, poorRate: exactly(19.99) }, 'outside'],
    ['20 %', { ...facts, poorRate: exactly(20) }, 'especially-difficult-village'],
    ['15 %, hard road', { ...facts, poorRate: exactly(15), hardRoad: true }, 'especially-difficult-village'],
    ['14.99 %, hard road', { ...facts, poorRate: exactly(14.99), hardRoad: true }, 'outside'],
    ['15 %, 30 % without grid', { ...facts, poorRate: exactly(15), withoutGridShare: 30 }, 'outside'],
    [
      '15 %, 30.01 % without grid',
      { ...facts, poorRate: exactly(15), withoutGridShare: exactly(30.01) },
      'especially-difficult-village',
    ],
    [
      '15 %, more than 60 % of the poor minority',
      { ...facts, poorRate: exactly(15), minorityShareOfPoor: exactly(60.01) },
      'especially-difficult-village',
    ],
    [
      'delta, 30 poor minority households',
      { ...facts, mekongDelta: true, poorRate: 1, poorMinorityHouseholds: 30 },
      'outside',
    ],
    [
      'delta, 31',
      { ...facts, mekongDelta: true, poorRate: 1, poorMinorityHouseholds: 31 },
      'especially-difficult-village',
    ],
    ['delta, 15 %', { ...facts, mekongDelta: true, poorRate: exactly(15) }, 'especially-difficult-village'],
    [
      'delta, 12 %, hard road',
      { ...facts, mekongDelta: true, poorRate: exactly(12), hardRoad: true },
      'especially-difficult-village',
    ],
  ])('%s: %s', (_, given, expected) => {
    expect(classOf(given, villageZoneRules2021)).toBe(expected);
  });
});

describe('NĐ 272/2025', () => {
  const commune: ZoneFacts = {
    inMinorityArea: true,
    mekongDelta: false,
    poorOrNearPoorRate: 4,
    nationalPoorOrNearPoorRate: '4.06',
    difficultVillageShare: 0,
  };

  it.each<[string, ZoneFacts, string]>([
    ['not in the area', { ...commune, inMinorityArea: false, otherCriteria: 11 }, 'outside'],
    ['2 criteria', { ...commune, otherCriteria: 2 }, 'zone-1'],
    ['3 criteria', { ...commune, otherCriteria: 3 }, 'zone-2'],
    ['5 criteria', { ...commune, otherCriteria: 5 }, 'zone-2'],
    ['6 criteria', { ...commune, otherCriteria: 6 }, 'zone-3'],
    ['5 and the rate at twice the national', { ...commune, otherCriteria: 5, poorOrNearPoorRate: '8.12' }, 'zone-3'],
    ['5 and the rate just below', { ...commune, otherCriteria: 5, poorOrNearPoorRate: '8.11' }, 'zone-2'],
    [
      '5 and in the delta at 1.5 times',
      { ...commune, otherCriteria: 5, mekongDelta: true, poorOrNearPoorRate: '6.09' },
      'zone-3',
    ],
    [
      '3 and half of the villages',
      { ...commune, otherCriteria: 3, difficultVillageShare: { count: 5, total: 10 } },
      'zone-3',
    ],
    [
      '3 and fewer villages',
      { ...commune, otherCriteria: 3, difficultVillageShare: { count: 4, total: 10 } },
      'zone-2',
    ],
    ['2 and all villages', { ...commune, otherCriteria: 2, difficultVillageShare: 100 }, 'zone-1'],
  ])('commune with %s: %s', (_, facts, expected) => {
    expect(classOf(facts, communeZoneRules2026)).toBe(expected);
  });

  it.each<[string, ZoneFacts, string]>([
    [
      '4 × the national rate and 59.99 % of roads',
      {
        poorOrNearPoorRate: '16.24',
        nationalPoorOrNearPoorRate: '4.06',
        mekongDelta: false,
        hardenedRoadShare: exactly(59.99),
        gridShare: 100,
      },
      'especially-difficult-village',
    ],
    [
      'the rate alone',
      {
        poorOrNearPoorRate: '16.24',
        nationalPoorOrNearPoorRate: '4.06',
        mekongDelta: false,
        hardenedRoadShare: 60,
        gridShare: 90,
      },
      'outside',
    ],
    [
      'roads and grid',
      {
        poorOrNearPoorRate: 1,
        nationalPoorOrNearPoorRate: '4.06',
        mekongDelta: false,
        hardenedRoadShare: exactly(59.99),
        gridShare: exactly(89.99),
      },
      'especially-difficult-village',
    ],
    [
      'delta at twice, and the grid',
      {
        poorOrNearPoorRate: '8.12',
        nationalPoorOrNearPoorRate: '4.06',
        mekongDelta: true,
        hardenedRoadShare: 60,
        gridShare: exactly(89.99),
      },
      'especially-difficult-village',
    ],
  ])('village with %s: %s', (_, facts, expected) => {
    expect(classOf(facts, villageZoneRules2026)).toBe(expected);
  });

  it('a commune is one of ethnic minorities by its share or by its people', () => {
    expect(classOf({ minorityShare: exactly(14.99), minorityPeople: 4_499 }, minorityCommuneRules2026)).toBe('outside');
    expect(classOf({ minorityShare: exactly(15) }, minorityCommuneRules2026)).toBe('minority-commune');
    expect(classOf({ minorityPeople: 4_500 }, minorityCommuneRules2026)).toBe('minority-commune');
    expect(classOf({ minorityPeople: 4_499 }, minorityCommuneRules2026)).toBe('minority-commune or outside');
  });
});

describe('QĐ 36/2021', () => {
  it.each<[string, ZoneFacts, string]>([
    [
      '15 % and 3 works',
      { coastal: true, poorOrNearPoorRate: exactly(15), saltMonths: 0, worksLacking: 3 },
      'coastal-commune',
    ],
    ['14.99 %', { coastal: true, poorOrNearPoorRate: exactly(14.99), saltMonths: 2, worksLacking: 9 }, 'outside'],
    [
      '12 % with 3 months of salt',
      { coastal: true, poorOrNearPoorRate: exactly(12), saltMonths: 3, worksLacking: 3 },
      'coastal-commune',
    ],
    [
      '11.99 % with 3 months of salt',
      { coastal: true, poorOrNearPoorRate: exactly(11.99), saltMonths: 3, worksLacking: 3 },
      'outside',
    ],
    ['2 works', { coastal: true, poorOrNearPoorRate: 50, saltMonths: 12, worksLacking: 2 }, 'outside'],
    ['inland', { coastal: false }, 'outside'],
  ])('%s: %s', (_, facts, expected) => {
    expect(classOf(facts, coastalCommuneRules2021)).toBe(expected);
  });
});

describe('what is told', () => {
  it('every condition with what was observed, and what is wanting', () => {
    const result = classifyZone(
      { coastal: true, poorOrNearPoorRate: { count: 13, total: 100 }, worksLacking: 4 },
      coastalCommuneRules2021,
    );
    expect(result).toMatchObject({
      kind: 'zone',
      decided: false,
      possible: ['coastal-commune', 'outside'],
      missing: [{ path: 'saltMonths' }],
      gaps: [],
      rules: 'coastal-communes-2021',
    });
    const source = { citation: { act: 'qd-36-2021' }, evidence: 'single-source' };
    expect(result.reasons).toEqual([
      { kind: 'condition', condition: 'coastal', fact: 'coastal', met: true, operator: 'is', ...source },
      {
        kind: 'condition',
        condition: 'rate-high',
        fact: 'poorOrNearPoorRate',
        met: false,
        operator: '>=',
        bound: '15',
        observed: { text: '13', number: 13 },
        ...source,
      },
      {
        kind: 'condition',
        condition: 'rate-with-salt',
        fact: 'poorOrNearPoorRate',
        met: true,
        operator: '>=',
        bound: '12',
        observed: { text: '13', number: 13 },
        ...source,
      },
      { kind: 'condition', condition: 'salt', fact: 'saltMonths', operator: '>=', bound: '3', ...source },
      {
        kind: 'condition',
        condition: 'works',
        fact: 'worksLacking',
        met: true,
        operator: '>=',
        bound: '3',
        observed: { text: '4', number: 4 },
        ...source,
      },
    ]);
  });

  it('the bound where it is known which applies, and of a multiple how many times', () => {
    const open = classifyZone({ poorRate: 13 }, communeZoneRules2021);
    expect(open.reasons.find(({ condition }) => condition === 'poor-rate-middle')).toEqual({
      kind: 'condition',
      condition: 'poor-rate-middle',
      fact: 'poorRate',
      operator: '>=',
      observed: { text: '13', number: 13 },
      citation: { act: 'qd-33-2020' },
      evidence: 'confirmed',
    });
    const times = classifyZone(
      { mekongDelta: true, poorOrNearPoorRate: 6, nationalPoorOrNearPoorRate: 4 },
      communeZoneRules2026,
    );
    expect(times.reasons.find(({ condition }) => condition === 'multidimensional-rate')).toMatchObject({
      met: true,
      bound: '1.5',
      timesFact: 'nationalPoorOrNearPoorRate',
      observed: { number: 1.5 },
    });
  });

  it('both rates are wanting where one is', () => {
    const missing = (facts: ZoneFacts): unknown => {
      const result = classifyZone(facts, villageZoneRules2026);
      return result.decided ? [] : result.missing.map(({ path }) => path);
    };
    expect(missing({ mekongDelta: true, hardenedRoadShare: 10, gridShare: 95 })).toEqual([
      'poorOrNearPoorRate',
      'nationalPoorOrNearPoorRate',
    ]);
    expect(missing({ mekongDelta: true, hardenedRoadShare: 10, gridShare: 95, poorOrNearPoorRate: 9 })).toEqual([
      'nationalPoorOrNearPoorRate',
    ]);
    expect(
      missing({
        poorOrNearPoorRate: 0,
        nationalPoorOrNearPoorRate: 4,
        hardenedRoadShare: { count: 0, total: 0 },
        gridShare: 95,
      }),
    ).toEqual([]);
  });

  it('rules of one’s own may ask for everything, and count what they like', () => {
    const rules: ZoneRules = {
      ...villageZoneRules2026,
      conditions: { grid: { fact: 'gridShare', operator: '>=', value: '100' } },
      classes: [{ class: 'outside', when: { atLeast: 2, of: ['grid'], besides: 'saltMonths' } }, { class: 'zone-1' }],
    };
    expect(classOf({ gridShare: exactly(99.99), saltMonths: 1 }, rules)).toBe('zone-1');
    expect(classOf({ gridShare: 100, saltMonths: 1 }, rules)).toBe('outside');
    expect(classOf({ saltMonths: 1 }, rules)).toBe('zone-1 or outside');
    expect(classOf({ gridShare: 5 }, rules)).toBe('zone-1 or outside');
  });

  it('rules of one’s own may end without a rest, which is outside', () => {
    const [zone] = communeZoneRules2021.classes.slice(1);
    expect(
      classOf({ minorityShare: 50, newCountryside: true }, { ...communeZoneRules2021, classes: zone ? [zone] : [] }),
    ).toBe('outside');
  });
});

describe('bad input', () => {
  it.each<[code: string, path: string, facts: unknown]>([
    ['invalid-value', 'facts', 5],
    ['unknown-field', 'rate', { rate: 5 }],
    ['invalid-value', 'mekongDelta', { mekongDelta: 'yes' }],
    ['invalid-number', 'poorRate', { poorRate: Number.NaN }],
    ['invalid-number', 'poorRate', { poorRate: 'much' }],
    ['invalid-number', 'poorRate', { poorRate: true }],
    ['empty-input', 'poorRate', { poorRate: ' ' }],
    ['invalid-value', 'poorRate', { poorRate: new Map() }],
    ['negative-value', 'poorRate', { poorRate: -1 }],
    ['out-of-range', 'poorRate', { poorRate: 101 }],
    ['missing-value', 'poorRate.count', { poorRate: { numerator: 1, denominator: 2 } }],
    ['invalid-value', 'poorRate.count', { poorRate: { count: 3, total: 2 } }],
    ['missing-value', 'poorRate.total', { poorRate: { count: 3 } }],
    ['division-by-zero', 'nationalPoorOrNearPoorRate', { nationalPoorOrNearPoorRate: 0 }],
    ['fractional-count', 'worksLacking', { worksLacking: 0.5 }],
    ['out-of-range', 'worksLacking', { worksLacking: 10 }],
    ['out-of-range', 'otherCriteria', { otherCriteria: 12 }],
    ['negative-value', 'roadKilometres', { roadKilometres: -1 }],
  ])('%s at %s', (code, path, facts) => {
    const error = thrownBy(() => classifyZone(facts as ZoneFacts, communeZoneRules2021));
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});
