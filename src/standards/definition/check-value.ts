import type { ErrorCode } from '../../foundation/errors/index.ts';
import { parseCivilDate } from '../../foundation/time/index.ts';
import { type Check, type Listed, report, type Subject } from './subject.ts';

/** A text that is not blank. */
export function checkText(subject: Subject): void {
  if (typeof subject.value !== 'string') {
    report(subject, 'invalid-value', 'a text');
  } else if (!subject.value.trim()) {
    report(subject, 'missing-value', 'a text that is not empty');
  }
}

/** A code that can be a key of any object: no blanks around it, and no name that every object has already. */
export function checkCode(subject: Subject): void {
  checkText(subject);
  const { value } = subject;
  if (typeof value === 'string' && (value in {} || (value !== value.trim() && value.trim()))) {
    report(subject, 'invalid-value', 'a code without blanks around it that is no property of every object');
  }
}

/** One of a closed list. */
export function oneOf(allowed: readonly unknown[], code: ErrorCode = 'invalid-value'): Check {
  return (subject) => {
    if (!allowed.includes(subject.value)) {
      report(subject, code, `one of: ${allowed.join(', ')}`);
    }
  };
}

/** A code that the standard lists elsewhere. */
export function listedIn(list: Exclude<keyof Listed, 'mostPoints'>): Check {
  return (subject) => {
    const allowed: readonly unknown[] = subject.listed[list];
    if (!allowed.includes(subject.value)) {
      report(subject, 'unknown-reference', `one of its ${list}: ${allowed.join(', ')}`);
    }
  };
}

/** A whole number not below `least`. */
export function wholeNumberFrom(least: number): Check {
  return (subject) => {
    const { value } = subject;
    const expected = `a whole number from ${String(least)}`;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      report(subject, 'invalid-number', expected);
    } else if (value < least) {
      report(subject, value < 0 ? 'negative-value' : 'invalid-value', expected);
    } else if (!Number.isSafeInteger(value)) {
      report(subject, 'fractional-count', expected);
    }
  };
}

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

/** A calendar date. */
export function checkDate(subject: Subject): void {
  try {
    parseCivilDate(subject.value);
  } catch {
    report(subject, 'invalid-date', 'a calendar date YYYY-MM-DD');
  }
}
