import { type Expected, PovertyStandardError } from '../foundation/errors/index.ts';
import type { Interval } from '../foundation/exact/index.ts';

/** What a published number counts or measures. */
export type FigureUnit =
  | 'percent'
  | 'percentage-points'
  | 'households'
  | 'persons'
  | 'dong'
  | 'times'
  | 'years'
  | 'months'
  | 'villages'
  | 'communes'
  | 'districts'
  | 'provinces'
  | 'collectives'
  | 'square-metres';

/** What a published number is stated for each of: `1%/năm`, `2,1 triệu đồng/người/tháng`. */
export type FigurePer = 'year' | 'month' | 'person' | 'household';

/**
 * The word that loosens a number.
 *
 * `more-than` (hơn): the number is cut off, a floor. `nearly` (gần): a ceiling. `about` (khoảng): either side.
 * `above` (trên) and `below` (dưới): strict bounds. `at-least` (từ … trở lên, ít nhất) and `at-most` (không quá, tối đa): bounds that count as met.
 */
export type FigureQualifier = 'more-than' | 'nearly' | 'about' | 'above' | 'below' | 'at-least' | 'at-most';

/**
 * How a number is written against the custom of its language.
 *
 * - `misplaced-group-separator`: `67.39 hộ`, which can only be 6 739 households
 * - `foreign-decimal-separator`: `3.36%` on a Vietnamese page
 * - `foreign-group-separator`: `57,800 hộ` on a Vietnamese page
 * - `fractional-count`: `0,5 hộ`
 * - `descending-range`: `4 – 3,5%`
 */
export type FigureAnomaly =
  | 'misplaced-group-separator'
  | 'foreign-decimal-separator'
  | 'foreign-group-separator'
  | 'fractional-count'
  | 'descending-range';

/** The values that may stand behind a printed number, exact decimal text; an absent end is open. */
export type FigureInterval = Interval<string>;

/** A number as printed. Its last printed digit stands for `scale / 10 ** decimals`. */
export interface PrintedNumber {
  /** The exact number with its scale applied, as plain decimal text without needless zeros: `'283000000000'` for `283 tỷ`. */
  readonly decimal: string;
  /** The double nearest to `decimal`. */
  readonly value: number;
  /** How many decimals are printed, before the scale is applied. */
  readonly decimals: number;
  /** What the scale word multiplies by: 1000000000 for `tỷ`, 1 without such a word. */
  readonly scale: number;
}

/** What every reading may carry. */
export interface FigureContext {
  /** A figure. */
  readonly kind: 'figure';
  /** The part of the text that was read, in Unicode form NFC: from the qualifier to the unit. */
  readonly text: string;
  /** What is counted or measured; absent when the text does not say or names something else. */
  readonly unit?: FigureUnit;
  /** For each of what, in the order written. */
  readonly per?: readonly FigurePer[];
  /** The word that loosens the number. */
  readonly qualifier?: FigureQualifier;
  /** How the writing departs from custom; absent when it does not. */
  readonly anomalies?: readonly FigureAnomaly[];
}

/** One number: `25,95%`. */
export interface ValueFigure extends FigureContext, PrintedNumber {
  /** One number. */
  readonly form: 'value';
  /** The values that may stand behind it. */
  readonly interval: FigureInterval;
}

/** Two ends: `2 – 2,5%`. */
export interface RangeFigure extends FigureContext {
  /** A range between two numbers. */
  readonly form: 'range';
  /** The end printed first. */
  readonly from: PrintedNumber;
  /** The end printed last. */
  readonly to: PrintedNumber;
  /** The values that may stand behind it. */
  readonly interval: FigureInterval;
}

/** A fraction, `1/2`, or a count over its total, `14.982/80.972 hộ`; the unit is that of both parts. */
export interface RatioFigure extends FigureContext {
  /** One number over another. */
  readonly form: 'ratio';
  /** What stands before the stroke, exact decimal text. */
  readonly numerator: string;
  /** What stands behind it; never zero. */
  readonly denominator: string;
  /** The double nearest to the quotient. */
  readonly value: number;
}

/** Text that can be read in more than one way. */
export interface AmbiguousFigure {
  /** A figure. */
  readonly kind: 'figure';
  /** More than one reading. */
  readonly form: 'ambiguous';
  /** The part of the text that was read, in Unicode form NFC. */
  readonly text: string;
  /**
   * Why: `separators`, a dot or comma may mark thousands or decimals (`1.500`); `spaces`, a blank may group digits or part two numbers
   * (`100 110`); `several-figures`, the text holds more than one (`1.804 hộ (3,29%)`).
   */
  readonly reason: 'separators' | 'spaces' | 'several-figures';
  /** Every reading, in the order of the text. */
  readonly readings: readonly Figure[];
}

/** A published number as read from text. */
export type Figure = ValueFigure | RangeFigure | RatioFigure | AmbiguousFigure;

/** The error for text that holds no number, or one that cannot be read. */
export function unreadableFigure(received: string, expected: Expected): PovertyStandardError<'unreadable-figure'> {
  return new PovertyStandardError('unreadable-figure', { path: 'text', received, expected });
}
