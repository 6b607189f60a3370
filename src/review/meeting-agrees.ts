import { type CivilDate, dayAfter, isCivilDate } from '../foundation/dates.ts';
import { fail, failValue } from '../foundation/errors/index.ts';
import { own, ownValue, readCount, readFields, requireArgument } from '../foundation/input/index.ts';
import { isInForce } from '../foundation/period.ts';
import type { Citation, ReviewProcedure } from '../law/index.ts';
import { sourceInProcedure } from '../law/review-procedure.ts';
import type { Evidence } from '../vocabulary/index.ts';

/** The vote of a village meeting. */
export interface MeetingVote {
  /** Number of persons who agree with the result. */
  readonly agreeing: number;
  /** Number of persons among whom agreement is counted, from 1. */
  readonly persons: number;
}

/** The regular review of a month. */
export interface RegularReview {
  /** Always `regular-review`. */
  readonly kind: 'regular-review';
  /** First day of the review. */
  readonly from: CivilDate;
  /** Last day of the decision. */
  readonly decidedUntil: CivilDate;
  /** Source of the days. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/**
 * Whether a village meeting accepts the result of a review: agreeing × 100 ≥ percent × persons, compared exactly.
 *
 * @param vote - the number of persons who agree, and of all persons counted
 * @param procedure - the procedure, such as {@link review2022}
 * @throws PovertyStandardError `not-in-standard` where the procedure does not state the share; `division-by-zero` for zero
 *   persons; `invalid-value` for more persons who agree than are counted; `missing-value`, also for an absent procedure;
 *   `invalid-number`, `negative-value`, `fractional-count`, `unknown-field`
 *
 * @example
 * ```ts
 * meetingAgrees({ agreeing: 20, persons: 40 }, review2022); // => true
 * meetingAgrees({ agreeing: 20, persons: 41 }, review2022); // => false
 * ```
 */
export function meetingAgrees(vote: MeetingVote, procedure: ReviewProcedure): boolean {
  requireArgument(vote, 'vote');
  requireArgument(procedure, 'procedure');
  const { id, meetingAgreementPercent } = own(procedure);
  if (meetingAgreementPercent === undefined) {
    return fail('not-in-standard', 'procedure', id, { kind: 'procedure-with-a-share-of-agreement' });
  }
  const fields = readFields(vote, '', ['agreeing', 'persons']);
  const agreeing = readCount(fields.get('agreeing'), 'agreeing');
  const persons = readCount(fields.get('persons'), 'persons');
  if (persons === 0) {
    fail('division-by-zero', 'persons', persons, { kind: 'whole-number', least: 1 });
  }
  if (agreeing > persons) {
    fail('invalid-value', 'agreeing', agreeing, { kind: 'whole-number', least: 0, most: persons });
  }
  return agreeing * 100 >= meetingAgreementPercent * persons;
}

/**
 * The regular review of a month under a procedure. Its term is counted in calendar days after the first day; no source here says
 * otherwise.
 *
 * @param month - the month, written `YYYY-MM`
 * @param procedure - the procedure, such as {@link review2022}
 * @throws PovertyStandardError `invalid-date`; `not-in-standard` where the procedure has no regular review, or does not apply in that
 *   month; `missing-value` for an absent procedure
 *
 * @example
 * ```ts
 * regularReview('2024-02', review2022).from; // => '2024-02-15'
 * regularReview('2024-02', review2022).decidedUntil; // => '2024-03-01'
 * ```
 */
export function regularReview(month: string, procedure: ReviewProcedure): RegularReview {
  requireArgument(procedure, 'procedure');
  const { id, periods, regular } = own(procedure);
  if (!regular) {
    return fail('not-in-standard', 'procedure', id, { kind: 'procedure-with-a-regular-review' });
  }
  const { fromDay, decidedWithinDays } = regular;
  const from = dayOfMonth(month, fromDay);
  if (!periods.some((period) => isInForce(period, from))) {
    fail('not-in-standard', 'month', month, { kind: 'month-of-the-procedure', than: id });
  }
  return {
    kind: 'regular-review',
    from,
    decidedUntil: dayAfter(from, decidedWithinDays),
    ...sourceInProcedure(procedure, 'procedure', ownValue(regular, 'source')),
  };
}

/** A day of a month written `YYYY-MM`; throws for any other text. */
function dayOfMonth(month: unknown, day: number): CivilDate {
  const date = typeof month === 'string' ? `${month}-${String(day).padStart(2, '0')}` : undefined;
  return isCivilDate(date) ? date : failValue('invalid-date', 'month', month, { kind: 'calendar-month' });
}
