import { type ExactValue, exact } from './exact.ts';
import { roundExact } from './round-exact.ts';
import { toNumber } from './to-number.ts';

/**
 * Cuts the further decimals off, towards zero.
 *
 * @param value - a number (taken as its shortest decimal), decimal text, or a ratio of whole numbers
 * @param decimals - how many decimals to keep, 0 to 40
 * @returns the double nearest to the rounded value
 * @throws PovertyStandardError `invalid-number`, `division-by-zero`, `fractional-count`
 *
 * @example
 * ```ts
 * truncate('3.769', 2); // => 3.76
 * truncate(-3.769, 2); // => -3.76
 * ```
 */
export function truncate(value: ExactValue, decimals: number): number {
  return toNumber(roundExact(exact(value), decimals, 'truncate'));
}
