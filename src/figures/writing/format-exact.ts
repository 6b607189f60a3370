import {
  exact,
  type ExactValue,
  fixedDecimal,
  type Rational,
  type RoundingName,
} from '../../foundation/exact/index.ts';
import { readOptions } from '../../foundation/input/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import { englishMarks, vietnameseMarks } from './number-marks.ts';
import { readLocale } from './read-locale.ts';
import { withSeparators } from './with-separators.ts';

/** How a number is rounded before it is written. */
export interface NumberFormat {
  /** How many decimals are written, 0 to 40; zeros at the end stay. */
  readonly decimals?: number | undefined;
  /** The rounding; `half-up`, away from zero, when absent. */
  readonly rounding?: RoundingName | undefined;
}

/** Rounds a value exactly, then writes it; a ratio may be worth something else first. */
export function formatExact(
  value: ExactValue,
  locale: Locale,
  format: NumberFormat,
  worth: (value: Rational) => Rational = (same) => same,
): string {
  const { decimals = 0, rounding = 'half-up' } = readFormat(format);
  const marks = readLocale(locale) === 'vi' ? vietnameseMarks : englishMarks;
  return withSeparators(fixedDecimal(worth(exact(value)), decimals, rounding), marks);
}

/** The format, with no field that it does not have. */
export function readFormat(format: NumberFormat): Partial<NumberFormat> {
  return readOptions(format, 'format', ['decimals', 'rounding']);
}
