import Fraction from 'fraction.js';
import type { Rational } from './exact.ts';

/** Decimals to which a root is taken: far more than a double holds. */
const decimals = 60;

/** The largest whole number whose power of the degree is not above a number. */
function wholeRoot(number: bigint, degree: bigint): bigint {
  if (number < 2n) {
    return number;
  }
  // Newton’s method from above: the bits of the root are at most those of the number over the degree, and one.
  let root = 1n << (BigInt(number.toString(2).length) / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * root + number / root ** (degree - 1n)) / degree;
    if (next >= root) {
      return root;
    }
    root = next;
  }
}

/** The root of a value that is not negative, cut off after 60 decimals. */
export function root(value: Rational, degree: number): Rational {
  const scale = 10n ** BigInt(decimals);
  const power = BigInt(degree);
  return new Fraction(wholeRoot((value.n * scale ** power) / value.d, power), scale);
}
