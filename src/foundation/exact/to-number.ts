import type { Rational } from './exact.ts';

const significantDigits = 40;

/** The double nearest to an exact value. */
export function toNumber(value: Rational): number {
  const numerator = value.s * value.n;
  const direct = Number(numerator) / Number(value.d);
  if (value.n <= BigInt(Number.MAX_SAFE_INTEGER) && value.d <= BigInt(Number.MAX_SAFE_INTEGER)) {
    return direct;
  }
  // Both ends beyond 2^53 would be rounded before the division; the decimal expansion, with a last digit that says
  // whether anything follows, is rounded once.
  const shift = BigInt(significantDigits + value.d.toString().length);
  const scaled = value.n * 10n ** shift;
  const sticky = scaled % value.d === 0n ? '0' : '1';
  return Number(`${value.s < 0n ? '-' : ''}${(scaled / value.d).toString()}${sticky}e-${(shift + 1n).toString()}`);
}
