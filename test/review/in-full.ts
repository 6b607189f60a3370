import { type FullSource, type OwnSource, sourceOf } from '../../src/law/index.ts';
import type { ReviewProcedure, ReviewSources, ScreeningValue } from '../../src/review/index.ts';

/** A value with its full source. */
export interface ValueInFull<Value> extends FullSource<string> {
  readonly value: Value;
}

/** A procedure in which every value has its full source beside it: what `sources` and the differences of the values come to. */
export function inFull(procedure: ReviewProcedure) {
  const { sources, periods, periodic, reportsBefore, regular, meetingAgreementPercent, terms, screening, ...others } =
    procedure;
  const valueOf = <Value>(
    value: Value,
    section: keyof ReviewSources,
    difference?: OwnSource<string>,
  ): ValueInFull<Value> => ({ value, ...sourceOf(sources[section] ?? sources.procedure, difference) });
  const ofPeriodic = ({ source, ...span }: NonNullable<typeof periodic>) => valueOf(span, 'procedure', source);
  const ofRegular = ({ source, fromDay, decidedWithinDays }: NonNullable<typeof regular>) => ({
    fromDay: valueOf(fromDay, 'procedure', source),
    decidedWithinDays: valueOf(decidedWithinDays, 'procedure', source),
  });
  const ofScreening = ({ sources: differences = {}, ...values }: NonNullable<typeof screening>) => {
    const one = <Name extends ScreeningValue>(name: Name) => {
      const { [name]: value } = values;
      return value === undefined ? {} : { [name]: valueOf(value, 'screening', differences[name]) };
    };
    return {
      ...one('criteria'),
      ...one('screenedOutFrom'),
      ...one('exitByFormBOnly'),
      ...one('authorityMayOverride'),
    } as Partial<Record<ScreeningValue, ValueInFull<number | true>>>;
  };
  return {
    ...others,
    periods: periods.map(({ source, ...period }) => ({
      ...period,
      ...sourceOf(sources.periods ?? sources.procedure, source),
    })),
    ...(periodic && { periodic: ofPeriodic(periodic) }),
    ...(reportsBefore && { reportsBefore: valueOf(reportsBefore, 'reportsBefore') }),
    ...(regular && { regular: ofRegular(regular) }),
    ...(meetingAgreementPercent !== undefined && {
      meetingAgreementPercent: valueOf(meetingAgreementPercent, 'meetingAgreementPercent'),
    }),
    terms: terms.map(({ source, workingDays, ...term }) => ({
      ...term,
      workingDays: valueOf(workingDays, 'procedure', source),
    })),
    ...(screening && { screening: ofScreening(screening) }),
  };
}
