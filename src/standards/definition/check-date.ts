import { type CivilDate, parseCivilDate } from '../../foundation/time/index.ts';
import { report, type Subject } from './subject.ts';

/** Whether a value is a date that can be compared. */
export function isDate(value: unknown): value is CivilDate {
  try {
    parseCivilDate(value);
    return true;
  } catch {
    return false;
  }
}

/** A calendar date. */
export function checkDate(subject: Subject): void {
  if (!isDate(subject.value)) {
    report(subject, 'invalid-date', 'a calendar date YYYY-MM-DD');
  }
}
