import { plainDecimal } from '../../foundation/exact/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import { withSeparators } from '../numbers/with-separators.ts';

/** A number in full, with the separators of the language. */
export function printedNumber(number: number, locale: Locale): string {
  return withSeparators(plainDecimal(number), locale);
}
