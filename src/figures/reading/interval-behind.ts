import { shortestDecimal } from '../../foundation/exact/index.ts';
import type { FigureInterval, FigureQualifier } from '../figure.ts';

/** A number as printed: `units × 10^exponent`. */
export interface PrintedDigits {
  /** All printed digits as one whole number, with their sign. */
  readonly units: bigint;
  /** Power of ten of the last printed digit. */
  readonly exponent: number;
  /** Whether decimals are printed. */
  readonly withDecimals: boolean;
}

/**
 * The values that may stand behind one printed number, or behind a range.
 *
 * With `s` the place of the last digit that means something (the last decimal; without decimals the last digit other than zero, so 100 for
 * 15 700): more than x is [x, x + s), nearly x is (x − s, x], about x is (x − s, x + s). Bounds are open to their side. Without a qualifier a
 * range is what it says, a count in full is itself, and any other number was rounded half up, away from zero.
 *
 * @param low - the number, or the lower end
 * @param high - the number, or the upper end
 * @param exact - whether nothing was rounded
 */
export function intervalBehind(
  low: PrintedDigits,
  high: PrintedDigits,
  qualifier: FigureQualifier | undefined,
  exact: boolean,
): FigureInterval {
  const at = (end: PrintedDigits, tenths: bigint): string =>
    shortestDecimal(end.units * 10n + tenths, 1 - end.exponent);
  const below = at(low, step(low) * -10n);
  const above = at(high, step(high) * 10n);
  const [from, to] = [at(low, 0n), at(high, 0n)];
  switch (qualifier) {
    case 'more-than':
      return { from, fromIncluded: true, to: above, toIncluded: false };
    case 'nearly':
      return { from: below, fromIncluded: false, to, toIncluded: true };
    case 'about':
      return { from: below, fromIncluded: false, to: above, toIncluded: false };
    case 'above':
      return { from, fromIncluded: false, toIncluded: false };
    case 'at-least':
      return { from, fromIncluded: true, toIncluded: false };
    case 'below':
      return { fromIncluded: false, to, toIncluded: false };
    case 'at-most':
      return { fromIncluded: false, to, toIncluded: true };
    default:
      return exact
        ? { from, fromIncluded: true, to, toIncluded: true }
        : { from: at(low, -5n), fromIncluded: low.units > 0n, to: at(high, 5n), toIncluded: high.units < 0n };
  }
}

/** The value of the last digit that means something, in units of the last printed digit: 100 for 15 700, 1 for 2,50 and for 0. */
function step({ units, withDecimals }: PrintedDigits): bigint {
  let place = 1n;
  while (!withDecimals && units !== 0n && units % (place * 10n) === 0n) {
    place *= 10n;
  }
  return place;
}
