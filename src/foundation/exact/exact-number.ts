import Fraction from 'fraction.js';
import { PovertyStandardError } from '../errors/index.ts';
import { freezeDeep } from '../frozen.ts';
import { mostDecimals } from '../limits.ts';
import { exact, type Rational } from './rational.ts';

/** An exact result, safe in JSON. */
export interface ExactNumber {
  /** The value in full: a decimal such as `3.765`, or a fraction in lowest terms such as `-5/3` where the decimal never ends. */
  readonly text: string;
  /** The nearest double. */
  readonly number: number;
}

const names = ['half-up', 'truncate', 'half-even', 'up', 'down'] as const;

/** The five named ways to round. */
export type RoundingName = (typeof names)[number];

/** A rational as results carry it. */
export function exactNumber(value: Rational): ExactNumber {
  const { s, n, d } = value;
  const decimals = decimalsOf(value);
  const text = decimals === undefined ? `${s * n}/${d}` : writeDecimal((s * n * 10n ** BigInt(decimals)) / d, decimals);
  return { text, number: toNumber(value) };
}

/** Number of decimals of a value; undefined when they never end. */
export function decimalsOf({ d }: Rational): number | undefined {
  const twos = exponentOf(2n, d);
  const fives = exponentOf(5n, d);
  return d === 2n ** BigInt(twos) * 5n ** BigInt(fives) ? Math.max(twos, fives) : undefined;
}

/** The double nearest to an exact value, a tie to the even one; an infinity beyond the largest double, and never −0. */
export function toNumber({ s, n, d }: Rational): number {
  if (n <= largestExactInteger && d <= largestExactInteger) {
    return Number(s * n) / Number(d);
  }
  // Numerator and denominator would each be rounded before the division; the value is scaled to 53 bits instead, and rounded once.
  const exponent = Math.max(magnitudeOf(n, d) - significandBits, leastExponent);
  const scaled = exponent < 0 ? new Fraction(n << BigInt(-exponent), d) : new Fraction(n, d << BigInt(exponent));
  return Number(s * roundExact(scaled, 0, 'half-even').n) * 2 ** exponent;
}

/**
 * Writes a whole number of units of the last decimal as plain decimal text with all its decimals. Negative `decimals` make a unit a ten, a
 * hundred and so on. Zero has no sign.
 *
 * @internal
 */
export function writeDecimal(units: bigint, decimals: number): string {
  if (decimals <= 0) {
    return (units * 10n ** BigInt(-decimals)).toString();
  }
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The same without trailing zeros of the decimals. */
export function shortestDecimal(units: bigint, decimals: number): string {
  const text = writeDecimal(units, decimals);
  return decimals > 0 ? text.replace(/\.?0+$/u, '') : text;
}

/** The unit of the last decimal: 10 to the power of −decimals. */
export function lastDigit(decimals: number): Rational {
  return new Fraction(1n, 10n ** BigInt(decimals));
}

/** Rounds an exact value and writes it with exactly `decimals` decimals. */
export function fixedDecimal(value: Rational, decimals: number, rounding: RoundingName): string {
  return writeDecimal(unitsOf(value, decimals, rounding), decimals);
}

/** Writes a number as its shortest decimal, without exponent and with at most 40 decimals. */
export function plainDecimal(value: number): string {
  return shortestDecimal(unitsOf(exact(value), mostDecimals, 'half-up'), mostDecimals);
}

/** All names, the most usual first. */
export const roundingNames: readonly RoundingName[] = /* @__PURE__ */ freezeDeep(names);

/**
 * Rounds an exact value to a number of decimals.
 *
 * @throws PovertyStandardError `fractional-count` unless `decimals` is a whole number from 0 to 40
 */
export function roundExact(value: Rational, decimals: number, name: RoundingName): Rational {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) {
    throw new PovertyStandardError('fractional-count', {
      path: 'decimals',
      received: decimals,
      expected: { kind: 'whole-number', least: 0, most: mostDecimals },
    });
  }
  const scale = 10n ** BigInt(decimals);
  const scaled = value.n * scale;
  const quotient = scaled / value.d;
  const isNegative = value.s < 0n;
  const magnitude = quotient + (isRaised(name, isNegative, quotient, scaled % value.d, value.d) ? 1n : 0n);
  return new Fraction(isNegative ? -magnitude : magnitude, scale);
}

/** The multiplicity of a factor; by repeated squaring, so that few divisions suffice. */
function exponentOf(base: bigint, number: bigint): number {
  if (number % base !== 0n) {
    return 0;
  }
  const twice = 2 * exponentOf(base * base, number);
  return twice + ((number / base ** BigInt(twice)) % base === 0n ? 1 : 0);
}

/** `Number.MAX_SAFE_INTEGER`, as a literal: a call of `BigInt` would not be tree-shaken. */
const largestExactInteger = 9_007_199_254_740_991n;

/** The whole number m for which 2^m ≤ n/d < 2^(m + 1). */
function magnitudeOf(n: bigint, d: bigint): number {
  const estimate = n.toString(2).length - d.toString(2).length;
  const isBelow = estimate < 0 ? n << BigInt(-estimate) < d : n < d << BigInt(estimate);
  return isBelow ? estimate - 1 : estimate;
}

/** Bits of a double's significand after the first. */
const significandBits = 52;

/** Exponent of the smallest double. */
const leastExponent = -1074;

/** Rounds an exact value to whole units of the last decimal. */
function unitsOf(value: Rational, decimals: number, rounding: RoundingName): bigint {
  const { s, n, d } = roundExact(value, decimals, rounding);
  return (s * n * 10n ** BigInt(decimals)) / d;
}

/** Whether the truncated magnitude is raised by one unit; half a unit is twice the remainder equal to the divisor. */
function isRaised(
  name: RoundingName,
  isNegative: boolean,
  quotient: bigint,
  remainder: bigint,
  divisor: bigint,
): boolean {
  switch (name) {
    case 'half-up':
      return 2n * remainder >= divisor;
    case 'half-even':
      return 2n * remainder > divisor || (2n * remainder === divisor && quotient % 2n === 1n);
    case 'truncate':
      return false;
    case 'up':
      return remainder > 0n && !isNegative;
    case 'down':
      return remainder > 0n && isNegative;
    default:
      throw new PovertyStandardError('invalid-value', {
        path: 'rounding',
        received: name satisfies never,
        expected: { kind: 'one-of', values: roundingNames },
      });
  }
}
