import { type CivilDate, dayAfter, isCivilDate } from '../foundation/dates.ts';
import { fail, failValue } from '../foundation/errors/index.ts';
import { own, ownValue, readCount, readFields, requireArgument } from '../foundation/input/index.ts';
import { isInForce } from '../foundation/period.ts';
import type { Citation, ReviewProcedure } from '../law/index.ts';
import { sourceInProcedure } from '../law/review-procedure.ts';
import type { Evidence } from '../vocabulary/index.ts';

/** The agreement of a meeting. */
export interface MeetingVote {
  /** Persons who agree with the result. */
  readonly agreeing: number;
  /** Persons among whom agreement is counted. */
  readonly persons: number;
}

/** The regular review of a month. */
export interface RegularReview {
  /** What is told. */
  readonly kind: 'regular-review';
  /** Day from which it is held. */
  readonly from: CivilDate;
  /** Last day on which it can be decided. */
  readonly decidedUntil: CivilDate;
  /** Where the days stand. */
  readonly citation: Citation<string>;
  /** How well they are attested. */
  readonly evidence: Evidence;
}

/**
 * Whether the meeting of a village accepts the result of a review. The share is compared exactly; half is enough where the law says so.
 *
 * @param vote - those who agree, and all of whom they are a part
 * @param procedure - the procedure, such as {@link review2022}
 * @throws PovertyStandardError `not-in-standard` where the procedure does not tell the share; `division-by-zero` where nobody is
 *   counted; `invalid-value` for more who agree than there are; `missing-value`, also where there is no procedure;
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
 * The regular review of a month under a procedure. Its days are read as calendar days that follow its first day; no source here
 * says otherwise.
 *
 * @param month - the month, written `YYYY-MM`
 * @param procedure - the procedure, such as {@link review2022}
 * @throws PovertyStandardError `invalid-date`; `not-in-standard` where the procedure has no regular review, or does not apply then;
 *   `missing-value` where there is none
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

/** A day of a month, which must be written `YYYY-MM`. */
function dayOfMonth(month: unknown, day: number): CivilDate {
  const date = typeof month === 'string' ? `${month}-${String(day).padStart(2, '0')}` : undefined;
  return isCivilDate(date) ? date : failValue('invalid-date', 'month', month, { kind: 'calendar-month' });
}
