import { describe, expect, it } from 'vitest';
import { type AnyUnitState, createRegistry, provinces, resolveName, unitAt } from '../../src/units/index.ts';
import {
  type ZoneCondition,
  type ZoneFormula,
  type ZoneRules,
  classifyZone,
  communeZoneRules2021,
} from '../../src/zones/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { dayAfter } from '../../src/foundation/dates.ts';
import { refused } from '../foundation/refused.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const marks = '\u0301\u0323';

function issuesOf(units: readonly AnyUnitState[]): string[] {
  const error = thrownBy(() => createRegistry({ units }));
  return isPovertyStandardError(error, 'invalid-registry')
    ? error.details.issues.map(({ code, path }) => `${code} ${path}`)
    : [String(error)];
}

/** Villages of one code, each for one day of its own, the last day first. */
const states = (count: number): AnyUnitState[] =>
  Array.from({ length: count }, (_, place): AnyUnitState => {
    const from = dayAfter('2000-01-01', count - place);
    return { level: 'village', code: 'v', name: 'Thôn', type: 'village', from, until: from };
  });

describe('states of one code', () => {
  it('are put in the order of their days, up to 1000 of them', () => {
    const registry = createRegistry({ units: states(1_000) });
    const { unit } = unitAt(registry, { level: 'village', code: 'v', on: '2000-01-03' }) as { unit?: AnyUnitState };
    expect(unit?.from).toBe('2000-01-03');
  });

  it('are refused beyond, each by its place', () => {
    expect(issuesOf(states(1_002))).toEqual(['out-of-range units[1000].code', 'out-of-range units[1001].code']);
    expect(issuesOf(states(20_000))).toHaveLength(19_000);
  });
});

describe('names', () => {
  const registry = createRegistry({ units: provinces });
  const on = '2025-07-01';

  it('are looked for up to 200 characters', () => {
    expect(refused(() => resolveName(registry, `a${marks.repeat(500_000)}`, { on }))).toBe('text-too-long name');
    expect(refused(() => resolveName(registry, 'a'.repeat(201), { on }))).toBe('text-too-long name');
    expect(resolveName(registry, 'a'.repeat(200), { on })).toEqual([]);
  });

  it('have up to 200 characters in a registry, in both languages', () => {
    const village = states(1)[0] as AnyUnitState;
    const long = 'a'.repeat(201);
    expect(issuesOf([{ ...village, name: `a${marks.repeat(500_000)}` }])).toEqual(['text-too-long units[0].name']);
    expect(issuesOf([{ ...village, nameEn: long }])).toEqual(['text-too-long units[0].nameEn']);
    expect(createRegistry({ units: [{ ...village, name: 'a'.repeat(200) }] }).units).toHaveLength(1);
  });
});

describe('successions out of one unit', () => {
  it('are looked at together, however many', () => {
    const village = (code: string): AnyUnitState => ({
      level: 'village',
      code,
      name: code,
      type: 'village',
      from: '2001-01-01',
    });
    const parts = Array.from({ length: 10_000 }, (_, place) => `p${place}`);
    const registry = createRegistry({
      units: [{ ...village('old'), from: '2000-01-01', until: '2000-12-31' }, ...parts.map(village)],
      successions: parts.map((to) => ({ level: 'village', from: 'old', to, on: '2001-01-01', territory: 'part' })),
    });
    expect(registry.successions).toHaveLength(10_000);
  });
});

describe('rules of the caller for areas', () => {
  const rules = (conditions: Readonly<Record<string, ZoneCondition>>, when: ZoneFormula): ZoneRules => ({
    ...communeZoneRules2021,
    conditions,
    classes: [{ class: 'zone-3', when }, { class: 'zone-1' }],
  });
  const condition = (place: number): ZoneCondition => ({ fact: 'poorRate', operator: '>=', value: String(place) });

  it('are taken as long as they leave 4 096 completions', () => {
    const many = (count: number) =>
      rules(Object.fromEntries(Array.from({ length: count }, (_, place) => [`c${place}`, condition(place)])), {
        any: ['c0'],
      });
    expect(classifyZone({}, many(100)).decided).toBe(true);
    const each = (fact: ZoneCondition['fact']) =>
      Object.fromEntries(
        Array.from({ length: 41 }, (_, place) => [`${fact}${place}`, { ...condition(place), fact }] as const),
      );
    const product = rules({ ...each('poorRate'), ...each('unpavedShare'), ...each('illiterateShare') }, 'poorRate0');
    expect(refused(() => classifyZone({}, product))).toBe('out-of-range rules.conditions');
  });

  it('do not ask for more than 1000 criteria besides', () => {
    const besides = (atLeast: number): ZoneRules => rules({}, { atLeast, of: [], besides: 'poorMinorityHouseholds' });
    expect(refused(() => classifyZone({}, besides(1e9)))).toBe('out-of-range rules.classes[0].when.atLeast');
    expect(classifyZone({}, besides(1_000)).decided).toBe(false);
  });
});
