import type { ExactValue } from '../foundation/exact/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import { formatExact, type NumberFormat } from './writing/format-exact.ts';

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
