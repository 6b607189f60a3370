import { roundHalfUp, plainDecimal } from '../../foundation/exact/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { withSeparators } from '../numbers/with-separators.ts';

const about: LocalizedText = { vi: 'khoảng ', en: 'about ' };

/**
 * An observed amount to two decimals, and said to be so where that is not all of it. An amount that would then look like a bound which it
 * is not is written in full, because a sentence that says "1.500.000 is above 1.500.000" explains nothing.
 */
export function observedAmount(observed: number, bounds: readonly number[], locale: Locale): string {
  const rounded = roundHalfUp(observed, 2);
  if (rounded === observed || bounds.includes(rounded)) {
    return withSeparators(plainDecimal(observed), locale);
  }
  return about[locale] + withSeparators(plainDecimal(rounded), locale);
}
