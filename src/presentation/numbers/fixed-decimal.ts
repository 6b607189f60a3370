import { type Rational, type RoundingName, roundExact } from '../../foundation/exact/index.ts';

/** Rounds an exact value and writes it as plain decimal text with all decimals asked for; zero has no sign. */
export function fixedDecimal(value: Rational, decimals: number, rounding: RoundingName): string {
  const { s, n, d } = roundExact(value, decimals, rounding);
  const digits = String((n * 10n ** BigInt(decimals)) / d).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = s < 0n && n > 0n ? '-' : '';
  return `${sign}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}
