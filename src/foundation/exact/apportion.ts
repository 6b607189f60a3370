import { refuse } from '../errors/index.ts';
import { readList } from '../reading/index.ts';
import { type ExactValue, exact, type Rational } from './exact.ts';

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
 *   weights; `missing-value` or `invalid-value` where there is no list, or nothing at a place of it; `division-by-zero` where all weights are zero
 *
 * @example
 * ```ts
 * apportion(10, [1, 1, 1]); // => [4, 3, 3]
 * apportion(723, ['0.5', '0.25', '0.25']); // => [361, 181, 181]
 * ```
 */
export function apportion(total: number, weights: readonly ExactValue[]): number[] {
  if (!Number.isSafeInteger(total)) {
    refuse('fractional-count', 'total', total, 'a whole number');
  }
  if (total < 0) {
    refuse('negative-value', 'total', total, '0 or more');
  }
  const read = readList(weights, 'weights').map((weight, index) =>
    readWeight(weight as ExactValue, `weights[${index}]`),
  );
  const sum = read.reduce((all, weight) => all.add(weight), exact(0));
  if (sum.n === 0n) {
    refuse(weights.length ? 'division-by-zero' : 'empty-input', 'weights', weights, 'a weight above 0');
  }
  const quotas = read.map((weight) => weight.mul(total).div(sum));
  const shares = quotas.map((quota) => Number(quota.floor().n));
  const left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota.mod(1) }))
    .sort((one, other) => other.remainder.compare(one.remainder) || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) {
    shares[index] = (shares[index] as number) + 1;
  }
  return shares;
}

function readWeight(value: ExactValue, path: string): Rational {
  const weight = exact(value, path);
  return weight.s < 0n ? refuse('negative-value', path, value, '0 or more') : weight;
}
