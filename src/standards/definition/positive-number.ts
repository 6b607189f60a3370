import { type Check, report } from './subject.ts';

/** A number above 0, and at most `most` where it is given. */
export function positiveNumber(most?: number): Check {
  return (subject) => {
    const value = subject.value as number;
    const expected = most === undefined ? 'a number above 0' : `a number above 0, at most ${String(most)}`;
    if (!Number.isFinite(value)) {
      report(subject, 'invalid-number', expected);
    } else if (value <= 0 || value > (most ?? Infinity)) {
      report(subject, value < 0 ? 'negative-value' : 'invalid-value', expected);
    }
  };
}
