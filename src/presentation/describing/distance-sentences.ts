import type { BoundDistance, BoundDistances } from '../../classification/index.ts';
import { ownValue } from '../../foundation/reading/index.ts';
import { sourceIn } from '../../law/source-in.ts';
import { weightOf } from '../../law/weight-of.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { observedAmount } from '../wording/observed-amount.ts';
import { printedNumber } from '../wording/printed-number.ts';
import { type Sourced, sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';
import { deprivationWording, type ScoreUnit } from './deprivation-wording.ts';

const perPerson: Readonly<Record<BoundDistance['period'], LocalizedText>> = {
  month: { vi: 'đồng/người/tháng', en: 'VND per person per month' },
  year: { vi: 'đồng/người/năm', en: 'VND per person per year' },
};

/** The bound in the standard, if that has one of this name and amount. */
function boundOf({ band, bound }: BoundDistance, { standard }: Telling): readonly Sourced[] {
  const bounds = (standard?.bands ?? []).flatMap(({ id, upTo }) => (id === band && upTo ? upTo : []));
  return bounds.flatMap((upTo) =>
    standard && Object.values(upTo.amounts).includes(bound)
      ? sourceIn(standard, 'standard', ownValue(upTo, 'source'))
      : [],
  );
}

/** How far the income is below or above a bound; of an income at the bound, on which side that is. */
function incomeSentence(distance: BoundDistance, telling: Telling): string {
  const { bound, operator, period, difference } = distance;
  const { locale } = telling;
  const unit = perPerson[period][locale];
  const line = `${printedNumber(bound, locale)} ${unit}`;
  const far = `${observedAmount(Math.abs(difference), [0], locale)} ${locale === 'vi' ? 'đồng' : 'VND'}`;
  const sources = inBrackets(sourcesOf(boundOf(distance, telling), telling));
  if (difference === 0) {
    const isWithin = operator === '<=';
    return locale === 'vi'
      ? `thu nhập bình quân đúng bằng mức ${line}, ${isWithin ? 'chưa vượt mức' : 'không còn dưới mức'}${sources}`
      : `the average income is exactly at the line of ${line}, ${isWithin ? 'not above it' : 'not below it'}${sources}`;
  }
  if (locale === 'vi') {
    return `thu nhập bình quân ${difference > 0 ? 'thấp hơn' : 'cao hơn'} mức ${line} là ${far}${sources}`;
  }
  return `the average income is ${far} ${difference > 0 ? 'below' : 'above'} the line of ${line}${sources}`;
}

/** How far the deprivation score is from the cut-off: in indicators where the standard says that each weighs one point. */
function pointsSentence(points: number, { locale, standard }: Telling): string {
  const countsIndicators = standard?.indicators.every((indicator) => weightOf(indicator) === 1);
  const unit: ScoreUnit = countsIndicators ? 'indicators' : 'points';
  const far = deprivationWording[locale].amount(Math.abs(points), unit);
  const cutOff = inBrackets(sourcesOf(standard?.cutOff ? [sourceIn(standard, 'cutOff')] : [], { locale, standard }));
  if (locale === 'vi') {
    const how = points === 0 ? 'vừa đạt ngưỡng' : `${points > 0 ? 'vượt ngưỡng' : 'thấp hơn ngưỡng'} ${far}`;
    return `mức thiếu hụt ${how}${cutOff}`;
  }
  const how = points === 0 ? 'just meets the cut-off' : `is ${far} ${points > 0 ? 'above' : 'below'} the cut-off`;
  return `the deprivation score ${how}${cutOff}`;
}

/** How far a household is from each bound of income and from the cut-off of deprivations. */
export function distanceSentences({ income, points }: BoundDistances, telling: Telling): string[] {
  return [
    ...income.map((distance) => incomeSentence(distance, telling)),
    ...(points === undefined ? [] : [pointsSentence(points, telling)]),
  ];
}
