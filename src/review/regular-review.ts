import { type CivilDate, dayAfter, isCivilDate } from '../foundation/dates.ts';
import { refuse, refuseValue } from '../foundation/errors/index.ts';
import { own, ownValue, requireArgument } from '../foundation/input/index.ts';
import { isInForce } from '../foundation/period.ts';
import type { Citation, ReviewProcedure } from '../law/index.ts';
import { sourceInProcedure } from '../law/review-procedure.ts';
import type { Evidence } from '../vocabulary/index.ts';

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
    return refuse('not-in-standard', 'procedure', id, { kind: 'procedure-with-a-regular-review' });
  }
  const { fromDay, decidedWithinDays } = regular;
  const from = dayOfMonth(month, fromDay);
  if (!periods.some((period) => isInForce(period, from))) {
    refuse('not-in-standard', 'month', month, { kind: 'month-of-the-procedure', than: id });
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
  return isCivilDate(date) ? date : refuseValue('invalid-date', 'month', month, { kind: 'calendar-month' });
}
