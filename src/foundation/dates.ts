// Each function from its own file: a fresh process loads no more of date-fns than that.
import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addYears as addYearsToDate } from 'date-fns/addYears';
import { differenceInYears } from 'date-fns/differenceInYears';
import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import { PovertyStandardError, fail, failValue } from './errors/index.ts';
import { mostSteps } from './limits.ts';

/** A calendar date written `YYYY-MM-DD`, without time or time zone, from year 0001 to 9999. */
export type CivilDate = string;

/** A period of whole days, both ends included; `until` is absent while the period is open. */
export interface Period {
  /** First day. */
  readonly from: CivilDate;
  /** Last day. */
  readonly until?: CivilDate;
}

/**
 * Accepts a calendar date written `YYYY-MM-DD` that exists, and returns it unchanged.
 *
 * @param value - what should be a date
 * @param path - the field to name in an error
 * @returns the same text
 * @throws PovertyStandardError `invalid-date` for another format or a day that the calendar does not have; `missing-value` when absent
 *
 * @example
 * ```ts
 * parseCivilDate('2024-02-29'); // => '2024-02-29'
 * ```
 */
export function parseCivilDate(value: unknown, path = 'on'): CivilDate {
  return isCivilDate(value) ? value : failValue('invalid-date', path, value, { kind: 'calendar-date' });
}

/** Whether a value is a calendar date written `YYYY-MM-DD` that exists. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !datePattern.test(value)) {
    return false;
  }
  const date = new UTCDate(value);
  return isValid(date) && lightFormat(date, 'yyyy-MM-dd') === value;
}

/**
 * Orders two dates: negative when the first is earlier, 0 when they are the same day, positive when it is later.
 *
 * @throws PovertyStandardError `invalid-date`
 *
 * @example
 * ```ts
 * compareCivilDates('2021-12-31', '2022-01-01'); // => -1
 * ```
 */
export function compareCivilDates(first: CivilDate, second: CivilDate): -1 | 0 | 1 {
  const firstDay = parseCivilDate(first, 'first');
  const secondDay = parseCivilDate(second, 'second');
  return firstDay === secondDay ? 0 : firstDay < secondDay ? -1 : 1;
}

/** The date `days` after `date`; negative counts back. */
export function dayAfter(date: CivilDate, days: number): CivilDate {
  // A year beyond 9999 has five digits, which is refused.
  return parseCivilDate(lightFormat(addDays(new UTCDate(date), days), 'yyyy-MM-dd'), 'days');
}

/**
 * The same day `years` later, or earlier for a negative number; 29 February becomes 28 February in a common year.
 *
 * @param date - the date to start from
 * @param years - a whole number of years
 * @throws PovertyStandardError `invalid-date` for an impossible date, or a result outside the years 0001 to 9999;
 *   `fractional-count` for a number of years that is not whole
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
  // Negated, so that NaN fails too.
  if (!(year >= 1 && year <= 9999)) {
    throw new PovertyStandardError('invalid-date', {
      path: 'years',
      received: years,
      expected: { kind: 'years-that-stay-within-the-years', least: 1, most: 9_999 },
    });
  }
  return lightFormat(later, 'yyyy-MM-dd');
}

/**
 * The whole years completed between two dates, as an age counts ("đủ 6 tuổi"): one more from the birthday on.
 * Whoever is born on 29 February completes a year on 1 March in a common year.
 *
 * @param from - the day of birth
 * @param on - the day of review, not before `from`
 * @throws PovertyStandardError `invalid-date`, also when `on` is before `from`
 *
 * @example
 * ```ts
 * completedYearsBetween('2018-05-02', '2024-05-01'); // => 5
 * completedYearsBetween('2018-05-02', '2024-05-02'); // => 6
 * ```
 */
export function completedYearsBetween(from: CivilDate, on: CivilDate): number {
  if (parseCivilDate(from, 'from') > parseCivilDate(on, 'on')) {
    throw new PovertyStandardError('invalid-date', {
      path: 'from',
      received: from,
      expected: { kind: 'date-not-after', than: on },
    });
  }
  return differenceInYears(new UTCDate(on), new UTCDate(from));
}

/** Refuses a moment more than `most` years after another, such as one that stands for "no end". */
export function failTooFar(
  from: CivilDate,
  to: CivilDate,
  path: string,
  received: unknown,
  most: number = mostSteps,
): void {
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > most) {
    fail('out-of-range', path, received, { kind: 'moment-at-most-years-away', most, than: from });
  }
}

/** The whole years from a day to a later day; undefined where month and day differ. */
export function wholeYears(from: CivilDate, to: CivilDate): number | undefined {
  const day = (date: CivilDate): string => date.slice(5);
  return day(from) === day(to) ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) : undefined;
}

const datePattern = /^(?!0000)\d{4}-\d{2}-\d{2}$/u;
