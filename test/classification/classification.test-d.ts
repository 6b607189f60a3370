import { describe, expectTypeOf, it } from 'vitest';
import {
  type Classification,
  classifyByScores,
  classifyHousehold,
  classifyLowIncomeWorkers,
  classifyUnder,
  type ComparedClassification,
  type HouseholdFacts,
  type StandardDifference,
} from '../../src/classification/index.ts';
import type { MissingPath } from '../../src/foundation/unknown.ts';
import { standardInForce, vn2001, vn2011, vn2016, vn2022 } from '../../src/standards/index.ts';
import type { HouseholdClass } from '../../src/vocabulary/index.ts';

describe('what a standard constant lets its callers write', () => {
  const facts = { monthlyIncomePerCapita: 1_000_000 };

  it('takes its own indicators and areas', () => {
    expectTypeOf(
      classifyHousehold({ ...facts, area: 'rural', deprivations: ['nutrition'] }, vn2022),
    ).toEqualTypeOf<Classification>();
    expectTypeOf(classifyHousehold({ ...facts, area: 'rural-plain' }, vn2001)).toEqualTypeOf<Classification>();
    classifyHousehold({ deprivations: { nutrition: true, employment: 'unknown', sanitation: undefined } }, vn2022);
    classifyHousehold({ ...facts, area: 'anything', deprivations: ['anything'] }, standardInForce('2024-10-15'));
  });

  it('refuses those of another standard', () => {
    // @ts-expect-error health-care is an indicator of 2016
    classifyHousehold({ ...facts, deprivations: ['health-care'] }, vn2022);
    // @ts-expect-error nutrition is an indicator of 2022
    classifyHousehold({ ...facts, deprivations: { nutrition: true } }, vn2016);
    // @ts-expect-error the standard of 2011 has no indicators
    classifyHousehold({ ...facts, deprivations: ['nutrition'] }, vn2011);
    // @ts-expect-error the areas of 2001 are three
    classifyHousehold({ ...facts, area: 'rural-plain' }, vn2022);
    // @ts-expect-error a status is a word or a boolean
    classifyHousehold({ ...facts, deprivations: { nutrition: 'yes' } }, vn2022);
    // @ts-expect-error an income is a number or a total
    classifyHousehold({ monthlyIncomePerCapita: '1000000' }, vn2022);
    // @ts-expect-error the areas of 2022 are two
    classifyByScores({ area: 'suburb', incomeScore: 100 }, vn2022);
  });

  it('tells decided from undecided', () => {
    const result = classifyHousehold(facts, vn2022);
    expectTypeOf(result.kind).toEqualTypeOf<'classification'>();
    if (result.decided) {
      expectTypeOf(result.class).toEqualTypeOf<HouseholdClass>();
    } else {
      expectTypeOf(result.possible).toEqualTypeOf<readonly HouseholdClass[]>();
      expectTypeOf(result.missing).toEqualTypeOf<readonly MissingPath[]>();
      // @ts-expect-error an undecided result has no class
      expectTypeOf(result.class).toBeUndefined();
    }
    expectTypeOf<HouseholdFacts<'nutrition', 'rural'>['area']>().toEqualTypeOf<'rural' | undefined>();
  });

  it('tells a classification beside another from one alone', () => {
    const result = {} as Classification | ComparedClassification;
    if (result.kind === 'comparison') {
      expectTypeOf(result).toEqualTypeOf<ComparedClassification>();
      expectTypeOf(result.differences).toEqualTypeOf<readonly StandardDifference[]>();
    } else {
      expectTypeOf(result).toEqualTypeOf<Classification>();
      // @ts-expect-error nothing is compared
      expectTypeOf(result.differences).toBeUndefined();
    }
    expectTypeOf(classifyUnder(facts, [vn2016, vn2022])).toEqualTypeOf<ComparedClassification[]>();
  });

  it('tells whether it is decided if workers are low-income workers', () => {
    const result = classifyLowIncomeWorkers(facts, vn2022);
    if (result.decided) {
      expectTypeOf(result.lowIncome).toEqualTypeOf<boolean>();
    } else {
      expectTypeOf(result.possible).toEqualTypeOf<readonly boolean[]>();
    }
  });
});
