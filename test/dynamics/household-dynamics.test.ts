import { describe, expect, it } from 'vitest';
import { classifyByScores, classifyHousehold, classifyUnder } from '../../src/classification/index.ts';
import {
  type DynamicsColumn,
  type DynamicsTableCode,
  type HouseholdEvent,
  householdDynamics,
  type ReviewedClass,
  type ReviewedHousehold,
  type ReviewHistory,
} from '../../src/dynamics/index.ts';
import { vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';
import type { HouseholdClass } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const under = (name: HouseholdClass, standard = 'vn-2022'): ReviewedClass => ({ decided: true, class: name, standard });
const possibly = (...possible: HouseholdClass[]): ReviewedClass => ({ decided: false, possible, standard: 'vn-2022' });

/** Columns as `table column`, in short. */
const column = (counted: readonly { table: DynamicsTableCode; column: DynamicsColumn }[]): string =>
  counted.map(({ table, column: number }) => `${table} ${number}`).join(', ');

const bothPast: ReviewHistory = { wasPoor: true, wasNearPoor: true };
const noPast: ReviewHistory = { wasPoor: false, wasNearPoor: false };

describe('what became of a household, by the official columns', () => {
  it.each<[HouseholdClass, HouseholdClass, ReviewHistory, string, string]>([
    ['poor', 'poor', noPast, 'unchanged', ''],
    ['poor', 'near-poor', noPast, 'left-poverty', 'poor 2, near-poor 5'],
    ['poor', 'average-living-standard', noPast, 'left-poverty', 'poor 3'],
    ['poor', 'none', noPast, 'left-poverty', 'poor 3'],
    ['near-poor', 'near-poor', noPast, 'unchanged', ''],
    ['near-poor', 'poor', noPast, 'became-poor', 'near-poor 3, poor 5'],
    ['near-poor', 'average-living-standard', noPast, 'left-near-poverty', 'near-poor 2'],
    ['near-poor', 'none', noPast, 'left-near-poverty', 'near-poor 2'],
    ['none', 'poor', noPast, 'newly-poor', 'poor 7'],
    ['none', 'poor', { wasPoor: true, wasNearPoor: false }, 'relapsed-into-poverty', 'poor 6'],
    ['none', 'poor', { wasPoor: false, wasNearPoor: true }, 'newly-poor', 'poor 7'],
    ['average-living-standard', 'poor', bothPast, 'relapsed-into-poverty', 'poor 6'],
    ['none', 'near-poor', noPast, 'newly-near-poor', 'near-poor 7'],
    ['none', 'near-poor', { wasPoor: false, wasNearPoor: true }, 'relapsed-into-near-poverty', 'near-poor 6'],
    ['none', 'near-poor', { wasPoor: true, wasNearPoor: false }, 'newly-near-poor', 'near-poor 7'],
    ['average-living-standard', 'none', noPast, 'unchanged', ''],
    ['none', 'none', bothPast, 'unchanged', ''],
  ])('%s, then %s, with past %j: %s (%s)', (before, after, history, state, columns) => {
    const result = householdDynamics({ previous: under(before), current: under(after), history });
    expect(result).toMatchObject({ decided: true, state, standard: 'vn-2022' });
    expect(result.decided && column(result.counted)).toBe(columns);
  });

  it.each(['poor', 'near-poor'] as const)(
    'between the lists the past does not matter, known or not: from %s',
    (before) => {
      const after = before === 'poor' ? 'near-poor' : 'poor';
      const results = [undefined, noPast, bothPast].map((history) =>
        householdDynamics({ previous: under(before), current: under(after), history }),
      );
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
    },
  );
});

describe('changes with an event behind them', () => {
  it.each<[HouseholdClass | 'absent', HouseholdClass | 'absent', HouseholdEvent, string]>([
    ['poor', 'absent', 'death', 'poor 4'],
    ['poor', 'absent', 'moved-away', 'poor 4'],
    ['near-poor', 'absent', 'merged', 'near-poor 4'],
    ['none', 'absent', 'moved-away', ''],
    ['absent', 'poor', 'moved-in', 'poor 8'],
    ['absent', 'near-poor', 'split', 'near-poor 8'],
    ['absent', 'none', 'moved-in', ''],
    ['poor', 'near-poor', 'members-changed', 'poor 4, near-poor 8'],
    ['near-poor', 'poor', 'split', 'near-poor 4, poor 8'],
    ['poor', 'none', 'merged', 'poor 4'],
    ['none', 'poor', 'members-changed', 'poor 8'],
    ['none', 'near-poor', 'merged', 'near-poor 8'],
  ])('%s, then %s by %s: %s', (before, after, event, columns) => {
    const of = (name: HouseholdClass | 'absent'): ReviewedClass | 'absent' => (name === 'absent' ? name : under(name));
    const result = householdDynamics({ previous: of(before), current: of(after), event });
    expect(result).toMatchObject({ decided: true, state: 'other' });
    expect(result.decided && column(result.counted)).toBe(columns);
  });

  it('leave a household that stays in its list unchanged', () => {
    expect(householdDynamics({ previous: under('poor'), current: under('poor'), event: 'members-changed' })).toEqual({
      kind: 'dynamics',
      decided: true,
      previous: 'poor',
      current: 'poor',
      state: 'unchanged',
      counted: [],
      standard: 'vn-2022',
    });
  });
});

describe('what is not known', () => {
  it('an unknown past leaves a relapse open, and is named', () => {
    expect(householdDynamics({ previous: under('none'), current: under('poor') })).toEqual({
      kind: 'dynamics',
      decided: false,
      possible: [
        { previous: 'above', current: 'poor', state: 'relapsed-into-poverty', counted: [{ table: 'poor', column: 6 }] },
        { previous: 'above', current: 'poor', state: 'newly-poor', counted: [{ table: 'poor', column: 7 }] },
      ],
      missing: [{ path: 'history.wasPoor' }],
      gaps: [],
      standard: 'vn-2022',
    });
    expect(
      householdDynamics({ previous: under('none'), current: under('near-poor'), history: { wasPoor: true } }),
    ).toMatchObject({ decided: false, missing: [{ path: 'history.wasNearPoor' }] });
  });

  it('an unknown class gives every change that is possible', () => {
    const result = householdDynamics({ previous: under('poor'), current: possibly('poor', 'near-poor') });
    expect(result).toMatchObject({ decided: false, missing: [{ path: 'current' }] });
    expect(result.decided ? [] : result.possible.map(({ state }) => state)).toEqual(['unchanged', 'left-poverty']);
  });

  it('asks for everything that can decide, in the order of the input', () => {
    const open = possibly('poor', 'near-poor', 'none');
    const result = householdDynamics({ previous: open, current: open });
    expect(result.decided ? [] : result.missing).toEqual([
      { path: 'previous' },
      { path: 'current' },
      { path: 'history.wasPoor' },
      { path: 'history.wasNearPoor' },
    ]);
    // Stays: 3 standings. From poor: 2 ways out; from near-poor: 2; from above: 2 relapses and 2 new.
    expect(result.decided ? 0 : result.possible.length).toBe(11);
  });

  it('does not ask for what cannot decide', () => {
    const above = possibly('average-living-standard', 'none');
    expect(householdDynamics({ previous: above, current: above })).toMatchObject({ decided: true, state: 'unchanged' });
    expect(householdDynamics({ previous: under('poor'), current: above })).toMatchObject({ state: 'left-poverty' });
    expect(
      householdDynamics({ previous: under('near-poor'), current: possibly('poor', 'none'), event: 'split' }),
    ).toMatchObject({ decided: false, missing: [{ path: 'current' }] });
  });
});

describe('classifications of this package', () => {
  it('are taken as they are, decided or not', () => {
    const facts = { area: 'rural', monthlyIncomePerCapita: 1_500_000 } as const;
    const before = classifyHousehold({ ...facts, deprivations: ['nutrition', 'sanitation', 'employment'] }, vn2022);
    const partly = classifyHousehold(facts, vn2022);
    expect(householdDynamics({ previous: before, current: partly })).toMatchObject({ missing: [{ path: 'current' }] });
    const scored = classifyByScores({ area: 'rural', incomeScore: 141, deprivationScore: 0 }, vn2022);
    expect(householdDynamics({ previous: before, current: scored })).toMatchObject({ state: 'left-poverty' });
    const [compared = 'absent'] = classifyUnder({ ...facts, deprivations: [] }, [vn2022]);
    expect(householdDynamics({ previous: before, current: compared })).toMatchObject({ state: 'left-poverty' });
  });

  it('above a line where the law leaves the class open, still rose above', () => {
    const facts = { area: 'rural', deprivations: [] } as const;
    const before = classifyHousehold({ ...facts, monthlyIncomePerCapita: 2_200_000 }, vn2027);
    const after = classifyHousehold({ ...facts, monthlyIncomePerCapita: 2_200_001 }, vn2027);
    expect(householdDynamics({ previous: before, current: after })).toMatchObject({ state: 'left-near-poverty' });
  });

  it('under different standards are refused', () => {
    const facts = { area: 'rural', monthlyIncomePerCapita: 700_000, deprivations: [] } as const;
    const [before, after] = [classifyHousehold(facts, vn2016), classifyHousehold(facts, vn2022)];
    expect(thrownBy(() => householdDynamics({ previous: before, current: after }))).toMatchObject({
      code: 'different-standards',
      details: { path: 'current.standard', received: 'vn-2022' },
    });
  });
});

describe('bad input', () => {
  const poor = under('poor');
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'missing-value', 'household'],
    ['a list', [], 'invalid-value', ''],
    ['no class before', { current: poor }, 'missing-value', 'previous'],
    ['a class by name alone', { previous: 'poor', current: poor }, 'invalid-value', 'previous'],
    ['neither decided nor not', { previous: {}, current: poor }, 'missing-value', 'previous.decided'],
    ['no such class', { previous: poor, current: { ...poor, class: 'rich' } }, 'invalid-value', 'current.class'],
    ['no standard', { previous: poor, current: { decided: true, class: 'poor' } }, 'missing-value', 'current.standard'],
    [
      'a standard for an id',
      { previous: poor, current: { ...poor, standard: {} } },
      'invalid-value',
      'current.standard',
    ],
    ['nothing possible', { previous: possibly(), current: poor }, 'empty-input', 'previous.possible'],
    ['no list of classes', { previous: { decided: false }, current: poor }, 'missing-value', 'previous.possible'],
    [
      'text for a list',
      { previous: { decided: false, possible: 'poor' }, current: poor },
      'invalid-value',
      'previous.possible',
    ],
    [
      'an impossible class',
      { previous: { decided: false, possible: ['poor', 1] }, current: poor },
      'invalid-value',
      'previous.possible[1]',
    ],
    ['absent at both', { previous: 'absent', current: 'absent', event: 'split' }, 'invalid-value', 'current'],
    ['absent without an event', { previous: poor, current: 'absent' }, 'missing-value', 'event'],
    ['come without an event', { previous: 'absent', current: poor }, 'missing-value', 'event'],
    ['no such event', { previous: poor, current: poor, event: 'wedding' }, 'invalid-value', 'event'],
    ['moved in, and gone', { previous: poor, current: 'absent', event: 'moved-in' }, 'invalid-value', 'event'],
    ['dead, and there', { previous: poor, current: poor, event: 'death' }, 'invalid-value', 'event'],
    [
      'gone by other members',
      { previous: poor, current: 'absent', event: 'members-changed' },
      'invalid-value',
      'event',
    ],
    ['moved away, and come', { previous: 'absent', current: poor, event: 'moved-away' }, 'invalid-value', 'event'],
    [
      'a past in words',
      { previous: poor, current: poor, history: { wasPoor: 'yes' } },
      'invalid-value',
      'history.wasPoor',
    ],
    ['another past', { previous: poor, current: poor, history: { poor: true } }, 'unknown-field', 'history.poor'],
    ['another field', { previous: poor, current: poor, because: [] }, 'unknown-field', 'because'],
  ])('%s gives code and path', (_, household, code, path) => {
    expect(thrownBy(() => householdDynamics(household as ReviewedHousehold))).toMatchObject({
      code,
      details: { path },
    });
  });
});
