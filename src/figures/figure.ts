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

/** The denominator of a rate: `1%/năm` is per year, `2,1 triệu đồng/người/tháng` per person and month. */
export type FigurePer = 'year' | 'month' | 'person' | 'household';

/**
 * The word that qualifies a number.
 *
 * `more-than` (hơn): the number is cut off, a floor. `nearly` (gần): a ceiling. `about` (khoảng): either side.
 * `above` (trên) and `below` (dưới): strict bounds. `at-least` (từ … trở lên, ít nhất) and `at-most` (không quá, tối đa): bounds that count as met.
 */
export type FigureQualifier = 'more-than' | 'nearly' | 'about' | 'above' | 'below' | 'at-least' | 'at-most';

/**
 * How a printed number departs from the usual notation of its language.
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

/** The values that a printed number may stand for, as exact decimal text; an absent bound is infinite. */
export type FigureInterval = Interval<string>;

/** A number as printed. Its last printed digit stands for `scale / 10 ** decimals`. */
export interface PrintedNumber {
  /** The exact number with its scale applied, as plain decimal text without trailing zeros: `'283000000000'` for `283 tỷ`. */
  readonly decimal: string;
  /** The double nearest to `decimal`. */
  readonly value: number;
  /** The number of printed decimals, before the scale is applied. */
  readonly decimals: number;
  /** The factor of the scale word: 1000000000 for `tỷ`, 1 without a scale word. */
  readonly scale: number;
}

/** The fields that value, range and ratio share. */
export interface FigureContext {
  /** Always `figure`. */
  readonly kind: 'figure';
  /** The part of the text that was read, in Unicode form NFC: from the qualifier to the unit. */
  readonly text: string;
  /** What is counted or measured; absent when the text does not say or names something else. */
  readonly unit?: FigureUnit;
  /** The denominators of a rate, in the order written; absent when the number is no rate. */
  readonly per?: readonly FigurePer[];
  /** The qualifier; absent when the number is stated without qualification. */
  readonly qualifier?: FigureQualifier;
  /** Departures from the usual notation; absent when there are none. */
  readonly anomalies?: readonly FigureAnomaly[];
}

/** A single number: `25,95%`. */
export interface ValueFigure extends FigureContext, PrintedNumber {
  /** A single number. */
  readonly form: 'value';
  /** The values that it may stand for, given its qualifier and its last digit. */
  readonly interval: FigureInterval;
}

/** A range: `2 – 2,5%`. */
export interface RangeFigure extends FigureContext {
  /** A range between two numbers. */
  readonly form: 'range';
  /** The number printed first, which is not always the lower. */
  readonly from: PrintedNumber;
  /** The number printed last. */
  readonly to: PrintedNumber;
  /** The values that it may stand for, given its qualifier and its last digit. */
  readonly interval: FigureInterval;
}

/** A fraction, `1/2`, or a count over its total, `14.982/80.972 hộ`; the unit is that of both parts. */
export interface RatioFigure extends FigureContext {
  /** A numerator over a denominator. */
  readonly form: 'ratio';
  /** The number before the slash, as exact decimal text. */
  readonly numerator: string;
  /** The number after the slash, as exact decimal text; never zero. */
  readonly denominator: string;
  /** The double nearest to the quotient. */
  readonly value: number;
}

/** Text that can be read in more than one way. */
export interface AmbiguousFigure {
  /** Always `figure`. */
  readonly kind: 'figure';
  /** More than one reading. */
  readonly form: 'ambiguous';
  /** The part of the text that was read, in Unicode form NFC. */
  readonly text: string;
  /**
   * Why: `separators`, a dot or comma may mark thousands or decimals (`1.500`); `spaces`, a space may group digits or separate two numbers
   * (`100 110`); `several-figures`, the text holds more than one figure (`1.804 hộ (3,29%)`).
   */
  readonly reason: 'separators' | 'spaces' | 'several-figures';
  /** Every reading, in the order of the text. */
  readonly readings: readonly Figure[];
}

/** A published number as read from text. */
export type Figure = ValueFigure | RangeFigure | RatioFigure | AmbiguousFigure;

/** The error for text without a number, or with a number that cannot be read. */
export function unreadableFigure(received: string, expected: Expected): PovertyStandardError<'unreadable-figure'> {
  return new PovertyStandardError('unreadable-figure', { path: 'text', received, expected });
}
