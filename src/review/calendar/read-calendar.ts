import { type CivilDate, parseCivilDate } from '../../foundation/time/index.ts';
import { readFields, readList, readOneOf } from '../../foundation/reading/index.ts';
import { refuse } from '../../foundation/errors/index.ts';
import { type WorkingCalendar, weekdays } from '../working-calendar.ts';

function readDates(value: unknown, path: string): ReadonlySet<CivilDate> {
  return new Set(readList(value, path).map((date, index) => parseCivilDate(date, `${path}[${index}]`)));
}

/** Validates a calendar, and gives the test of a working day. */
export function readCalendar(calendar: WorkingCalendar): (date: CivilDate) => boolean {
  const fields = readFields(calendar, 'calendar', ['nonWorkingDays', 'workingDays', 'weekend']);
  const daysOff = readDates(fields.get('nonWorkingDays'), 'calendar.nonWorkingDays');
  const workingDays = readDates(fields.get('workingDays') ?? [], 'calendar.workingDays');
  const weekend = readList(fields.get('weekend') ?? ['saturday', 'sunday'], 'calendar.weekend').map((day, index) =>
    readOneOf(day, `calendar.weekend[${index}]`, weekdays),
  );
  for (const date of workingDays) {
    if (daysOff.has(date)) {
      refuse('invalid-value', 'calendar.workingDays', date, 'a day that is not among nonWorkingDays');
    }
  }
  return (date) =>
    workingDays.has(date) ||
    !(daysOff.has(date) || weekend.some((day) => day === weekdays[new Date(date).getUTCDay()]));
}
