import type { ErrorCode } from '../../foundation/errors/index.ts';
import { parseCivilDate } from '../../foundation/time/index.ts';

/** Notes what is wrong with a value, and returns `undefined`: reading carries on without it. */
export type Refuse = (code: ErrorCode, path: string, received: unknown, expected: string) => unknown;

/** Reads a value that is there; a value that cannot be is refused and read as unknown. */
export type Reader = (value: unknown, path: string, refuse: Refuse) => unknown;

/** Text that is not empty. */
export const text: Reader = (value, path, refuse) =>
  typeof value === 'string' && value ? value : refuse('invalid-value', path, value, 'text');

/** A calendar date. */
export const date: Reader = (value, path, refuse) => {
  try {
    return parseCivilDate(value, path);
  } catch {
    return refuse('invalid-date', path, value, 'a calendar date YYYY-MM-DD');
  }
};

/** A finite number from 0. */
export const amount: Reader = (value, path, refuse) =>
  typeof value !== 'number' || !Number.isFinite(value)
    ? refuse('invalid-number', path, value, 'a finite number')
    : value < 0
      ? refuse('negative-value', path, value, '0 or more')
      : value;

/** A whole number from 0. */
export const count: Reader = (value, path, refuse) => {
  const read = amount(value, path, refuse);
  return read === undefined || Number.isSafeInteger(read)
    ? read
    : refuse('fractional-count', path, value, 'a whole number');
};

/** A value of a closed list. */
export function oneOf(allowed: readonly unknown[]): Reader {
  return (value, path, refuse) =>
    allowed.includes(value) ? value : refuse('invalid-value', path, value, `one of: ${allowed.join(', ')}`);
}

/** Yes or no. */
export const yesOrNo: Reader = (value, path, refuse) => oneOf([true, false])(value, path, refuse);
