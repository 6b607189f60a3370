import type { AreaType2001 } from '../../src/vocabulary/household-class.ts';
import { describe, expectTypeOf, it } from 'vitest';
import type { Vn2022Indicator } from '../../src/standards/index.ts';
import type { Source } from '../../src/law/index.ts';
import type { PovertyStandard } from '../../src/standards/index.ts';
import type {
  AreaCode,
  AreaType,
  DeprivationStatus,
  Evidence,
  HouseholdClass,
  IndicatorCode,
  IndicatorRule,
  RuleName,
} from '../../src/vocabulary/index.ts';

describe('the vocabulary', () => {
  it('has the areas of all standards', () => {
    expectTypeOf<AreaCode>().toEqualTypeOf<AreaType | AreaType2001>();
  });

  it('has the indicators of each standard', () => {
    expectTypeOf<Vn2022Indicator>().toExtend<IndicatorCode>();
  });

  it('tells a rule by its name, with the parameters of that rule', () => {
    const rule = {} as IndicatorRule;
    if (rule.rule === 'floor-area-per-head-below') {
      expectTypeOf(rule).toEqualTypeOf<{ readonly rule: 'floor-area-per-head-below'; readonly squareMetres: number }>();
    }
    // @ts-expect-error -- a parameter of one rule is not one of all
    expectTypeOf(rule.squareMetres).toBeAny();
    expectTypeOf<RuleName>().toEqualTypeOf<IndicatorRule['rule']>();
  });

  it('refuses codes outside the lists', () => {
    expectTypeOf<'suburb'>().not.toExtend<AreaCode>();
    expectTypeOf<'not-poor'>().not.toExtend<HouseholdClass>();
    expectTypeOf<'undetermined'>().not.toExtend<Evidence>();
    expectTypeOf<boolean>().not.toExtend<DeprivationStatus>();
  });

  it('never lets a legal value stand without source and evidence', () => {
    // @ts-expect-error -- no evidence
    const bare: Source = { act: 'nd-07-2021' };
    expectTypeOf(bare).toEqualTypeOf<Source>();
    // @ts-expect-error -- no source
    expectTypeOf<Omit<PovertyStandard, 'sources'>>().toExtend<PovertyStandard>();
  });
});
