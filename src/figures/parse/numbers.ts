import { shortestDecimal } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import { type FigureInterval, type FigureAnomaly, type FigureQualifier, unreadableFigure } from '../figure.ts';

/** The sign that parts whole from decimals. */
export type DecimalMark = '.' | ',';

/** One way to read digits with separators. */
export interface NumberReading {
  /** The digits as one whole number, without sign. */
  readonly units: bigint;
  /** How many of them are decimals. */
  readonly decimals: number;
  /** The decimal mark of a writer who means this; absent when every writer would. */
  readonly decimalMark?: DecimalMark;
  /** Whether a single separator was taken to group digits. */
  readonly singleGroup?: true;
  /** What is odd about it in any language. */
  readonly anomaly?: FigureAnomaly;
}

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
 * All ways to read digits with separators.
 *
 * @param text - digits with dots, commas or single blanks between them
 * @param indivisible - whether whole things are counted, such as households
 * @throws PovertyStandardError `unreadable-figure` when no way is left, or for more than 24 digits
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
  const rest = groups.slice(-1).join('');
  if (separators.length === 1) {
    return singleSeparator(whole.join(''), rest, mark, indivisible);
  }
  const inner = new Set(separators.slice(0, -1));
  if (inner.size === 1 && inner.has(last) && grouped(groups)) {
    return [{ units: BigInt(digits), decimals: 0, decimalMark: otherMark[mark] }];
  }
  if (inner.size === 1 && !inner.has(last) && grouped(whole)) {
    return [{ units: BigInt(digits), decimals: rest.length, decimalMark: mark, ...fractionalCount(rest, indivisible) }];
  }
  throw unreadableFigure(text, { kind: 'digits-in-groups-of-three' });
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

const mostDigits = 24;

/** Digits around one separator: decimals, or thousands, or (in a count of whole things) a misplaced mark of thousands. */
function singleSeparator(
  whole: string,
  rest: string,
  mark: DecimalMark,
  indivisible: boolean,
): readonly NumberReading[] {
  const units = BigInt(whole + rest);
  const decimal = { units, decimals: rest.length, decimalMark: mark, ...fractionalCount(rest, indivisible) };
  const thousands = { units, decimals: 0, decimalMark: otherMark[mark] };
  if (grouped([whole, rest])) {
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

/** Whole things that are counted in decimals, other than the zeros of a spreadsheet. */
function fractionalCount(decimals: string, indivisible: boolean): Pick<NumberReading, 'anomaly'> {
  return indivisible && !/^0+$/u.test(decimals) ? { anomaly: 'fractional-count' } : {};
}

/** The value of the last digit that means something, in units of the last printed digit: 100 for 15 700, 1 for 2,50 and for 0. */
function step({ units, withDecimals }: PrintedDigits): bigint {
  let place = 1n;
  while (!withDecimals && units !== 0n && units % (place * 10n) === 0n) {
    place *= 10n;
  }
  return place;
}
