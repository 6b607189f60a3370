import { type ExactValue, exact } from './exact.ts';
import { roundExact } from './round-exact.ts';
import { toNumber } from './to-number.ts';

/**
 * Rounds towards negative infinity (floor).
 *
 * @param value - a number (taken as its shortest decimal), decimal text, or a ratio of whole numbers
 * @param decimals - how many decimals to keep, 0 to 40
 * @returns the double nearest to the rounded value
 * @throws PovertyStandardError `invalid-number`, `division-by-zero`, `fractional-count`
 *
 * @example
 * ```ts
 * roundDown('3.769', 2); // => 3.76
 * roundDown(-3.761, 2); // => -3.77
 * ```
 */
export function roundDown(value: ExactValue, decimals: number): number {
  return toNumber(roundExact(exact(value), decimals, 'down'));
}
