import { namesOfEveryObject } from '../../standards/definition/check-code.ts';
import { type Check, report } from './inspect.ts';

/** A text that is not blank. */
export const checkText: Check = (part) => {
  if (typeof part.value !== 'string' || !part.value.trim()) {
    report(part, 'invalid-value', 'a text that is not empty');
  }
};

/** A code that can be a key of any object: not blank, and no name that every object has already. */
export const checkCode: Check = (part) => {
  checkText(part);
  if (typeof part.value === 'string' && namesOfEveryObject.has(part.value)) {
    report(part, 'invalid-value', 'a code that is no property of every object');
  }
};

/** One of a closed list. */
export function oneOf(allowed: readonly unknown[]): Check {
  return (part) => {
    if (!allowed.includes(part.value)) {
      report(part, 'invalid-value', `one of: ${allowed.join(', ')}`);
    }
  };
}

/** A finite number from 0. */
export const checkAmount: Check = (part) => {
  const { value } = part;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    report(part, 'invalid-number', 'a finite number');
  } else if (value < 0) {
    report(part, 'negative-value', '0 or more');
  }
};

/** A whole number from 0. */
export const checkCount: Check = (part) => {
  checkAmount(part);
  if (Number.isFinite(part.value) && !Number.isSafeInteger(part.value)) {
    report(part, 'fractional-count', 'a whole number');
  }
};
