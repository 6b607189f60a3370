import type { BoundDistance, BoundDistances } from '../../../classification/index.ts';
import { ownValue } from '../../../foundation/input/index.ts';
import { sourceInStandard, weightOf } from '../../../law/poverty-standard.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { observedAmount, printedNumber } from '../../wording/numbers-in-words.ts';
import { numberOf, wordFor } from '../../wording/of-result.ts';
import { type Sourced, sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import type { ClassificationWords } from '../classification/classification-words.ts';
import type { GuidanceWords } from './guidance-words.ts';

/** How far a household is from each bound of income and from the cut-off of deprivations. */
export function distanceSentences(
  { income, points }: BoundDistances,
  words: ClassificationWords & GuidanceWords,
  telling: Telling,
): string[] {
  return [
    ...income.map((distance) => incomeSentence(distance, words, telling)),
    ...(points === undefined ? [] : [pointsSentence(points, words, telling)]),
  ];
}

/** How far the income is below or above a bound; of an income at the bound, on which side that is. */
function incomeSentence(distance: BoundDistance, words: ClassificationWords & GuidanceWords, telling: Telling): string {
  const { bound, operator, period, difference } = distance;
  const { common } = telling;
  const line = `${printedNumber(bound, common)} ${wordFor(words.units, period)}`;
  const far = words.distance.dong(observedAmount(Math.abs(difference), [0], common));
  const told =
    difference === 0
      ? words.distance.atLine(line, operator === '<=')
      : words.distance.fromLine(line, far, difference > 0);
  return told + inBrackets(sourcesOf(boundOf(distance, telling), telling));
}

/** How far the deprivation score is from the cut-off: in indicators where the standard says that each weighs one point. */
function pointsSentence(points: number, words: ClassificationWords & GuidanceWords, telling: Telling): string {
  const { standard } = telling;
  const countsIndicators = standard?.indicators.every((indicator) => weightOf(indicator) === 1);
  const far = words.score.amount(Math.abs(numberOf(points)), countsIndicators ? 'indicators' : 'points');
  const told = points === 0 ? words.distance.atCutOff : words.distance.fromCutOff(far, points > 0);
  return told + inBrackets(sourcesOf(standard?.cutOff ? [sourceInStandard(standard, 'cutOff')] : [], telling));
}

/** The bound in the standard, if that has one of this name and amount. */
function boundOf({ band, bound }: BoundDistance, { standard }: Telling): readonly Sourced[] {
  const bounds = (standard?.bands ?? []).flatMap(({ id, upTo }) => (id === band && upTo ? upTo : []));
  return bounds.flatMap((upTo) =>
    standard && Object.values(upTo.amounts).includes(bound)
      ? sourceInStandard(standard, 'standard', ownValue(upTo, 'source'))
      : [],
  );
}
