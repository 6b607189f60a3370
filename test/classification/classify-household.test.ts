import { describe, expect, it } from 'vitest';
import { classifyHousehold, type HouseholdFacts } from '../../src/classification/index.ts';
import { defineStandard, nationalStandards, vn2011, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { classesOf } from './classes-of.ts';
import { naiveClasses, printedBounds } from './naive-classes.ts';

const three = ['nutrition', 'sanitation', 'housing-area'] as const;

describe('at every bound of every national standard and area', () => {
  for (const standard of nationalStandards) {
    const codes = standard.indicators.map(({ code }) => code);
    for (const [area, bounds] of Object.entries(printedBounds[standard.id] ?? {})) {
      it.each(bounds.flatMap((bound) => [bound - 1, bound, bound + 1]))(
        `${standard.id}, ${area}, %d đồng`,
        (income) => {
          for (const count of codes.length ? [0, 2, 3, codes.length] : [0]) {
            const result = classifyHousehold(
              { area, monthlyIncomePerCapita: income, deprivations: codes.slice(0, count) },
              standard,
            );
            expect(classesOf(result)).toEqual(naiveClasses(standard.id, area, income, count));
          }
        },
      );
    }
  }
});

describe('the income', () => {
  it('is compared exactly where the total and the members are known', () => {
    const facts = (total: number, members: number, months?: number): HouseholdFacts<never, 'rural'> => ({
      area: 'rural',
      monthlyIncomePerCapita: { total, members, months },
      deprivations: [],
    });
    expect(classifyHousehold(facts(4_500_000, 3), vn2022)).toMatchObject({ class: 'near-poor' });
    expect(classifyHousehold(facts(4_500_001, 3), vn2022)).toMatchObject({ class: 'average-living-standard' });
    expect(classifyHousehold(facts(54_000_000, 3, 12), vn2022)).toMatchObject({ class: 'near-poor' });
    expect(classifyHousehold(facts(54_000_001, 3, 12), vn2022)).toMatchObject({ class: 'average-living-standard' });
  });

  it('may have a fraction of a đồng', () => {
    expect(
      classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 1_500_000.5, deprivations: [...three] }, vn2022),
    ).toMatchObject({
      class: 'average-living-standard',
    });
  });
});

describe('what is known of the deprivations', () => {
  it('may be a list, booleans or statuses', () => {
    const known = { area: 'urban', monthlyIncomePerCapita: 2_000_000 } as const;
    const others = Object.fromEntries(vn2022.indicators.map(({ code }) => [code, false]));
    for (const deprivations of [
      three,
      { ...others, nutrition: true, sanitation: true, 'housing-area': true },
      { nutrition: 'deprived', sanitation: 'deprived', 'housing-area': 'deprived' },
    ] as const) {
      expect(classifyHousehold({ ...known, deprivations }, vn2022)).toMatchObject({ decided: true, class: 'poor' });
    }
    expect(
      classifyHousehold({ ...known, deprivations: { ...others, employment: 'not-deprived' } }, vn2022),
    ).toMatchObject({
      class: 'near-poor',
    });
    expect(
      classifyHousehold(
        { ...known, deprivations: { ...others, employment: 'unknown', nutrition: true, sanitation: true } },
        vn2022,
      ),
    ).toMatchObject({
      decided: false,
      possible: ['poor', 'near-poor'],
      missing: [{ path: 'deprivations.employment' }],
    });
  });
});

describe('the reasons', () => {
  it('name band, bounds, observed value, count, indicators and citations', () => {
    expect(
      classifyHousehold(
        { area: 'rural', monthlyIncomePerCapita: 900_000, deprivations: ['health-care', 'sanitation', 'water-source'] },
        vn2016,
      ),
    ).toEqual({
      kind: 'classification',
      decided: true,
      class: 'poor',
      ground: 'deprivation',
      standard: 'vn-2016',
      reasons: [
        {
          kind: 'income',
          bands: ['near-poverty-line'],
          area: 'rural',
          observed: 900_000,
          period: 'month',
          comparisons: [
            { operator: '>', bound: 700_000, citation: { act: 'qd-59-2015' }, evidence: 'confirmed' },
            { operator: '<=', bound: 1_000_000, citation: { act: 'qd-59-2015' }, evidence: 'confirmed' },
          ],
        },
        {
          kind: 'deprivation',
          points: 3,
          mostPoints: 3,
          operator: '>=',
          bound: 3,
          deprived: ['health-care', 'water-source', 'sanitation'],
          unknown: [],
          citation: { act: 'qd-59-2015' },
          evidence: 'confirmed',
        },
        {
          kind: 'outcome',
          from: 3,
          class: 'poor',
          ground: 'deprivation',
          citation: { act: 'qd-59-2015' },
          evidence: 'confirmed',
        },
      ],
    });
  });

  it('keep the grounds of 2016 apart', () => {
    const rural = { area: 'rural', deprivations: [] } as const;
    expect(classifyHousehold({ ...rural, monthlyIncomePerCapita: 700_000 }, vn2016)).toMatchObject({
      class: 'poor',
      ground: 'income',
    });
    expect(classifyHousehold({ ...rural, monthlyIncomePerCapita: 700_001 }, vn2016)).not.toHaveProperty('ground');
  });

  it('give no ground where both remain', () => {
    // Rural 800,000 is poor by deprivation, urban 800,000 by income.
    const result = classifyHousehold(
      { monthlyIncomePerCapita: 800_000, deprivations: ['health-care', 'sanitation', 'water-source'] },
      vn2016,
    );
    expect(result).toMatchObject({ decided: true, class: 'poor' });
    expect(result).not.toHaveProperty('ground');
  });

  it('leave the score out where the band does not ask for it', () => {
    const result = classifyHousehold(
      { area: 'rural', monthlyIncomePerCapita: 2_000_000, deprivations: [...three] },
      vn2022,
    );
    expect(result.reasons.map(({ kind }) => kind)).toEqual(['income', 'outcome']);
  });
});

describe('what is unknown', () => {
  it('leaves exactly the classes that are possible, the area being the most decisive', () => {
    expect(
      classifyHousehold({ monthlyIncomePerCapita: 1_800_000, deprivations: { nutrition: true } }, vn2022),
    ).toMatchObject({
      decided: false,
      possible: ['poor', 'near-poor', 'average-living-standard'],
      missing: [
        { path: 'area' },
        ...vn2022.indicators
          .filter(({ code }) => code !== 'nutrition')
          .map(({ code }) => ({ path: `deprivations.${code}` })),
      ],
      gaps: [],
    });
  });

  it('asks only for what can matter', () => {
    expect(classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 2_000_000 }, vn2022)).toMatchObject({
      decided: true,
    });
    expect(classifyHousehold({ area: 'rural', deprivations: [] }, vn2022)).toMatchObject({
      possible: ['near-poor', 'average-living-standard', 'none'],
      missing: [{ path: 'monthlyIncomePerCapita' }],
    });
    expect(classifyHousehold({ monthlyIncomePerCapita: 2_500_000, deprivations: [] }, vn2022)).toMatchObject({
      possible: ['average-living-standard', 'none'],
      missing: [{ path: 'area' }],
    });
  });

  it('does not matter where a standard has a single band', () => {
    const everybody = defineStandard({
      ...vn2011,
      id: 'everybody',
      bands: [{ id: 'all', outcomes: [{ from: 0, class: 'none' }] }],
      gaps: [],
    });
    expect(classifyHousehold({ area: 'rural' }, everybody)).toMatchObject({ decided: true, class: 'none' });
  });

  it('is nothing the facts can settle where the law is open', () => {
    const result = classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 2_200_001, deprivations: [] }, vn2027);
    expect(result).toMatchObject({ decided: false, possible: ['average-living-standard', 'none'], missing: [] });
    expect(result.decided ? [] : result.gaps).toHaveLength(1);
    expect(result.reasons.at(-1)).toMatchObject({
      kind: 'outcome',
      open: { possible: ['average-living-standard', 'none'] },
    });
  });
});

it('null is as absent as undefined', () => {
  const none = { area: null, monthlyIncomePerCapita: null, deprivations: null } as unknown as HouseholdFacts<
    never,
    never
  >;
  const unknown = { area: undefined, monthlyIncomePerCapita: undefined, deprivations: undefined };
  expect(classifyHousehold(none, vn2022)).toEqual(classifyHousehold(unknown, vn2022));
  const statuses = { deprivations: { nutrition: null } } as unknown as HouseholdFacts<never, never>;
  expect(classifyHousehold(statuses, vn2022)).toEqual(classifyHousehold({ deprivations: {} }, vn2022));
});

describe('bad input', () => {
  const facts = { area: 'rural', monthlyIncomePerCapita: 1_000_000, deprivations: [] };
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'missing-value', 'facts'],
    ['null', null, 'missing-value', 'facts'],
    ['a list', [], 'invalid-value', 'facts'],
    ['no fact', {}, 'empty-input', ''],
    ['an unknown field', { ...facts, income: 5 }, 'unknown-field', 'income'],
    ['a polluting field', JSON.parse('{"area":"rural","__proto__":{"area":"urban"}}'), 'unknown-field', '__proto__'],
    ['an unknown area', { ...facts, area: 'suburban' }, 'unknown-area', 'area'],
    ['an area of another standard', { ...facts, area: 'rural-plain' }, 'unknown-area', 'area'],
    ['NaN', { ...facts, monthlyIncomePerCapita: Number.NaN }, 'invalid-number', 'monthlyIncomePerCapita'],
    ['Infinity', { ...facts, monthlyIncomePerCapita: Infinity }, 'invalid-number', 'monthlyIncomePerCapita'],
    ['text as income', { ...facts, monthlyIncomePerCapita: '1000000' }, 'invalid-number', 'monthlyIncomePerCapita'],
    ['a Date as income', { ...facts, monthlyIncomePerCapita: new Date(0) }, 'invalid-number', 'monthlyIncomePerCapita'],
    ['a negative income', { ...facts, monthlyIncomePerCapita: -1 }, 'negative-value', 'monthlyIncomePerCapita'],
    ['no total', { ...facts, monthlyIncomePerCapita: { members: 2 } }, 'missing-value', 'monthlyIncomePerCapita.total'],
    [
      'a negative total',
      { ...facts, monthlyIncomePerCapita: { total: -1, members: 2 } },
      'negative-value',
      'monthlyIncomePerCapita.total',
    ],
    [
      'no members',
      { ...facts, monthlyIncomePerCapita: { total: 1 } },
      'missing-value',
      'monthlyIncomePerCapita.members',
    ],
    [
      'zero members',
      { ...facts, monthlyIncomePerCapita: { total: 1, members: 0 } },
      'out-of-range',
      'monthlyIncomePerCapita.members',
    ],
    [
      'half a member',
      { ...facts, monthlyIncomePerCapita: { total: 1, members: 2.5 } },
      'fractional-count',
      'monthlyIncomePerCapita.members',
    ],
    [
      'half a month',
      { ...facts, monthlyIncomePerCapita: { total: 1, members: 2, months: 0.5 } },
      'fractional-count',
      'monthlyIncomePerCapita.months',
    ],
    [
      'an unknown part of income',
      { ...facts, monthlyIncomePerCapita: { total: 1, members: 2, year: 1 } },
      'unknown-field',
      'monthlyIncomePerCapita.year',
    ],
    ['an unknown indicator', { ...facts, deprivations: ['wealth'] }, 'unknown-indicator', 'deprivations[0]'],
    [
      'an indicator of another standard',
      { ...facts, deprivations: ['nutrition', 'health-care'] },
      'unknown-indicator',
      'deprivations[1]',
    ],
    [
      'an unknown indicator in a record',
      { ...facts, deprivations: { wealth: true } },
      'unknown-indicator',
      'deprivations.wealth',
    ],
    [
      'a polluting indicator',
      { ...facts, deprivations: JSON.parse('{"__proto__":true}') as unknown },
      'unknown-indicator',
      'deprivations.__proto__',
    ],
    ['an inherited name', { ...facts, deprivations: ['constructor'] }, 'unknown-indicator', 'deprivations[0]'],
    [
      'an indicator twice',
      { ...facts, deprivations: ['nutrition', 'nutrition'] },
      'duplicate-indicator',
      'deprivations[1]',
    ],
    [
      'a status that is none',
      { ...facts, deprivations: { nutrition: 'yes' } },
      'invalid-value',
      'deprivations.nutrition',
    ],
    ['a Set of deprivations', { ...facts, deprivations: new Set(['nutrition']) }, 'invalid-value', 'deprivations'],
    ['a Map of statuses', { ...facts, deprivations: new Map([['nutrition', true]]) }, 'invalid-value', 'deprivations'],
    ['null in a list', { ...facts, deprivations: [null] }, 'missing-value', 'deprivations[0]'],
    ['a blank name', { ...facts, '': 1 }, 'unknown-field', '[""]'],
    ['an instance', Object.create(facts), 'invalid-value', 'facts'],
    ['text as deprivations', { ...facts, deprivations: 'nutrition' }, 'invalid-value', 'deprivations'],
  ])('%s gives code and path', (_, received, code, path) => {
    expect(thrownBy(() => classifyHousehold(received as HouseholdFacts<never, never>, vn2022))).toMatchObject({
      code,
      details: { path },
    });
  });

  it('any deprivation under a standard without indicators', () => {
    const received = { deprivations: ['nutrition'] } as unknown as HouseholdFacts<never, 'rural'>;
    expect(thrownBy(() => classifyHousehold(received, vn2011))).toMatchObject({ code: 'unknown-indicator' });
  });

  it('objects without a prototype are as good as others', () => {
    const received = Object.assign(Object.create(null) as object, facts) as HouseholdFacts<never, 'rural'>;
    expect(classifyHousehold(received, vn2022)).toMatchObject({ class: 'near-poor' });
  });
});
