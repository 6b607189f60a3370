import { checkDate } from './check-date.ts';
import { checkFields } from './check-fields.ts';
import { sourceFields } from './check-source.ts';
import { listOf } from './list-of.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';

/** A date to compare; a wrong one is reported where it stands. */
function dateIn(subject: Subject, name: 'from' | 'until'): string | undefined {
  const { value } = partOf(subject, name);
  return typeof value === 'string' ? value : undefined;
}

function checkPeriod(subject: Subject): void {
  checkFields(subject, { from: checkDate, until: { optional: checkDate }, ...sourceFields });
  const [from, until] = [dateIn(subject, 'from'), dateIn(subject, 'until')];
  if (from !== undefined && until !== undefined && until < from) {
    report(partOf(subject, 'until'), 'wrong-order', `a day not before ${from}`);
  }
}

/** Periods of application: ascending, without overlap, only the last open. A draft may have none. */
export function checkPeriods(subject: Subject): void {
  listOf(checkPeriod)(subject);
  elementsOf(subject).reduce<Subject | undefined>((previous, period) => {
    const from = partOf(period, 'from');
    const start = dateIn(period, 'from');
    const previousStart = previous && dateIn(previous, 'from');
    if (start !== undefined && previous && previousStart !== undefined) {
      const previousEnd = partOf(previous, 'until').value ?? '9999-12-31';
      if (start < previousStart) {
        report(from, 'wrong-order', `a day after ${previousStart}`);
      } else if (typeof previousEnd === 'string' && start <= previousEnd) {
        report(from, 'overlapping-periods', 'a day after the end of the period before');
      }
    }
    return period;
  }, undefined);
}
