import type { CivilDate } from '../foundation/dates.ts';
import { readYear } from './reading/read-year.ts';

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
