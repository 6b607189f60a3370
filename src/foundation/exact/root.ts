import Fraction from 'fraction.js';
import type { Rational } from './rational.ts';

/** A number above zero of a bounded length, significand × 2^exponent. */
interface Binary {
  readonly significand: bigint;
  readonly exponent: number;
}

/**
 * The root of a power of a value from 0, truncated after 60 decimals. The power is kept to 600 significant digits, so that the work does not
 * grow with the exponent; of a root beyond the largest double the last decimals may therefore be wrong.
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

function quotientOf(dividend: Binary, divisor: Binary): Binary {
  const shift = Math.max(0, precision + lengthOf(divisor.significand) - lengthOf(dividend.significand));
  const significand = (dividend.significand << BigInt(shift)) / divisor.significand + 1n;
  return shorten(significand, dividend.exponent - divisor.exponent - shift);
}

function productOf(first: Binary, second: Binary): Binary {
  return shorten(first.significand * second.significand, first.exponent + second.exponent);
}

function binary(significand: bigint): Binary {
  return shorten(significand, 0);
}

/** A power with a whole exponent from 0, by squaring. */
function powerOf(base: Binary, exponent: number): Binary {
  let power = binary(1n);
  let square = base;
  for (let remaining = exponent; remaining > 0; remaining = Math.floor(remaining / 2)) {
    if (remaining % 2 === 1) {
      power = productOf(power, square);
    }
    square = productOf(square, square);
  }
  return power;
}

function wholePartOf({ significand, exponent }: Binary): bigint {
  return exponent < 0 ? significand >> BigInt(-exponent) : significand << BigInt(exponent);
}

/** The logarithm to base 2, to the precision of a double. */
function logarithmOf({ significand, exponent }: Binary): number {
  const excess = Math.max(0, lengthOf(significand) - 64);
  return Math.log2(Number(significand >> BigInt(excess))) + excess + exponent;
}

/** Decimals to which a root is taken: far more than a double holds. */
const decimals = 60;

/** Raises a number by a factor of 1 + 2⁻¹⁹⁰⁰, more than all rounding errors, so that the truncated root of an exact power is not too low. */
function withMargin(number: Binary): Binary {
  return productOf(number, { significand: (1n << 1_900n) + 1n, exponent: -1_900 });
}

/** The largest whole number whose power of the degree is not above a number. */
function wholeRoot(number: Binary, degree: number): bigint {
  // Newton’s method from above, which doubles the correct digits at each step.
  let root = estimate(number, degree);
  while (root > 0n) {
    const quotient = wholePartOf(quotientOf(number, powerOf(binary(root), degree - 1)));
    const next = (BigInt(degree - 1) * root + quotient) / BigInt(degree);
    // At the precision of the quotients convergence is no longer quadratic, and steps would be of single units.
    if (root - next <= root >> rightBits) {
      break;
    }
    root = next;
  }
  return root;
}

/** Bits of a significand: more than 600 decimal digits. */
const precision = 2_048;

/** The length of a number in bits, or up to three more. */
function lengthOf(number: bigint): number {
  return number.toString(16).length * 4;
}

/** Cuts a significand to the precision. It is rounded up, here and in quotients, so that all errors have the same sign. */
function shorten(significand: bigint, exponent: number): Binary {
  const excess = lengthOf(significand) - precision;
  return excess > 0
    ? { significand: (significand >> BigInt(excess)) + 1n, exponent: exponent + excess }
    : { significand, exponent };
}

/** An upper estimate of the root, right to some ten digits, by its logarithm. */
function estimate(number: Binary, degree: number): bigint {
  const exponent = logarithmOf(number) / degree;
  const whole = Math.floor(exponent);
  const significand = BigInt(Math.ceil(2 ** (exponent - whole + 52) * (1 + 1e-9)));
  return wholePartOf({ significand, exponent: whole - 52 }) + 1n;
}

/** Correct bits of a root; a root within the range of doubles has fewer bits, so all of its bits are correct. */
const rightBits = 1_800n;
