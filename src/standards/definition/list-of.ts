import { elementsOf } from './part-of.ts';
import { type Check, report } from './subject.ts';

/** A list whose elements all pass. */
export function listOf(check: Check): Check {
  return (subject) => {
    if (!Array.isArray(subject.value)) {
      report(subject, 'invalid-value', 'a list');
    }
    elementsOf(subject).forEach(check);
  };
}

/** A list of at least one element, all of which pass. */
export function filledListOf(check: Check): Check {
  return (subject) => {
    listOf(check)(subject);
    if (Array.isArray(subject.value) && subject.value.length === 0) {
      report(subject, 'empty-input', 'a list that is not empty');
    }
  };
}
