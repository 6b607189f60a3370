import type { DeprivationReason } from '../../classification/index.ts';
import { weightOf } from '../../law/weight-of.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { indicatorName } from '../wording/names.ts';
import { sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';
import { deprivationWording, type ScoreUnit } from './deprivation-wording.ts';

/** Indicators where each weighs one point, as the standard says or else the score itself; points otherwise. */
function unitOf({ points, mostPoints, deprived, unknown }: DeprivationReason, { standard }: Telling): ScoreUnit {
  const countsIndicators = standard
    ? standard.indicators.every((indicator) => weightOf(indicator) === 1)
    : !deprived || (points === deprived.length && mostPoints - points === unknown?.length);
  return countsIndicators ? 'indicators' : 'points';
}

/** The score as far as it is known, with the names of the indicators. */
function scoreInWords(reason: DeprivationReason, unit: ScoreUnit, telling: Telling): string {
  const { points, mostPoints, operator, deprived = [] } = reason;
  const wording = deprivationWording[telling.locale];
  const names = deprived.map((code) => indicatorName(code, telling)).join(', ');
  const mayBeLower = operator === '<' && points < mostPoints;
  if (mostPoints === 0) {
    return wording.hasNone[unit];
  }
  const extent = mayBeLower ? wording.atMost : points < mostPoints ? wording.atLeast : '';
  const score = wording.amount(mayBeLower ? mostPoints : points, unit);
  return `${wording.has[unit]} ${extent}${score}${inBrackets(names ? [names] : [])}`;
}

/** How the deprivation score stands to the cut-off. */
export function deprivationSentence(reason: DeprivationReason, telling: Telling): string {
  const { points, operator, deprived, unknown = [] } = reason;
  const wording = deprivationWording[telling.locale];
  const unit = unitOf(reason, telling);
  const bound = wording.amount(reason.bound, unit);
  const sources = inBrackets(sourcesOf([reason], telling));
  const score = scoreInWords(reason, unit, telling);
  if (operator === undefined) {
    const known = points > 0 ? [score] : [];
    const because = deprived ? wording.unknownIndicators(unknown.length) : wording.unknownScore;
    return wording.open([...known, because].join(', '), bound) + sources;
  }
  const stands = operator === '>=' ? wording.meets(bound) : wording.below(bound);
  return `${deprived ? '' : wording.byScore}${score}, ${stands}${sources}`;
}
