import { describe, expectTypeOf, it } from 'vitest';
import { classifyHousehold, type HouseholdFacts } from '../../src/classification/index.ts';
import { assessDeprivations, assessHouseholds, type Household, incomeFactOf } from '../../src/deprivation/index.ts';
import { type PovertyStandard, vn2011, vn2022, type Vn2022Indicator } from '../../src/standards/index.ts';
import type { DeprivationStatus } from '../../src/vocabulary/index.ts';

const household: Household = { members: [{ id: 'a', birthDate: undefined }] };
const options = { on: '2024-09-30' };

describe('an assessment', () => {
  it('is typed by the indicators of the standard', () => {
    const { statuses, findings, gaps } = assessDeprivations(household, vn2022, options);
    expectTypeOf(statuses).toEqualTypeOf<Readonly<Record<Vn2022Indicator, DeprivationStatus>>>();
    expectTypeOf(findings[0]?.indicator).toEqualTypeOf<Vn2022Indicator | undefined>();
    expectTypeOf(gaps).toEqualTypeOf<readonly string[]>();
    expectTypeOf(statuses).not.toHaveProperty('information-asset');
  });

  it('of a list too', () => {
    const { ok } = assessHouseholds([household], vn2022, options);
    expectTypeOf(ok[0]?.assessment.findings[0]?.indicator).toEqualTypeOf<Vn2022Indicator | undefined>();
    expectTypeOf(ok[0]?.assessment.gaps).toEqualTypeOf<readonly string[] | undefined>();
  });

  it('is what classification takes', () => {
    const { statuses } = assessDeprivations(household, vn2022, options);
    expectTypeOf(statuses).toExtend<HouseholdFacts<Vn2022Indicator>['deprivations']>();
    expectTypeOf(incomeFactOf(household)).toExtend<HouseholdFacts['monthlyIncomePerCapita']>();
    expectTypeOf(classifyHousehold({ deprivations: statuses }, vn2022)).toHaveProperty('decided');
  });

  it('takes every standard, whatever its areas', () => {
    expectTypeOf(assessDeprivations(household, vn2011, options).standard).toBeString();
    expectTypeOf(
      assessDeprivations(household, vn2022 as PovertyStandard, options).findings[0]?.indicator,
    ).toEqualTypeOf<string | undefined>();
  });
});

describe('the facts of a household', () => {
  it('need members with an id, and nothing else', () => {
    expectTypeOf<{ members: { id: string }[] }>().toExtend<Household>();
    expectTypeOf<{ members: { age: number }[] }>().not.toExtend<Household>();
    expectTypeOf<{ waterSource: 'piped' }>().not.toExtend<Household>();
  });

  it('take a checklist as a list or as a record', () => {
    expectTypeOf<{ readonly ['radio']: true }>().toExtend<Household['devices']>();
    expectTypeOf<readonly ['radio']>().toExtend<Household['devices']>();
    expectTypeOf<readonly ['drum']>().not.toExtend<Household['devices']>();
  });

  it('need no day unless something depends on it', () => {
    expectTypeOf(assessDeprivations).toBeCallableWith(household, vn2022);
    expectTypeOf(assessDeprivations).toBeCallableWith(household, vn2022, {});
    expectTypeOf(assessDeprivations(household, vn2022).on).toEqualTypeOf<string | undefined>();
    // @ts-expect-error -- a day is text
    expectTypeOf(assessDeprivations).toBeCallableWith(household, vn2022, { on: new Date(0) });
  });
});
