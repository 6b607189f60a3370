import { fail } from '../errors/index.ts';
import { readList } from '../input/index.ts';
import { mostWeights } from '../limits.ts';
import { roundExact, toNumber } from './exact-number.ts';
import { exact, type ExactValue, product, type Rational } from './rational.ts';

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
 * Cuts the further decimals off, towards zero.
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
 * Shares a whole number out by weights so that nothing is lost: every share is its quota q = total × weight ÷ Σ weights rounded down,
 * and what is left over goes one each to the largest remainders, of equal ones to the earlier.
 *
 * Method of the largest remainder (Hamilton 1792; Balinski & Young, Fair Representation, 1982). No share is a whole away from its quota.
 *
 * @param total - what is shared out, a whole number from 0
 * @param weights - the weights in their order, none negative; numbers (taken as their shortest decimal), decimal text, or ratios
 * @returns one share for each weight; together they are the total
 * @throws PovertyStandardError `fractional-count`, `negative-value` or `invalid-number` for the total or a weight; `empty-input` without
 *   weights; `missing-value` or `invalid-value` where there is no list, or nothing at a place of it; `division-by-zero` where all weights
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
  const parts = overOne(read.map((weight, index) => readWeight(weight as ExactValue, `weights[${index}]`)));
  const sum = parts.reduce((all, part) => all + part, 0n);
  if (sum === 0n) {
    fail(weights.length ? 'division-by-zero' : 'empty-input', 'weights', weights, { kind: 'weight-above-zero' });
  }
  const scaled = parts.map((part) => part * BigInt(total));
  const shares = scaled.map((part) => Number(part / sum));
  const left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = scaled
    .map((part, index) => ({ index, remainder: part % sum }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder.slice(0, left)) {
    shares[index] = (shares[index] as number) + 1;
  }
  return shares;
}

/** The weights as whole numbers, over a denominator that all have in common. */
function overOne(weights: readonly Rational[]): bigint[] {
  const denominators = [...new Set(weights.map(({ d }) => d))];
  const bits = denominators.reduce((all, one) => all + one.toString(2).length, 0);
  if (bits * weights.length > mostBits) {
    fail('out-of-range', 'weights', weights, { kind: 'fewer-weights-or-fewer-different-denominators' });
  }
  const common = product(denominators);
  const factors = new Map(denominators.map((one) => [one, common / one]));
  return weights.map(({ n, d }) => n * (factors.get(d) as bigint));
}

function readWeight(value: ExactValue, path: string): Rational {
  const weight = exact(value, path);
  return weight.s < 0n ? fail('negative-value', path, value, { kind: 'number', least: 0 }) : weight;
}

/** Bits of all weights over one denominator, 64 MB: 3 100 weights with denominators of 16 digits that all differ. */
const mostBits = 536_870_912;
