import Fraction from 'fraction.js';
import type { Rational } from './rational.ts';

/** A number above zero of a bounded length, significand × 2^exponent. */
interface Binary {
  readonly significand: bigint;
  readonly exponent: number;
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

/** The quotient of two numbers. */
function quotientOf(dividend: Binary, divisor: Binary): Binary {
  const shift = Math.max(0, precision + lengthOf(divisor.significand) - lengthOf(dividend.significand));
  const significand = (dividend.significand << BigInt(shift)) / divisor.significand + 1n;
  return shorten(significand, dividend.exponent - divisor.exponent - shift);
}

/** The product of two numbers. */
function productOf(one: Binary, other: Binary): Binary {
  return shorten(one.significand * other.significand, one.exponent + other.exponent);
}

/** A whole number. */
function binary(significand: bigint): Binary {
  return shorten(significand, 0);
}

/** A power with a whole exponent from 0, by squaring. */
function powerOf(base: Binary, exponent: number): Binary {
  let [power, square] = [binary(1n), base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) {
      power = productOf(power, square);
    }
    square = productOf(square, square);
  }
  return power;
}

/** The whole part. */
function wholePartOf({ significand, exponent }: Binary): bigint {
  return exponent < 0 ? significand >> BigInt(-exponent) : significand << BigInt(exponent);
}

/** The logarithm to the base 2, as near as a double. */
function logarithmOf({ significand, exponent }: Binary): number {
  const excess = Math.max(0, lengthOf(significand) - 64);
  return Math.log2(Number(significand >> BigInt(excess))) + excess + exponent;
}

/** Decimals to which a root is taken: far more than a double holds. */
const decimals = 60;

/** By so much a number is more before its root is taken, which outweighs all rounding, so that a root that ends does not fall short. */
function withMargin(number: Binary): Binary {
  return productOf(number, { significand: (1n << 1_900n) + 1n, exponent: -1_900 });
}

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

/** Bits that are kept: more than 600 decimal digits. */
const precision = 2_048;

/** The length of a number in bits, or up to three more. */
function lengthOf(number: bigint): number {
  return number.toString(16).length * 4;
}

/** Cuts a number to the bits that are kept. What is cut is rounded up, here and below, so that all errors have one sign. */
function shorten(significand: bigint, exponent: number): Binary {
  const excess = lengthOf(significand) - precision;
  return excess > 0
    ? { significand: (significand >> BigInt(excess)) + 1n, exponent: exponent + excess }
    : { significand, exponent };
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
