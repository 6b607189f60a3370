import type { Comparison, IncomeReason } from '../../classification/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { areaName } from '../wording/names.ts';
import { observedAmount } from '../wording/observed-amount.ts';
import { printedNumber } from '../wording/printed-number.ts';
import { rangeInWords } from '../wording/range.ts';
import { sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';

type Words = Readonly<
  Record<Comparison['operator'] | 'between' | 'income' | 'score' | 'month' | 'year' | 'points', string>
>;

const words: Readonly<Record<Locale, Words>> = {
  vi: {
    income: 'thu nhập bình quân',
    score: 'tổng điểm B1',
    month: 'đồng/người/tháng',
    year: 'đồng/người/năm',
    points: 'điểm',
    '<=': 'không vượt mức',
    '<': 'dưới mức',
    '>': 'vượt mức',
    '>=': 'không dưới mức',
    between: 'thuộc mức',
  },
  en: {
    income: 'the average income of',
    score: 'the B1 score of',
    month: 'VND per person per month',
    year: 'VND per person per year',
    points: 'points',
    '<=': 'does not exceed the line of',
    '<': 'is below the line of',
    '>': 'exceeds the line of',
    '>=': 'is not below the line of',
    between: 'is',
  },
};

/** How an income, or an income score, stands to the bounds of its band; nothing where the band has no bound. */
export function incomeSentence(reason: IncomeReason, telling: Telling): string[] {
  const { observed, comparisons, area, period } = reason;
  const { locale } = telling;
  const word = words[locale];
  const unit = word[period ?? 'points'];
  const [first, second] = comparisons;
  if (!first) {
    return [];
  }
  const print = ({ bound }: Comparison): string => printedNumber(bound, locale);
  const compared = second
    ? `${word.between} ${rangeInWords({ from: print(first), fromIncluded: first.operator === '>=', to: print(second), toIncluded: second.operator === '<=' }, locale)}`
    : `${word[first.operator]} ${print(first)}`;
  const bounds = comparisons.map(({ bound }) => bound);
  const subject = `${word[period ? 'income' : 'score']} ${observedAmount(observed, bounds, locale)} ${unit}`;
  const [place, sources] = [areaName(area, telling), sourcesOf(comparisons, telling)];
  return locale === 'vi'
    ? [`${subject} ${compared} ${unit} của ${place}${inBrackets(sources)}`]
    : [`${subject} ${compared} ${unit}${inBrackets([place, ...sources])}`];
}
