import { type CivilDate, dayAfter, parseCivilDate } from '../foundation/dates.ts';
import { refuse } from '../foundation/errors/index.ts';
import { readCount } from '../foundation/input/index.ts';
import { mostWorkingDays } from '../foundation/limits.ts';
import { readCalendar } from './calendar/read-calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The last day of a term of so many working days. The day on which it begins is not counted: a term of one working day that begins
 * on a Friday ends on Monday.
 *
 * @param date - the day on which the term begins
 * @param days - the number of working days, at most 250; with 0 the term ends as it begins
 * @param calendar - which days are working days; the public holidays are the caller's to list
 * @throws PovertyStandardError `invalid-date`, also for a term that ends after the year 9999; `invalid-number`, `negative-value`,
 *   `fractional-count`, `out-of-range` for the number of days; `invalid-value`, `missing-value`, `unknown-field` for the calendar
 *
 * @example
 * ```ts
 * addWorkingDays('2024-11-01', 3, { nonWorkingDays: [] }); // => '2024-11-06'
 * addWorkingDays('2024-08-30', 3, { nonWorkingDays: ['2024-09-02', '2024-09-03'] }); // => '2024-09-06'
 * ```
 */
export function addWorkingDays(date: CivilDate, days: number, calendar: WorkingCalendar): CivilDate {
  const { isWorkingDay, workedOnly } = readCalendar(calendar);
  let day = parseCivilDate(date, 'date');
  const term = readCount(days, 'days', mostWorkingDays);
  if (workedOnly && term > 0) {
    const end = workedOnly.filter((worked) => worked > day)[term - 1];
    return end ?? refuse('invalid-date', 'days', days, { kind: 'calendar-date' });
  }
  for (let left = term; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
    day = dayAfter(day, 1);
  }
  return day;
}
