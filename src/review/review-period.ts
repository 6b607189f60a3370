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
  /** Always `review-period`. */
  readonly kind: 'review-period';
  /** First day of the review. */
  readonly from: CivilDate;
  /** Last day of the review. */
  readonly until: CivilDate;
  /** Days before which results are reported; empty if no source states them. */
  readonly reportsBefore: readonly CivilDate[];
  /** Source of the period. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/**
 * The periodic review of a year under a procedure. The list that it makes is that of {@link listDate}.
 *
 * @param year - the year in which it is held
 * @param procedure - the procedure, such as {@link review2022}
 * @throws PovertyStandardError `not-in-standard` where the procedure has no periodic review, or does not apply when it would begin;
 *   `invalid-number`, `negative-value`, `fractional-count`, `invalid-value` for the year; `missing-value` for an absent procedure
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
 * The date of the list that a review makes: the result recognised at the end of a year is the list of the next 1 January ("đầu năm").
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

/** Reads a year from 1 to 9998, so that the next year can be written too. */
function readYear(value: unknown, path: string): number {
  const year = readCount(value, path);
  return year >= 1 && year < 9999
    ? year
    : fail('invalid-value', path, value, { kind: 'whole-number', least: 1, most: 9_998 });
}

/** The review procedures of this package, from the oldest. */
export const reviewProcedures: readonly ReviewProcedure[] = /* @__PURE__ */ freezeDeep([
  census2015,
  review2016,
  review2022,
]);

/**
 * The review procedures that apply on a day: a single procedure as a rule, none outside the encoded periods, and two in the autumn of
 * 2021, when the review was run under both the ending and the new standard.
 *
 * @param options - the day
 * @throws PovertyStandardError `invalid-date`; `missing-value` for an absent day
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
