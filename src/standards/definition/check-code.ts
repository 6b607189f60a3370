import { checkText } from './check-text.ts';
import { report, type Subject } from './subject.ts';

/** A code that can be a key of any object: no blanks around it, and no name that every object has already. */
export function checkCode(subject: Subject): void {
  const { value } = subject;
  if (typeof value !== 'string' || !value.trim()) {
    checkText(subject);
  } else if (value in {} || value !== value.trim()) {
    report(subject, 'invalid-value', 'a code without blanks around it that is no property of every object');
  }
}
