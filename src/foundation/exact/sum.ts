import Fraction from 'fraction.js';
import { refuse } from '../errors/index.ts';
import type { Rational } from './exact.ts';

/** Bits that the different denominators of what is added may have together: some 4 000 of five digits. */
const mostBits = 65_536;

type Quotient = readonly [numerator: bigint, denominator: bigint];

/** Adds halves, because numbers of one length are multiplied fastest. */
function add(quotients: readonly Quotient[]): Quotient {
  const middle = Math.ceil(quotients.length / 2);
  if (middle === quotients.length) {
    return quotients[0] ?? [0n, 1n];
  }
  const [n1, d1] = add(quotients.slice(0, middle));
  const [n2, d2] = add(quotients.slice(middle));
  return [n1 * d2 + n2 * d1, d1 * d2];
}

/**
 * The sum of many values, brought to lowest terms once: those of one denominator are added first, then the others over a common one.
 *
 * @throws PovertyStandardError `out-of-range` where the denominators are together so long that this would be long work
 */
export function sum(values: readonly Rational[], path: string): Rational {
  const numerators = new Map<bigint, bigint>();
  for (const { s, n, d } of values) {
    numerators.set(d, (numerators.get(d) ?? 0n) + s * n);
  }
  const bits = [...numerators.keys()].reduce((all, one) => all + one.toString(2).length, 0);
  if (bits > mostBits) {
    refuse('out-of-range', path, values, { kind: 'digits-of-different-denominators', most: 20_000 });
  }
  const [numerator, denominator] = add([...numerators].map(([d, n]): Quotient => [n, d]));
  return new Fraction(numerator, denominator);
}
