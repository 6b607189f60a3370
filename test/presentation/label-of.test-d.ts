import { describe, expectTypeOf, it } from 'vitest';
import type { Classification, StandardDifference } from '../../src/classification/index.ts';
import type { WorkStatus } from '../../src/deprivation/index.ts';
import type { ClaimCheck, FigureUnit } from '../../src/figures/index.ts';
import type { ErrorCode } from '../../src/foundation/index.ts';
import { type LabelledCodes, labelOf, type ResultCode } from '../../src/presentation/index.ts';
import { listedLabels, resultLabels } from '../../src/presentation/labels/label-tables.ts';
import { vn2022 } from '../../src/standards/index.ts';
import type {
  AreaCode,
  Evidence,
  HouseholdClass,
  IndicatorCode,
  LocalizedText,
  RuleName,
  SanitationFacility,
  WaterSource,
} from '../../src/vocabulary/index.ts';

describe('labelOf', () => {
  it('takes the codes of results as they come', () => {
    const result = {} as Extract<Classification, { decided: true }>;
    const check = {} as ClaimCheck;
    expectTypeOf(labelOf(result.class, 'vi')).toEqualTypeOf<string>();
    expectTypeOf(labelOf(check.verdict, 'en')).toEqualTypeOf<string>();
    expectTypeOf<
      HouseholdClass | AreaCode | IndicatorCode | Evidence | FigureUnit | StandardDifference
    >().toExtend<ResultCode>();
  });

  it('takes codes of household facts, rules and errors with their list alone', () => {
    const facility = {} as SanitationFacility;
    expectTypeOf(labelOf(facility, 'vi', { list: 'sanitation' })).toEqualTypeOf<string>();
    // @ts-expect-error -- none of the lists of results
    labelOf(facility, 'vi');
    // @ts-expect-error -- not a code of this list
    labelOf(facility, 'vi', { list: 'water-source' });
    // @ts-expect-error -- not a list
    labelOf('poor', 'vi', { list: 'classes' });
    // @ts-expect-error -- not an option
    labelOf('poor', 'vi', { inSentences: true });
  });

  it('takes any code with a standard, because only the standard knows its own', () => {
    const code = {} as string;
    expectTypeOf(labelOf(code, 'vi', { standard: vn2022 })).toEqualTypeOf<string>();
    // @ts-expect-error -- any text without one
    labelOf(code, 'vi');
    // @ts-expect-error -- there may be none
    labelOf(code, 'vi', { standard: undefined });
  });

  it('has a label for every member of every list, so that a new code breaks the build', () => {
    expectTypeOf(resultLabels.class).toEqualTypeOf<Readonly<Record<HouseholdClass, LocalizedText>>>();
    expectTypeOf(resultLabels.indicator).toEqualTypeOf<Readonly<Record<IndicatorCode, LocalizedText>>>();
    expectTypeOf(listedLabels['water-source']).toEqualTypeOf<Readonly<Record<WaterSource, LocalizedText>>>();
    expectTypeOf<keyof typeof resultLabels | keyof typeof listedLabels>().toEqualTypeOf<keyof LabelledCodes>();
    expectTypeOf<LabelledCodes['error']>().toEqualTypeOf<ErrorCode>();
    expectTypeOf<LabelledCodes['rule']>().toEqualTypeOf<RuleName>();
    expectTypeOf<LabelledCodes['work-status']>().toEqualTypeOf<WorkStatus>();
    // @ts-expect-error -- a code without a label
    const labels: typeof resultLabels.class = { poor: { vi: 'hộ nghèo', en: 'poor household' } };
    expectTypeOf(labels).toEqualTypeOf<typeof resultLabels.class>();
  });
});
