import { UTCDate } from '@date-fns/utc';
import { isValid, lightFormat } from 'date-fns';
import { refuseValue } from '../errors/index.ts';
import type { CivilDate } from './civil-date.ts';

const shape = /^(?!0000)\d{4}-\d{2}-\d{2}$/u;

/**
 * Accepts a calendar date written `YYYY-MM-DD` that exists, and returns it unchanged.
 *
 * @param value - what should be a date
 * @param path - the field to name in an error
 * @returns the same text
 * @throws PovertyStandardError `invalid-date` for another shape or a day that the calendar does not have; `missing-value` where there is none
 *
 * @example
 * ```ts
 * parseCivilDate('2024-02-29'); // => '2024-02-29'
 * ```
 */
export function parseCivilDate(value: unknown, path = 'on'): CivilDate {
  return isCivilDate(value) ? value : refuseValue('invalid-date', path, value, { kind: 'calendar-date' });
}

/** Whether a value is a calendar date written `YYYY-MM-DD` that exists. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !shape.test(value)) {
    return false;
  }
  const date = new UTCDate(value);
  return isValid(date) && lightFormat(date, 'yyyy-MM-dd') === value;
}
