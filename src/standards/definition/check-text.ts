import { report, type Subject } from './subject.ts';

/** A text that is not blank. */
export function checkText(subject: Subject): void {
  if (typeof subject.value !== 'string') {
    report(subject, 'invalid-value', 'a text');
  } else if (!subject.value.trim()) {
    report(subject, 'missing-value', 'a text that is not empty');
  }
}
