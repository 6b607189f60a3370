import { householdClasses, type PovertyGround } from '../../vocabulary/index.ts';
import { checkFields } from './check-fields.ts';
import { sourceFields } from './check-source.ts';
import { checkUnique } from './check-unique.ts';
import { filledListOf } from './list-of.ts';
import { listedIn } from './listed-in.ts';
import { oneOf } from './one-of.ts';
import { numberOf } from './number-of.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';
import { wholeNumberFrom } from './whole-number-from.ts';

const grounds: readonly PovertyGround[] = ['income', 'deprivation'];

/** The classes that an open cell leaves possible: two at least, for one alone would settle it. */
function checkPossible(subject: Subject): void {
  filledListOf(oneOf(householdClasses))(subject);
  checkUnique(subject);
  if (elementsOf(subject).length === 1) {
    report(subject, 'invalid-value', 'at least two classes');
  }
}

function checkOpen(subject: Subject): void {
  checkFields(subject, { gap: listedIn('gaps'), possible: checkPossible });
}

function checkOutcome(subject: Subject): void {
  checkFields(subject, {
    from: wholeNumberFrom(0),
    class: { optional: oneOf(householdClasses) },
    ground: { optional: oneOf(grounds) },
    open: { optional: checkOpen },
    ...sourceFields,
  });
  const [isSettled, isOpen] = ['class', 'open'].map((name) => partOf(subject, name).value !== undefined);
  if (isSettled === isOpen) {
    report(subject, isOpen ? 'invalid-value' : 'missing-value', 'either a class or what is open');
  }
}

/** The outcomes of a band: deprivation scores descending to 0, every one of them within reach. */
export function checkOutcomes(subject: Subject): void {
  filledListOf(checkOutcome)(subject);
  const scores = elementsOf(subject).map((outcome) => partOf(outcome, 'from'));
  scores.forEach((score, index) => {
    const [points, before] = [numberOf(score), scores[index - 1]];
    if (before && points >= numberOf(before)) {
      report(score, 'wrong-order', 'a score below that of the outcome before');
    }
    if (points > 0 && index === scores.length - 1) {
      report(score, 'wrong-order', '0 in the last outcome');
    }
    if (points > subject.listed.mostPoints) {
      report(score, 'invalid-value', 'a score that all indicators together reach');
    }
  });
}
