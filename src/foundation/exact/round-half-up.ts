import { type ExactValue, exact } from './exact.ts';
import { roundExact } from './round-exact.ts';
import { toNumber } from './to-number.ts';

/**
 * Rounds to the nearest, and a half away from zero: the usual rounding of official tables, also of a fall (a negative change).
 *
 * @param value - a number (taken as its shortest decimal), decimal text, or a ratio of whole numbers
 * @param decimals - how many decimals to keep, 0 to 40
 * @returns the double nearest to the rounded value
 * @throws PovertyStandardError `invalid-number`, `division-by-zero`, `fractional-count`
 *
 * @example
 * ```ts
 * roundHalfUp('3.765', 2); // => 3.77
 * roundHalfUp(-3.765, 2); // => -3.77
 * ```
 */
export function roundHalfUp(value: ExactValue, decimals: number): number {
  return toNumber(roundExact(exact(value), decimals, 'half-up'));
}
