import type { CivilDate } from '../foundation/dates.ts';
import { refuse } from '../foundation/errors/index.ts';
import { own, ownValue, requireArgument } from '../foundation/input/index.ts';
import { isInForce } from '../foundation/period.ts';
import type { Citation, DayOfYear, ReviewProcedure } from '../law/index.ts';
import { sourceInProcedure } from '../law/review-procedure.ts';
import type { Evidence } from '../vocabulary/index.ts';
import { readYear } from './reading/read-year.ts';

/** The periodic review of a year. */
export interface ReviewPeriod {
  /** What is told. */
  readonly kind: 'review-period';
  /** First day. */
  readonly from: CivilDate;
  /** Last day. */
  readonly until: CivilDate;
  /** Days before which results are reported; none where no source tells them. */
  readonly reportsBefore: readonly CivilDate[];
  /** Where the period stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/**
 * The periodic review of a year under a procedure. Its list is that of {@link listDate}.
 *
 * @param year - the year in which it is held
 * @param procedure - the procedure, such as {@link review2022}
 * @throws PovertyStandardError `not-in-standard` where the procedure has no periodic review, or does not apply when it would begin;
 *   `invalid-number`, `negative-value`, `fractional-count`, `invalid-value` for the year; `missing-value` where there is no procedure
 *
 * @example
 * ```ts
 * const { from, until } = reviewPeriod(2024, review2022);
 * from; // => '2024-09-01'
 * until; // => '2024-12-14'
 * reviewPeriod(2018, review2016).reportsBefore; // => ['2018-11-15', '2018-12-15']
 * ```
 */
export function reviewPeriod(year: number, procedure: ReviewProcedure): ReviewPeriod {
  const dayIn = (day: DayOfYear): CivilDate => `${String(readYear(year, 'year')).padStart(4, '0')}-${day}`;
  requireArgument(procedure, 'procedure');
  const { id, periodic, periods, reportsBefore } = own(procedure);
  if (!periodic) {
    return refuse('not-in-standard', 'procedure', id, { kind: 'procedure-with-a-periodic-review' });
  }
  const from = dayIn(periodic.from);
  if (!periods.some((period) => isInForce(period, from))) {
    refuse('not-in-standard', 'year', year, { kind: 'year-of-the-procedure', than: id });
  }
  return {
    kind: 'review-period',
    from,
    until: dayIn(periodic.until),
    reportsBefore: (reportsBefore ?? []).map(dayIn),
    ...sourceInProcedure(procedure, 'procedure', ownValue(periodic, 'source')),
  };
}
