import { parseCivilDate } from '../../foundation/time/index.ts';
import { report, type Subject } from './subject.ts';

/** A calendar date. */
export function checkDate(subject: Subject): void {
  try {
    parseCivilDate(subject.value);
  } catch {
    report(subject, 'invalid-date', 'a calendar date YYYY-MM-DD');
  }
}
