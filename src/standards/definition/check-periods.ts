import { checkDate, isDate } from './check-date.ts';
import { checkFields } from './check-fields.ts';
import { sourceFields } from './check-source.ts';
import { listOf } from './list-of.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';

const lastDay = '9999-12-31';

/** A day to compare; empty where it is no date, which is reported where it stands. */
function dayIn(subject: Subject, name: 'from' | 'until', absent: string): string {
  const { value = absent } = partOf(subject, name);
  return isDate(value) ? value : '';
}

function checkPeriod(subject: Subject): void {
  checkFields(subject, { from: checkDate, until: { optional: checkDate }, ...sourceFields });
  const [from, until] = [dayIn(subject, 'from', ''), dayIn(subject, 'until', lastDay)];
  if (until && until < from) {
    report(partOf(subject, 'until'), 'wrong-order', `a day not before ${from}`);
  }
}

/** Periods of application: ascending, without overlap, only the last open. A draft may have none. */
export function checkPeriods(subject: Subject): void {
  listOf(checkPeriod)(subject);
  let [startBefore, endBefore] = ['', ''];
  for (const period of elementsOf(subject)) {
    const start = dayIn(period, 'from', '');
    if (start && start < startBefore) {
      report(partOf(period, 'from'), 'wrong-order', `a day after ${startBefore}`);
    } else if (start && start <= endBefore) {
      report(partOf(period, 'from'), 'overlapping-periods', 'a day after the end of the period before');
    }
    [startBefore, endBefore] = [start, dayIn(period, 'until', lastDay)];
  }
}
