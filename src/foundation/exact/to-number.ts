import Fraction from 'fraction.js';
import type { Rational } from './exact.ts';
import { roundExact } from './round-exact.ts';

/** Bits of a double's significand after the first. */
const significandBits = 52;
/** Exponent of the smallest double. */
const leastExponent = -1074;
/** `Number.MAX_SAFE_INTEGER`, as a literal: a call would stay in every bundle that reads this file. */
const largestExactInteger = 9_007_199_254_740_991n;

/** The whole number m for which 2^m ≤ n/d < 2^(m + 1). */
function magnitudeOf(n: bigint, d: bigint): number {
  const estimate = n.toString(2).length - d.toString(2).length;
  const isBelow = estimate < 0 ? n << BigInt(-estimate) < d : n < d << BigInt(estimate);
  return isBelow ? estimate - 1 : estimate;
}

/** The double nearest to an exact value, a tie to the even one; an infinity beyond the largest double, and never −0. */
export function toNumber({ s, n, d }: Rational): number {
  if (n <= largestExactInteger && d <= largestExactInteger) {
    return Number(s * n) / Number(d);
  }
  // Both ends would be rounded before the division; so the value is scaled to the bits that a double has, and rounded once.
  const exponent = Math.max(magnitudeOf(n, d) - significandBits, leastExponent);
  const scaled = exponent < 0 ? new Fraction(n << BigInt(-exponent), d) : new Fraction(n, d << BigInt(exponent));
  return Number(s * roundExact(scaled, 0, 'half-even').n) * 2 ** exponent;
}
