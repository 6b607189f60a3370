/** A number above zero of a bounded length, significand × 2^exponent. */
export interface Binary {
  readonly significand: bigint;
  readonly exponent: number;
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

/** The quotient of two numbers. */
export function quotientOf(dividend: Binary, divisor: Binary): Binary {
  const shift = Math.max(0, precision + lengthOf(divisor.significand) - lengthOf(dividend.significand));
  const significand = (dividend.significand << BigInt(shift)) / divisor.significand + 1n;
  return shorten(significand, dividend.exponent - divisor.exponent - shift);
}

/** The product of two numbers. */
export function productOf(one: Binary, other: Binary): Binary {
  return shorten(one.significand * other.significand, one.exponent + other.exponent);
}

/** A whole number. */
export function binary(significand: bigint): Binary {
  return shorten(significand, 0);
}

/** A power with a whole exponent from 0, by squaring. */
export function powerOf(base: Binary, exponent: number): Binary {
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
export function wholePartOf({ significand, exponent }: Binary): bigint {
  return exponent < 0 ? significand >> BigInt(-exponent) : significand << BigInt(exponent);
}

/** The logarithm to the base 2, as near as a double. */
export function logarithmOf({ significand, exponent }: Binary): number {
  const excess = Math.max(0, lengthOf(significand) - 64);
  return Math.log2(Number(significand >> BigInt(excess))) + excess + exponent;
}
