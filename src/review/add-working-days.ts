import { type CivilDate, parseCivilDate, dayAfter } from '../foundation/time/index.ts';
import { readCalendar } from './calendar/read-calendar.ts';
import { readCount } from '../foundation/reading/index.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The last day of a term of so many working days. The day on which it begins is not counted: a term of one working day that begins
 * on a Friday ends on Monday.
 *
 * @param date - the day on which the term begins
 * @param days - the number of working days; with 0 the term ends as it begins
 * @param calendar - which days are working days; the public holidays are the caller's to list
 * @throws PovertyStandardError `invalid-date`, also for a term that ends after the year 9999; `invalid-number`, `negative-value`,
 *   `fractional-count` for the number of days; `invalid-value`, `missing-value`, `unknown-field` for the calendar
 *
 * @example
 * ```ts
 * addWorkingDays('2024-11-01', 3, { nonWorkingDays: [] }); // => '2024-11-06'
 * addWorkingDays('2024-08-30', 3, { nonWorkingDays: ['2024-09-02', '2024-09-03'] }); // => '2024-09-06'
 * ```
 */
export function addWorkingDays(date: CivilDate, days: number, calendar: WorkingCalendar): CivilDate {
  const isWorkingDay = readCalendar(calendar);
  let day = parseCivilDate(date, 'date');
  for (let left = readCount(days, 'days'); left > 0; left -= isWorkingDay(day) ? 1 : 0) {
    day = dayAfter(day, 1);
  }
  return day;
}
