import type { DeprivationReason } from '../../../classification/index.ts';
import { weightOf } from '../../../law/poverty-standard.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { indicatorName } from '../../wording/names.ts';
import { numberOf } from '../../wording/of-result.ts';
import { sourcesOf } from '../../wording/sources.ts';
import type { Telling } from '../../wording/telling.ts';
import type { ClassificationWords } from './classification-words.ts';
import type { ScoreUnit } from './score-words.ts';

/** How the deprivation score stands to the cut-off. */
export function deprivationSentence(reason: DeprivationReason, words: ClassificationWords, telling: Telling): string {
  const { points, operator, deprived, unknown = [] } = reason;
  const unit = unitOf(reason, telling);
  const bound = words.score.amount(numberOf(reason.bound), unit);
  const sources = inBrackets(sourcesOf([reason], telling));
  const score = scoreInWords(reason, unit, words, telling);
  if (operator === undefined) {
    const known = points > 0 ? [score] : [];
    const because = deprived ? words.score.unknownIndicators(numberOf(unknown.length)) : words.score.unknownScore;
    return words.score.open([...known, because].join(', '), bound) + sources;
  }
  const stands = operator === '>=' ? words.score.meets(bound) : words.score.below(bound);
  return `${deprived ? '' : words.score.byScore}${score}, ${stands}${sources}`;
}

/** Indicators where each weighs one point, as the standard says or else the score itself; points otherwise. */
function unitOf({ points, mostPoints, deprived, unknown }: DeprivationReason, { standard }: Telling): ScoreUnit {
  const countsIndicators = standard
    ? standard.indicators.every((indicator) => weightOf(indicator) === 1)
    : !deprived || (points === deprived.length && mostPoints - points === unknown?.length);
  return countsIndicators ? 'indicators' : 'points';
}

/** The score as far as it is known, with the names of the indicators. */
function scoreInWords(
  reason: DeprivationReason,
  unit: ScoreUnit,
  { score: words, inputs }: ClassificationWords,
  telling: Telling,
): string {
  const { points, mostPoints, operator, deprived = [] } = reason;
  const names = deprived.map((code) => indicatorName(code, inputs.indicators, telling)).join(', ');
  const mayBeLower = operator === '<' && points < mostPoints;
  if (mostPoints === 0) {
    return words.hasNone[unit];
  }
  const extent = mayBeLower ? words.atMost : points < mostPoints ? words.atLeast : '';
  const score = words.amount(numberOf(mayBeLower ? mostPoints : points), unit);
  return `${words.has[unit]} ${extent}${score}${inBrackets(names ? [names] : [])}`;
}
