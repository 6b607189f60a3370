import { own } from '../../foundation/input/index.ts';
import type { CommonWords } from './common-words.ts';
import { textOf } from './of-result.ts';

/** A range whose ends are printed already. */
interface PrintedRange {
  readonly from?: string | undefined;
  readonly fromIncluded: boolean;
  readonly to?: string | undefined;
  readonly toIncluded: boolean;
}

/** "trên A đến B", "từ A trở lên", "dưới B", in the words of the acts; nothing where both ends are open. */
export function rangeInWords(range: PrintedRange, { range: words }: CommonWords): string {
  const { from, to, fromIncluded, toIncluded } = own(range);
  if (from === undefined) {
    return to === undefined ? '' : words.to(textOf(to), toIncluded);
  }
  if (to === undefined) {
    return words.from(textOf(from), fromIncluded);
  }
  return from === to ? words.only(from) : words.between(textOf(from), textOf(to), fromIncluded, toIncluded);
}
