import { shortestDecimal } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import { type FigureInterval, type FigureAnomaly, type FigureQualifier, unreadableFigure } from '../figure.ts';

/** The character between the whole part and the decimals. */
export type DecimalMark = '.' | ',';

/** A reading of digits with separators. */
export interface NumberReading {
  /** The digits as a whole number, without sign. */
  readonly units: bigint;
  /** The number of decimals among the digits. */
  readonly decimals: number;
  /** The decimal mark that this reading presumes; absent when the reading holds under either mark. */
  readonly decimalMark?: DecimalMark;
  /** Present when a single separator is read as a mark of thousands. */
  readonly singleGroup?: true;
  /** A departure from the usual notation of both languages. */
  readonly anomaly?: FigureAnomaly;
}

/** A number as printed: `units × 10^exponent`. */
export interface PrintedDigits {
  /** All printed digits as a whole number, with their sign. */
  readonly units: bigint;
  /** Power of ten of the last printed digit. */
  readonly exponent: number;
  /** Whether decimals are printed. */
  readonly withDecimals: boolean;
}

/**
 * All readings of digits with separators.
 *
 * @param text - digits with dots, commas or single spaces between them
 * @param indivisible - whether the unit has no fractions, such as households
 * @throws PovertyStandardError `unreadable-figure` when no reading is possible, or for more than 24 digits
 */
export function readNumber(text: string, indivisible: boolean): readonly NumberReading[] {
  const groups = text.split(/[., ]/u);
  const digits = groups.join('');
  if (digits.length > mostDigits) {
    throw unreadableFigure(text, { kind: 'digits', most: mostDigits });
  }
  const separators = text.match(/[., ]/gu) ?? [];
  const last = separators.at(-1);
  if (last === undefined || last === ' ') {
    return [{ units: BigInt(digits), decimals: 0 }];
  }
  const mark = last === ',' ? ',' : '.';
  const whole = groups.slice(0, -1);
  const tail = groups.slice(-1).join('');
  if (separators.length === 1) {
    return singleSeparator(whole.join(''), tail, mark, indivisible);
  }
  const inner = new Set(separators.slice(0, -1));
  if (inner.size === 1 && inner.has(last) && grouped(groups)) {
    return [{ units: BigInt(digits), decimals: 0, decimalMark: otherMark[mark] }];
  }
  if (inner.size === 1 && !inner.has(last) && grouped(whole)) {
    return [{ units: BigInt(digits), decimals: tail.length, decimalMark: mark, ...fractionalCount(tail, indivisible) }];
  }
  throw unreadableFigure(text, { kind: 'digits-in-groups-of-three' });
}

/**
 * The values that a printed number, or a range, may stand for.
 *
 * With `s` the value of the last significant digit (the last decimal; without decimals the last digit other than zero, so 100 for
 * 15 700): more than x is [x, x + s), nearly x is (x − s, x], about x is (x − s, x + s). A bound (above, at least, below, at most) is infinite
 * on its side. Without a qualifier a range is taken literally, a count in full is exact, and any other number was rounded half up, away
 * from zero.
 *
 * @param low - the number, or the lower end
 * @param high - the number, or the upper end
 * @param exact - whether the number is not rounded
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

const mostDigits = 24;

/** Readings of digits around a single separator: decimals, thousands, or (for an indivisible unit) a misplaced mark of thousands. */
function singleSeparator(
  whole: string,
  tail: string,
  mark: DecimalMark,
  indivisible: boolean,
): readonly NumberReading[] {
  const units = BigInt(whole + tail);
  const decimal = { units, decimals: tail.length, decimalMark: mark, ...fractionalCount(tail, indivisible) };
  const thousands = { units, decimals: 0, decimalMark: otherMark[mark] };
  if (grouped([whole, tail])) {
    return indivisible ? [thousands] : [{ ...thousands, singleGroup: true }, decimal];
  }
  return own(decimal).anomaly !== undefined && grouped([whole])
    ? [{ ...thousands, anomaly: 'misplaced-group-separator' }, decimal]
    : [decimal];
}

function grouped(groups: readonly string[]): boolean {
  return groups.every((group, index) => (index === 0 ? /^[1-9]\d{0,2}$/u : /^\d{3}$/u).test(group));
}

const otherMark = { '.': ',', ',': '.' } as const satisfies Record<DecimalMark, DecimalMark>;

/** The anomaly of a count of whole things with decimals, unless the decimals are all zero, as a spreadsheet prints them. */
function fractionalCount(decimals: string, indivisible: boolean): Pick<NumberReading, 'anomaly'> {
  return indivisible && !/^0+$/u.test(decimals) ? { anomaly: 'fractional-count' } : {};
}

/** The value of the last significant digit, in units of the last printed digit: 100 for 15 700, 1 for 2,50 and for 0. */
function step({ units, withDecimals }: PrintedDigits): bigint {
  let value = 1n;
  while (!withDecimals && units !== 0n && units % (value * 10n) === 0n) {
    value *= 10n;
  }
  return value;
}
