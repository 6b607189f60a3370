import { withSeparators } from '../../figures/format.ts';
import { exact, type ExactNumber, fixedDecimal, plainDecimal, roundHalfUp } from '../../foundation/exact/index.ts';
import type { CommonWords } from './common-words.ts';
import { numberOf } from './of-result.ts';

/** A number in full, with the separators of the language. */
export function printedNumber(number: number, { numbers }: CommonWords): string {
  return withSeparators(plainDecimal(numberOf(number)), numbers);
}

/** An exact number in full where its decimals end soon, else rounded, and said to be so. */
export function exactAmount({ text, number }: ExactNumber, mostDecimals: number, common: CommonWords): string {
  const [, decimals = ''] = text.split('.');
  return text.includes('/') || decimals.length > mostDecimals
    ? common.about(withSeparators(fixedDecimal(exact(number), mostDecimals, 'half-up'), common.numbers))
    : withSeparators(text, common.numbers);
}

/**
 * An observed amount to two decimals, and said to be so where that is not all of it. An amount that would then look like a bound which it
 * is not is written in full, because a sentence that says "1.500.000 is above 1.500.000" explains nothing.
 */
export function observedAmount(observed: number, bounds: readonly number[], common: CommonWords): string {
  const rounded = roundHalfUp(observed, 2);
  return rounded === observed || bounds.includes(rounded)
    ? printedNumber(observed, common)
    : common.about(printedNumber(rounded, common));
}
