import { type Check, report } from './subject.ts';

/** A whole number not below `least`. */
export function wholeNumberFrom(least: number): Check {
  return (subject) => {
    const value = subject.value as number;
    const expected = `a whole number from ${String(least)}`;
    if (!Number.isFinite(value)) {
      report(subject, 'invalid-number', expected);
    } else if (value < least) {
      report(subject, value < 0 ? 'negative-value' : 'invalid-value', expected);
    } else if (!Number.isSafeInteger(value)) {
      report(subject, 'fractional-count', expected);
    }
  };
}
