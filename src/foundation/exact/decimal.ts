import Fraction from 'fraction.js';
import { mostDecimals } from '../limits.ts';
import { exact, type Rational } from './exact.ts';
import { type RoundingName, roundExact } from './round-exact.ts';

/**
 * Writes a whole number of units of the last decimal as plain decimal text, with all its decimals; below zero decimals a unit is a ten, a
 * hundred and so on. Zero has no sign.
 */
export function writeDecimal(units: bigint, decimals: number): string {
  if (decimals <= 0) {
    return (units * 10n ** BigInt(-decimals)).toString();
  }
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The same without zeros at the end of the decimals. */
export function shortestDecimal(units: bigint, decimals: number): string {
  const text = writeDecimal(units, decimals);
  return decimals > 0 ? text.replace(/\.?0+$/u, '') : text;
}

/** What one unit of the last of so many decimals is worth. */
export function lastDigit(decimals: number): Rational {
  return new Fraction(1n, 10n ** BigInt(decimals));
}

/** Rounds an exact value to whole units of the last decimal. */
function unitsOf(value: Rational, decimals: number, rounding: RoundingName): bigint {
  const { s, n, d } = roundExact(value, decimals, rounding);
  return (s * n * 10n ** BigInt(decimals)) / d;
}

/** Rounds an exact value and writes it with all decimals asked for. */
export function fixedDecimal(value: Rational, decimals: number, rounding: RoundingName): string {
  return writeDecimal(unitsOf(value, decimals, rounding), decimals);
}

/** Writes a number as its shortest decimal, without an exponent and with at most as many decimals as are ever asked for. */
export function plainDecimal(value: number): string {
  return shortestDecimal(unitsOf(exact(value), mostDecimals, 'half-up'), mostDecimals);
}
