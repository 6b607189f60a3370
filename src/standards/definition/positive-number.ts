import { type Check, report } from './subject.ts';

/** A number above 0 and at most `most`. */
export function positiveNumber(most: number = Number.MAX_VALUE): Check {
  return (subject) => {
    const { value } = subject;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      report(subject, 'invalid-number', 'a number');
    } else if (value <= 0 || value > most) {
      report(
        subject,
        value < 0 ? 'negative-value' : 'invalid-value',
        most < Number.MAX_VALUE ? `above 0, at most ${String(most)}` : 'a number above 0',
      );
    }
  };
}
