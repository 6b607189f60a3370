import type { ExactValue } from '../foundation/exact/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import { formatExact, type NumberFormat } from './writing/format-exact.ts';

/**
 * Writes a number of households, persons or anything else: Vietnamese `1.057.374`, English `1,057,374`.
 *
 * The value is rounded exactly and only then written, so no digit comes from binary fractions; zero never has a sign.
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
