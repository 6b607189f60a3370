import { plainDecimal } from '../../foundation/exact/index.ts';
import type { ImpliedTotalCheck, PossibleTotals } from '../../figures/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { roundingLabels } from '../labels/claim-labels.ts';
import { withSeparators } from '../numbers/with-separators.ts';
import { rangeInWords } from '../wording/range.ts';

const total: LocalizedText = { vi: 'tổng số chung của các cặp là', en: 'the common total of the pairs is' };
const by: LocalizedText = { vi: 'theo cách', en: 'by' };

const conflict: Readonly<Record<Locale, (pair: number, other: number | undefined) => string>> = {
  vi: (pair, other) =>
    other === undefined
      ? `theo cách thông thường, không tổng số nào cho đúng cặp thứ ${pair}`
      : `theo cách thông thường, cặp thứ ${pair} và cặp thứ ${other} không có tổng số chung`,
  en: (pair, other) =>
    other === undefined
      ? `in the usual way, no total gives pair ${pair}`
      : `in the usual way, pairs ${pair} and ${other} share no total`,
};

function totalsInWords({ rounding, from, to }: PossibleTotals, locale: Locale): string {
  const print = (count: number): string => withSeparators(plainDecimal(count), locale);
  const ends = { from: print(from), fromIncluded: true, to: to === undefined ? to : print(to), toIncluded: true };
  return `${rangeInWords(ends, locale)} ${by[locale]} ${roundingLabels[rounding][locale]}`;
}

/** The totals that the pairs have in common, by the most usual rounding or, where that leaves none, by each that leaves some; and the pairs that conflict by the usual one. */
export function totalSentences({ verdict, totals, conflicts }: ImpliedTotalCheck, locale: Locale): string[] {
  const told = verdict === 'reproduces' ? totals.slice(0, 1) : totals;
  const ranges = told.map((one) => totalsInWords(one, locale));
  return [
    ...(ranges.length ? [`${total[locale]} ${ranges.join('; ')}`] : []),
    ...conflicts.map(([pair = 0, other]) => conflict[locale](pair + 1, other === undefined ? other : other + 1)),
  ];
}
