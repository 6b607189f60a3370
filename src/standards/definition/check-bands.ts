import { mostAreas } from '../../foundation/limits.ts';
import { checkAscendingBounds } from './check-ascending-bounds.ts';
import { checkCode } from './check-code.ts';
import { checkFields } from './check-fields.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkUnique } from './check-unique.ts';
import { checkUpperBound } from './check-upper-bound.ts';
import { filledListOf } from './list-of.ts';
import type { Subject } from './subject.ts';

function checkBand(subject: Subject): void {
  checkFields(subject, { id: checkCode, upTo: { optional: checkUpperBound }, outcomes: checkOutcomes });
}

/** The decision grid. */
export function checkBands(subject: Subject): void {
  filledListOf(checkBand, mostAreas)(subject);
  checkUnique(subject, 'id');
  checkAscendingBounds(subject);
}
