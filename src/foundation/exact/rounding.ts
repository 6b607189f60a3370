import { fail } from '../errors/index.ts';
import { readList } from '../input/index.ts';
import { mostWeights } from '../limits.ts';
import { roundExact, toNumber } from './exact-number.ts';
import { bitsOf, exact, type ExactValue, product, type Rational } from './rational.ts';

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

/**
 * Rounds to the nearest, and a half to the even digit (banker's rounding).
 *
 * @param value - a number (taken as its shortest decimal), decimal text, or a ratio of whole numbers
 * @param decimals - how many decimals to keep, 0 to 40
 * @returns the double nearest to the rounded value
 * @throws PovertyStandardError `invalid-number`, `division-by-zero`, `fractional-count`
 *
 * @example
 * ```ts
 * roundHalfEven('3.765', 2); // => 3.76
 * ```
 */
export function roundHalfEven(value: ExactValue, decimals: number): number {
  return toNumber(roundExact(exact(value), decimals, 'half-even'));
}

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

/**
 * Rounds towards positive infinity (ceiling).
 *
 * @param value - a number (taken as its shortest decimal), decimal text, or a ratio of whole numbers
 * @param decimals - how many decimals to keep, 0 to 40
 * @returns the double nearest to the rounded value
 * @throws PovertyStandardError `invalid-number`, `division-by-zero`, `fractional-count`
 *
 * @example
 * ```ts
 * roundUp('3.761', 2); // => 3.77
 * roundUp(-3.769, 2); // => -3.76
 * ```
 */
export function roundUp(value: ExactValue, decimals: number): number {
  return toNumber(roundExact(exact(value), decimals, 'up'));
}

/**
 * Truncates: rounds towards zero.
 *
 * @param value - a number (taken as its shortest decimal), decimal text, or a ratio of whole numbers
 * @param decimals - how many decimals to keep, 0 to 40
 * @returns the double nearest to the rounded value
 * @throws PovertyStandardError `invalid-number`, `division-by-zero`, `fractional-count`
 *
 * @example
 * ```ts
 * roundTowardsZero('3.769', 2); // => 3.76
 * roundTowardsZero(-3.769, 2); // => -3.76
 * ```
 */
export function roundTowardsZero(value: ExactValue, decimals: number): number {
  return toNumber(roundExact(exact(value), decimals, 'truncate'));
}

/**
 * Divides a whole number by weights so that nothing is lost: every share is its quota q = total × weight ÷ Σ weights rounded down, and the
 * remaining units go to the largest remainders, a unit each; ties go to the earlier weight.
 *
 * Method of the largest remainder (Hamilton 1792; Balinski & Young, Fair Representation, 1982). Every share differs from its quota by less than 1.
 *
 * @param total - a whole number from 0
 * @param weights - the weights in their order, none negative; numbers (taken as their shortest decimal), decimal text, or ratios
 * @returns a share for each weight; their sum is the total
 * @throws PovertyStandardError `fractional-count`, `negative-value` or `invalid-number` for the total or a weight; `empty-input` without
 *   weights; `missing-value` or `invalid-value` where there is no list, or a hole in it; `division-by-zero` where all weights
 *   are zero; `out-of-range` for more than 100 000 weights, or for ratios whose different denominators are too long together: 3 100 of 16
 *   digits are taken
 *
 * @example
 * ```ts
 * apportion(10, [1, 1, 1]); // => [4, 3, 3]
 * apportion(723, ['0.5', '0.25', '0.25']); // => [361, 181, 181]
 * ```
 */
export function apportion(total: number, weights: readonly ExactValue[]): number[] {
  if (!Number.isSafeInteger(total)) {
    fail('fractional-count', 'total', total, { kind: 'whole-number', least: 0 });
  }
  if (total < 0) {
    fail('negative-value', 'total', total, { kind: 'whole-number', least: 0 });
  }
  const read = readList(weights, 'weights', mostWeights);
  const parts = toCommonDenominator(read.map((weight, index) => readWeight(weight as ExactValue, `weights[${index}]`)));
  const sum = parts.reduce((total, part) => total + part, 0n);
  if (sum === 0n) {
    fail(weights.length ? 'division-by-zero' : 'empty-input', 'weights', weights, { kind: 'weight-above-zero' });
  }
  const scaled = parts.map((part) => part * BigInt(total));
  const shares = scaled.map((part) => Number(part / sum));
  const remaining = total - shares.reduce((assigned, share) => assigned + share, 0);
  const byRemainder = scaled
    .map((part, index) => ({ index, remainder: part % sum }))
    .sort((first, second) =>
      first.remainder === second.remainder ? first.index - second.index : first.remainder > second.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder.slice(0, remaining)) {
    shares[index] = (shares[index] as number) + 1;
  }
  return shares;
}

/** The numerators of the weights over a common denominator. */
function toCommonDenominator(weights: readonly Rational[]): bigint[] {
  const denominators = [...new Set(weights.map(({ d }) => d))];
  if (bitsOf(denominators) * weights.length > mostBits) {
    fail('out-of-range', 'weights', weights, { kind: 'fewer-weights-or-fewer-different-denominators' });
  }
  const common = product(denominators);
  const factors = new Map(denominators.map((denominator) => [denominator, common / denominator]));
  return weights.map(({ n, d }) => n * (factors.get(d) as bigint));
}

function readWeight(value: ExactValue, path: string): Rational {
  const weight = exact(value, path);
  return weight.s < 0n ? fail('negative-value', path, value, { kind: 'number', least: 0 }) : weight;
}

/** Bits of all weights over a common denominator, 64 MB: 3 100 weights with different denominators of 16 digits. */
const mostBits = 536_870_912;
