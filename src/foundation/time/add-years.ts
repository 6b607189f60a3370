import { UTCDate } from '@date-fns/utc';
import { addYears as addYearsToDate, isValid, lightFormat } from 'date-fns';
import { PovertyStandardError } from '../errors/index.ts';
import type { CivilDate } from './civil-date.ts';
import { parseCivilDate } from './parse-civil-date.ts';

/**
 * The same day so many years later, or earlier for a negative number; 29 February becomes 28 February in a common year.
 *
 * @param date - the date to start from
 * @param years - a whole number of years
 * @throws PovertyStandardError `invalid-date` when either end is no date between the years 0001 and 9999;
 *   `fractional-count` for a broken number of years
 *
 * @example
 * ```ts
 * addYears('2020-02-29', 1); // => '2021-02-28'
 * ```
 */
export function addYears(date: CivilDate, years: number): CivilDate {
  if (!Number.isSafeInteger(years)) {
    throw new PovertyStandardError('fractional-count', { path: 'years', received: years, expected: 'a whole number' });
  }
  const later = addYearsToDate(new UTCDate(parseCivilDate(date, 'date')), years);
  return parseCivilDate(isValid(later) ? lightFormat(later, 'yyyy-MM-dd') : `${date} + ${String(years)} years`, 'date');
}
