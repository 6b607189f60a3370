import type { Interval } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/reading/index.ts';
import type { Locale } from '../../vocabulary/index.ts';

/** Two ends as they are printed; one that is absent or `undefined` is open. */
type PrintedRange = Interval<string | undefined>;

interface RangeWords {
  /** Where both ends are one. */
  readonly only: (value: string) => string;
  /** Where only the lower end is known. */
  readonly from: (value: string, included: boolean) => string;
  /** Where only the upper end is known. */
  readonly to: (value: string, included: boolean) => string;
  /** Where both are. */
  readonly between: (from: string, to: string, range: PrintedRange) => string;
}

const words: Readonly<Record<Locale, RangeWords>> = {
  vi: {
    only: (value) => `đúng ${value}`,
    from: (value, included) => (included ? `từ ${value} trở lên` : `trên ${value}`),
    to: (value, included) => (included ? `từ ${value} trở xuống` : `dưới ${value}`),
    between: (from, to, { fromIncluded, toIncluded }) =>
      `${fromIncluded ? 'từ' : 'trên'} ${from} đến ${toIncluded ? '' : 'dưới '}${to}`,
  },
  en: {
    only: (value) => `exactly ${value}`,
    from: (value, included) => `${included ? 'at least' : 'above'} ${value}`,
    to: (value, included) => `${included ? 'at most' : 'below'} ${value}`,
    between: (from, to, { fromIncluded, toIncluded }) =>
      fromIncluded && toIncluded
        ? `from ${from} to ${to}`
        : `${words.en.from(from, fromIncluded)} and ${words.en.to(to, toIncluded)}`,
  },
};

/** "trên A đến B", "từ A trở lên", "dưới B", in the words of the acts; nothing where both ends are open. */
export function rangeInWords(range: PrintedRange, locale: Locale): string {
  const { from, to, fromIncluded, toIncluded } = own(range);
  const word = words[locale];
  if (from === undefined) {
    return to === undefined ? '' : word.to(to, toIncluded);
  }
  if (to === undefined) {
    return word.from(from, fromIncluded);
  }
  return from === to ? word.only(from) : word.between(from, to, range);
}
