import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { own, ownValue, readCount, readOptions, requireArgument } from '../foundation/input/index.ts';
import { isInForce } from '../foundation/period.ts';
import type { Citation, DayOfYear, ReviewProcedure } from '../law/index.ts';
import { sourceInProcedure } from '../law/review-procedure.ts';
import { census2015 } from '../law/reviews/census-2015.ts';
import { review2016 } from '../law/reviews/review-2016.ts';
import { review2022 } from '../law/reviews/review-2022.ts';
import type { Evidence } from '../vocabulary/index.ts';

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
    return fail('not-in-standard', 'procedure', id, { kind: 'procedure-with-a-periodic-review' });
  }
  const from = dayIn(periodic.from);
  if (!periods.some((period) => isInForce(period, from))) {
    fail('not-in-standard', 'year', year, { kind: 'year-of-the-procedure', than: id });
  }
  return {
    kind: 'review-period',
    from,
    until: dayIn(periodic.until),
    reportsBefore: (reportsBefore ?? []).map(dayIn),
    ...sourceInProcedure(procedure, 'procedure', ownValue(periodic, 'source')),
  };
}

/**
 * The day whose list a review makes: what is recognised at the end of a year is the list of 1 January of the next ("đầu năm").
 *
 * @param reviewYear - the year in which the periodic review is held
 * @throws PovertyStandardError `invalid-number`, `negative-value`, `fractional-count`; `invalid-value` for a year that is not
 *   from 1 to 9998
 *
 * @example
 * ```ts
 * listDate(2024); // => '2025-01-01'
 * ```
 */
export function listDate(reviewYear: number): CivilDate {
  return `${String(readYear(reviewYear, 'reviewYear') + 1).padStart(4, '0')}-01-01`;
}

/** A year of which the next can be written too. */
function readYear(value: unknown, path: string): number {
  const year = readCount(value, path);
  return year >= 1 && year < 9999
    ? year
    : fail('invalid-value', path, value, { kind: 'whole-number', least: 1, most: 9_998 });
}

/** The review procedures encoded here, the oldest first. */
export const reviewProcedures: readonly ReviewProcedure[] = /* @__PURE__ */ freezeDeep([
  census2015,
  review2016,
  review2022,
]);

/**
 * The review procedures that apply on a day: one as a rule, none outside the encoded periods, and two in the autumn of 2021, when the
 * review was run under the standard that ended and under the one that began.
 *
 * @param options - the day
 * @throws PovertyStandardError `invalid-date`; `missing-value` where there is no day
 *
 * @example
 * ```ts
 * reviewProceduresAt({ on: '2024-10-15' }).map(({ id }) => id); // => ['review-2022']
 * reviewProceduresAt({ on: '2021-10-15' }).map(({ standard }) => standard); // => ['vn-2016', 'vn-2022']
 * reviewProceduresAt({ on: '2015-10-15' }); // => []
 * ```
 */
export function reviewProceduresAt(options: { readonly on: CivilDate }): ReviewProcedure[] {
  const day = parseCivilDate(readOptions(options, 'options', ['on']).on, 'options.on');
  return reviewProcedures.filter(({ periods }) => periods.some((period) => isInForce(period, day)));
}
