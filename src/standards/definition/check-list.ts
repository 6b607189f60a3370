import type { ErrorCode } from '../../foundation/errors/index.ts';
import { elementsOf, partOf } from './part-of.ts';
import { type Check, report, type Subject } from './subject.ts';

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

/** No two elements alike, or, where `field` is given, alike in that field. */
export function checkUnique(subject: Subject, field?: string, code: ErrorCode = 'duplicate-code'): void {
  const seen = new Set<unknown>();
  for (const element of elementsOf(subject)) {
    const key = field === undefined ? element : partOf(element, field);
    if (key.value !== undefined && seen.has(key.value)) {
      report(key, code, 'each once');
    }
    seen.add(key.value);
  }
}
