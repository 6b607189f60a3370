import { type CivilDate, parseCivilDate } from '../../foundation/dates.ts';
import { refuse } from '../../foundation/errors/index.ts';
import { readFields, readList, readOneOf } from '../../foundation/input/index.ts';
import { type Weekday, weekdays, type WorkingCalendar } from '../working-calendar.ts';

/** What a calendar says. */
interface ReadCalendar {
  readonly isWorkingDay: (date: CivilDate) => boolean;
  /** The working days in their order, where no weekday is one, so that nobody looks for another until the end of the calendar. */
  readonly workedOnly: readonly CivilDate[] | undefined;
}

/** Validates a calendar, and tells its working days. */
export function readCalendar(calendar: WorkingCalendar): ReadCalendar {
  const fields = readFields(calendar, 'calendar', ['nonWorkingDays', 'workingDays', 'weekend']);
  const daysOff = readDates(fields.get('nonWorkingDays'), 'calendar.nonWorkingDays');
  const workingDays = readDates(fields.get('workingDays') ?? [], 'calendar.workingDays');
  const weekend = readList(fields.get('weekend') ?? ['saturday', 'sunday'], 'calendar.weekend').map((day, index) =>
    readOneOf(day, `calendar.weekend[${index}]`, weekdays),
  );
  for (const date of workingDays) {
    if (daysOff.has(date)) {
      refuse('invalid-value', 'calendar.workingDays', date, { kind: 'day-that-is-not-among-the-non-working-days' });
    }
  }
  const off = new Set(weekend);
  return {
    isWorkingDay: (date) =>
      workingDays.has(date) || !(daysOff.has(date) || off.has(weekdays[new Date(date).getUTCDay()] as Weekday)),
    workedOnly: off.size === weekdays.length ? [...workingDays].sort() : undefined,
  };
}

function readDates(value: unknown, path: string): ReadonlySet<CivilDate> {
  return new Set(readList(value, path).map((date, index) => parseCivilDate(date, `${path}[${index}]`)));
}
