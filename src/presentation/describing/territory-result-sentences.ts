import type { AreaClassification, UnitAnswer } from '../../administrative/index.ts';
import type { Comparability, Recast, ReclassifiedUnit, RollUp } from '../../rollup/index.ts';
import type { Telling } from '../wording/telling.ts';
import { areaSentences } from './area-sentences.ts';
import { comparabilitySentences, recastSentences, reclassifiedSentence, rollUpSentences } from './counts-sentences.ts';
import { unitSentence } from './unit-sentences.ts';

/** The results about units and their counts. */
export type TerritoryResult = AreaClassification | UnitAnswer | RollUp | Recast | ReclassifiedUnit | Comparability;

/** Fields of which each of these has one, and no other result any. */
const marks = ['rules', 'found', 'totals', 'tallies', 'pairs', 'name'];

/** Whether a result is about units or their counts. Checks of claims have kinds, and some have totals too. */
export function isTerritoryResult(result: object): result is TerritoryResult {
  return marks.some((mark) => mark in result) && !('kind' in result);
}

/** Tells what is of units and their counts. */
export function territoryResultSentences(result: TerritoryResult, telling: Telling): string[] {
  const { locale } = telling;
  if ('rules' in result) {
    return areaSentences(result, telling);
  }
  if ('found' in result) {
    return [unitSentence(result, locale)];
  }
  if ('totals' in result) {
    return rollUpSentences(result, locale);
  }
  if ('tallies' in result) {
    return recastSentences(result, locale);
  }
  return 'pairs' in result ? comparabilitySentences(result, locale) : [reclassifiedSentence(result, locale)];
}
