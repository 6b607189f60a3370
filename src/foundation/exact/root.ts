import Fraction from 'fraction.js';
import { type Binary, binary, logarithmOf, powerOf, productOf, quotientOf, wholePartOf } from './binary.ts';
import type { Rational } from './exact.ts';

/** Decimals to which a root is taken: far more than a double holds. */
const decimals = 60;

/** By so much a number is more before its root is taken, which outweighs all rounding, so that a root that ends does not fall short. */
function withMargin(number: Binary): Binary {
  return productOf(number, { significand: (1n << 1_900n) + 1n, exponent: -1_900 });
}

/** A little more than the root, of which the logarithm tells some ten digits. */
function estimate(number: Binary, degree: number): bigint {
  const exponent = logarithmOf(number) / degree;
  const whole = Math.floor(exponent);
  const significand = BigInt(Math.ceil(2 ** (exponent - whole + 52) * (1 + 1e-9)));
  return wholePartOf({ significand, exponent: whole - 52 }) + 1n;
}

/** Bits of a root that are right; one of a number within the doubles has fewer, so that it is right to its last. */
const rightBits = 1_800n;

/** The largest whole number whose power of the degree is not above a number. */
function wholeRoot(number: Binary, degree: number): bigint {
  // Newton’s method from above, which doubles the digits that are right.
  let root = estimate(number, degree);
  while (root > 0n) {
    const rest = wholePartOf(quotientOf(number, powerOf(binary(root), degree - 1)));
    const next = (BigInt(degree - 1) * root + rest) / BigInt(degree);
    // Beyond the bits that quotients have the steps no longer double what is right: they would creep on one by one.
    if (root - next <= root >> rightBits) {
      break;
    }
    root = next;
  }
  return root;
}

/**
 * The root of a power of a value that is not negative, cut off after 60 decimals. The power is carried with 600 digits, not in full, so
 * that no exponent makes it long work; only of a root beyond the largest double the last decimals may be wrong for it.
 */
export function root({ n, d }: Rational, degree: number, power = 1): Rational {
  const scale = 10n ** BigInt(decimals);
  if (n === 0n) {
    return new Fraction(0n);
  }
  const powered = powerOf(quotientOf(binary(n), binary(d)), power);
  const number = withMargin(productOf(powered, powerOf(binary(scale), degree)));
  return new Fraction(wholeRoot(number, degree), scale);
}
