import type { ExactValue } from '../foundation/exact/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import { formatExact, type NumberFormat, readFormat } from './writing/format-exact.ts';

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
  return `${formatExact(value, locale, { decimals, rounding }, (part) => (isRatio ? part.mul(100) : part))}%`;
}
