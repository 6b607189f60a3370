import { mostElements } from '../../foundation/limits.ts';
import { elementsOf } from './part-of.ts';
import { type Check, report } from './subject.ts';

/** A list of at most so many elements, all of which pass. */
export function listOf(check: Check, most: number = mostElements): Check {
  return (subject) => {
    if (!Array.isArray(subject.value)) {
      report(subject, 'invalid-value', 'a list');
    } else if (subject.value.length > most) {
      report(subject, 'out-of-range', `at most ${most} of them`);
    }
    elementsOf(subject).forEach(check);
  };
}

/** A list of at least one element and at most so many, all of which pass. */
export function filledListOf(check: Check, most?: number): Check {
  return (subject) => {
    listOf(check, most)(subject);
    if (Array.isArray(subject.value) && subject.value.length === 0) {
      report(subject, 'empty-input', 'a list that is not empty');
    }
  };
}
