import { PovertyStandardError } from '../foundation/errors/index.ts';
import { exact, type ExactValue, fixedDecimal, type RoundingName } from '../foundation/exact/index.ts';
import { readOptions } from '../foundation/input/index.ts';
import { type Locale, locales } from '../vocabulary/index.ts';

/** How a number is rounded before it is written. */
export interface NumberFormat {
  /** The number of decimals, 0 to 40; trailing zeros are kept. */
  readonly decimals?: number | undefined;
  /** The rounding; `half-up`, away from zero, when absent. */
  readonly rounding?: RoundingName | undefined;
}

/** The separators with which a language writes numbers. */
export interface NumberMarks {
  /** Between groups of three digits. */
  readonly group: string;
  /** Before the decimals. */
  readonly decimal: string;
}

/**
 * Writes a number of households, persons or anything else: Vietnamese `1.057.374`, English `1,057,374`.
 *
 * The value is rounded exactly and only then written, so no digit is an artefact of binary floating point; zero never has a sign.
 *
 * @param value - a number (taken as its shortest decimal), decimal text, or a ratio of whole numbers, such as a weighted count
 * @param locale - the language
 * @param format - decimals, none when absent; rounding, half-up when absent
 * @throws PovertyStandardError `invalid-number`, `division-by-zero`; `fractional-count` for decimals other than a whole number from 0 to
 *   40; `invalid-value` for an unknown locale or rounding; `missing-value` for a format that is `null`
 *
 * @example
 * ```ts
 * formatCount(1_057_374, 'vi'); // => '1.057.374'
 * formatCount(1_057_374, 'en'); // => '1,057,374'
 * formatCount('15700.5', 'vi', { rounding: 'half-even' }); // => '15.700'
 * ```
 */
export function formatCount(value: ExactValue, locale: Locale, format: NumberFormat = {}): string {
  return formatExact(value, locale, format);
}

/**
 * Writes an amount of money: Vietnamese `1.500.000 đồng`, English `1,500,000 VND`. The unit follows the number in both languages, so that
 * a sign stays with its number, and {@link readFigure} reads back what is written.
 *
 * @param value - đồng: a number, decimal text, or a ratio of whole numbers, such as an income and the members who share it
 * @param locale - the language
 * @param format - decimals, none when absent; rounding, half-up when absent
 * @throws PovertyStandardError as {@link formatCount}
 *
 * @example
 * ```ts
 * formatDong(1_500_000, 'vi'); // => '1.500.000 đồng'
 * formatDong(1_500_000, 'en'); // => '1,500,000 VND'
 * formatDong({ numerator: 10_000_000, denominator: 7 }, 'vi', { decimals: 2 }); // => '1.428.571,43 đồng'
 * ```
 */
export function formatDong(value: ExactValue, locale: Locale, format: NumberFormat = {}): string {
  return `${formatExact(value, locale, format)} ${locale === 'vi' ? 'đồng' : 'VND'}`;
}

/**
 * Writes a percentage: Vietnamese `25,95%`, English `25.95%`.
 *
 * A number or decimal text **is** the percentage: 4.03 is 4,03%. A ratio is a part and its whole, of which the percentage is taken:
 * 100 × numerator ÷ denominator. A share between 0 and 1 is neither; pass its ratio.
 *
 * @param value - the percentage, or a part and its whole
 * @param locale - the language
 * @param format - decimals, two when absent, as official tables print; rounding, half-up when absent
 * @throws PovertyStandardError as {@link formatCount}
 *
 * @example
 * ```ts
 * formatPercent('25.95', 'vi'); // => '25,95%'
 * formatPercent({ numerator: 37_819, denominator: 439_300 }, 'vi'); // => '8,61%'
 * formatPercent({ numerator: 37_819, denominator: 439_300 }, 'vi', { rounding: 'truncate' }); // => '8,60%'
 * formatPercent(0.2, 'en', { decimals: 1 }); // => '0.2%'
 * ```
 */
export function formatPercent(value: ExactValue, locale: Locale, format: NumberFormat = {}): string {
  const { decimals = 2, rounding } = readFormat(format);
  const isRatio = typeof value === 'object';
  return `${formatExact(value, locale, { decimals, rounding }, isRatio ? 100 : 1)}%`;
}

/** Reads the format; throws for unknown fields. */
function readFormat(format: NumberFormat): Partial<NumberFormat> {
  return readOptions(format, 'format', ['decimals', 'rounding']);
}

/** Multiplies a value by a factor, rounds it exactly, then writes it. */
function formatExact(value: ExactValue, locale: Locale, format: NumberFormat, factor = 1): string {
  const { decimals = 0, rounding = 'half-up' } = readFormat(format);
  const marks = readLocale(locale) === 'vi' ? vietnameseMarks : englishMarks;
  return withSeparators(fixedDecimal(exact(value).mul(factor), decimals, rounding), marks);
}

/** Vietnamese separators: `1.234,5`. */
export const vietnameseMarks: NumberMarks = { group: '.', decimal: ',' };

/** English separators: `1,234.5`. */
export const englishMarks: NumberMarks = { group: ',', decimal: '.' };

/** Throws for an unknown locale. */
function readLocale(locale: Locale): Locale {
  if (locales.includes(locale)) {
    return locale;
  }
  throw new PovertyStandardError('invalid-value', {
    path: 'locale',
    received: locale,
    expected: { kind: 'one-of', values: locales },
  });
}

/** Writes plain decimal text such as `-1234.50` with the separators of a language; every digit is kept. */
export function withSeparators(decimal: string, { group, decimal: point }: NumberMarks): string {
  const [whole = '', fraction] = decimal.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, group) + (fraction ? point + fraction : '');
}
