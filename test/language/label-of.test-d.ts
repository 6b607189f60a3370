import type { LabelledCodes, ResultCode } from '../../src/language/labelled-codes.ts';
import { describe, expectTypeOf, it } from 'vitest';
import type { Classification, StandardDifference } from '../../src/classification/index.ts';
import type { WorkStatus } from '../../src/deprivation/index.ts';
import type { ClaimCheck } from '../../src/claims/index.ts';
import type { FigureUnit } from '../../src/figures/index.ts';
import type { ErrorCode } from '../../src/foundation/index.ts';
import { english, labelOf, type Labels, vietnamese } from '../../src/language/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import type {
  AreaCode,
  Evidence,
  HouseholdClass,
  IndicatorCode,
  RuleName,
  SanitationFacility,
  WaterSource,
} from '../../src/vocabulary/index.ts';

describe('labelOf', () => {
  it('takes the codes of results as they come', () => {
    const result = {} as Extract<Classification, { decided: true }>;
    const check = {} as ClaimCheck;
    expectTypeOf(labelOf(result.class, vietnamese)).toEqualTypeOf<string>();
    expectTypeOf(labelOf(check.verdict, english)).toEqualTypeOf<string>();
    expectTypeOf<
      HouseholdClass | AreaCode | IndicatorCode | Evidence | FigureUnit | StandardDifference
    >().toExtend<ResultCode>();
  });

  it('takes codes of household facts, rules and errors with their list alone', () => {
    const facility = {} as SanitationFacility;
    expectTypeOf(labelOf(facility, vietnamese, { list: 'sanitation' })).toEqualTypeOf<string>();
    // @ts-expect-error -- none of the lists of results
    labelOf(facility, vietnamese);
    // @ts-expect-error -- not a code of this list
    labelOf(facility, vietnamese, { list: 'water-source' });
    // @ts-expect-error -- not a list
    labelOf('poor', vietnamese, { list: 'classes' });
    // @ts-expect-error -- not an option
    labelOf('poor', vietnamese, { inSentences: true });
  });

  it('takes any code with a standard, because only the standard knows its own', () => {
    const code = {} as string;
    expectTypeOf(labelOf(code, vietnamese, { standard: vn2022 })).toEqualTypeOf<string>();
    // @ts-expect-error -- any text without one
    labelOf(code, vietnamese);
    // @ts-expect-error -- there may be none
    labelOf(code, vietnamese, { standard: undefined });
  });

  it('has a label for every member of every list, so that a new code breaks the build', () => {
    expectTypeOf<Labels['class']>().toEqualTypeOf<Readonly<Record<HouseholdClass, string>>>();
    expectTypeOf<Labels['indicator']>().toEqualTypeOf<Readonly<Record<IndicatorCode, string>>>();
    expectTypeOf<Labels['water-source']>().toEqualTypeOf<Readonly<Record<WaterSource, string>>>();
    expectTypeOf<keyof Labels>().toEqualTypeOf<keyof LabelledCodes>();
    expectTypeOf<LabelledCodes['error']>().toEqualTypeOf<ErrorCode>();
    expectTypeOf<LabelledCodes['rule']>().toEqualTypeOf<RuleName>();
    expectTypeOf<LabelledCodes['work-status']>().toEqualTypeOf<WorkStatus>();
    // @ts-expect-error -- a code without a label
    const labels: Labels['class'] = { poor: 'hộ nghèo' };
    expectTypeOf(labels).toEqualTypeOf<Labels['class']>();
  });
});
