import { type Check, type Listed, report } from './subject.ts';

/** A code that the standard lists elsewhere. */
export function listedIn(list: Exclude<keyof Listed, 'acts' | 'mostPoints'>): Check {
  return (subject) => {
    const allowed: readonly unknown[] = subject.listed[list];
    if (!allowed.includes(subject.value)) {
      report(subject, 'unknown-reference', `one of its ${list}: ${allowed.join(', ')}`);
    }
  };
}
