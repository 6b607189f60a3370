import { own } from '../../foundation/input/index.ts';
import type { FigureOddity } from '../figure.ts';
import { unreadableFigure } from './unreadable-figure.ts';

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
  readonly oddity?: FigureOddity;
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
  return own(decimal).oddity !== undefined && grouped([whole])
    ? [{ ...thousands, oddity: 'misplaced-group-separator' }, decimal]
    : [decimal];
}

function grouped(groups: readonly string[]): boolean {
  return groups.every((group, index) => (index === 0 ? /^[1-9]\d{0,2}$/u : /^\d{3}$/u).test(group));
}

const otherMark = { '.': ',', ',': '.' } as const satisfies Record<DecimalMark, DecimalMark>;

/** Whole things that are counted in decimals, other than the zeros of a spreadsheet. */
function fractionalCount(decimals: string, indivisible: boolean): Pick<NumberReading, 'oddity'> {
  return indivisible && !/^0+$/u.test(decimals) ? { oddity: 'fractional-count' } : {};
}
