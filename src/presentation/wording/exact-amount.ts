import { type ExactNumber, exact, fixedDecimal } from '../../foundation/exact/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { withSeparators } from '../numbers/with-separators.ts';

const about: LocalizedText = { vi: 'khoảng ', en: 'about ' };

/** An exact number in full where its decimals end soon, else rounded, and said to be so. */
export function exactAmount({ text, number }: ExactNumber, mostDecimals: number, locale: Locale): string {
  const [, decimals = ''] = text.split('.');
  return text.includes('/') || decimals.length > mostDecimals
    ? about[locale] + withSeparators(fixedDecimal(exact(number), mostDecimals, 'half-up'), locale)
    : withSeparators(text, locale);
}
