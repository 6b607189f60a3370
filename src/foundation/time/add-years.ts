import { UTCDate } from '@date-fns/utc';
import { addYears as addYearsToDate, lightFormat } from 'date-fns';
import { PovertyStandardError } from '../errors/index.ts';
import type { CivilDate } from './civil-date.ts';
import { parseCivilDate } from './parse-civil-date.ts';

/**
 * The same day so many years later, or earlier for a negative number; 29 February becomes 28 February in a common year.
 *
 * @param date - the date to start from
 * @param years - a whole number of years
 * @throws PovertyStandardError `invalid-date` for an impossible date, or a result outside the years 0001 to 9999;
 *   `fractional-count` for a broken number of years
 *
 * @example
 * ```ts
 * addYears('2020-02-29', 1); // => '2021-02-28'
 * ```
 */
export function addYears(date: CivilDate, years: number): CivilDate {
  if (!Number.isSafeInteger(years)) {
    throw new PovertyStandardError('fractional-count', {
      path: 'years',
      received: years,
      expected: { kind: 'whole-number' },
    });
  }
  const later = addYearsToDate(new UTCDate(parseCivilDate(date, 'date')), years);
  const year = later.getFullYear();
  // Written so that a year that is no number fails too.
  if (!(year >= 1 && year <= 9999)) {
    throw new PovertyStandardError('invalid-date', {
      path: 'years',
      received: years,
      expected: { kind: 'years-that-stay-within-the-years', least: 1, most: 9_999 },
    });
  }
  return lightFormat(later, 'yyyy-MM-dd');
}
