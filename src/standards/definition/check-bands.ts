import { checkFields } from './check-fields.ts';
import { checkUnique, filledListOf } from './check-list.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkAscendingBounds, checkUpperBound } from './check-upper-bound.ts';
import { checkCode } from './check-value.ts';
import type { Subject } from './subject.ts';

function checkBand(subject: Subject): void {
  checkFields(subject, { id: checkCode, upTo: { optional: checkUpperBound }, outcomes: checkOutcomes });
}

/** The decision grid. */
export function checkBands(subject: Subject): void {
  filledListOf(checkBand)(subject);
  checkUnique(subject, 'id');
  checkAscendingBounds(subject);
}
