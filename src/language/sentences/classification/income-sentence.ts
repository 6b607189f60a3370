import type { Comparison, IncomeReason } from '../../../classification/index.ts';
import { lookUp } from '../../wording/names.ts';
import { observedAmount, printedNumber } from '../../wording/numbers-in-words.ts';
import { textOf, wordFor } from '../../wording/of-result.ts';
import { rangeInWords } from '../../wording/range.ts';
import { sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import type { ClassificationWords } from './classification-words.ts';

/** How an income, or an income score, stands to the bounds of its band; nothing where the band has no bound. */
export function incomeSentence(reason: IncomeReason, words: ClassificationWords, telling: Telling): string[] {
  const { observed, comparisons, area, period } = reason;
  const { common } = telling;
  const [first, second] = comparisons;
  if (!first) {
    return [];
  }
  const unit = wordFor(words.units, period ?? 'points');
  const print = ({ bound }: Comparison): string => printedNumber(bound, common);
  const compared = second
    ? `${words.between} ${rangeInWords({ from: print(first), fromIncluded: first.operator === '>=', to: print(second), toIncluded: second.operator === '<=' }, common)}`
    : `${wordFor(words.operators, first.operator)} ${print(first)}`;
  const bounds = comparisons.map(({ bound }) => bound);
  const subject = `${period ? words.income : words.incomeScore} ${observedAmount(observed, bounds, common)}`;
  const place = lookUp(words.areas, area) ?? words.areaNamed(textOf(area));
  return [words.compared(subject, compared, unit, place, sourcesOf(comparisons, telling))];
}
