import type { AreaClassification } from '../../administrative/index.ts';
import type { Comparability, Recast, ReclassifiedUnit, RollUp } from '../../rollup/index.ts';
import type { Telling } from '../wording/telling.ts';
import { areaSentences } from './area-sentences.ts';
import { comparabilitySentences, recastSentences, reclassifiedSentence, rollUpSentences } from './counts-sentences.ts';
import { type UnitResult, unitSentence } from './unit-sentences.ts';

/** The results about units and their counts. */
export type TerritoryResult = AreaClassification | UnitResult | RollUp | Recast | ReclassifiedUnit | Comparability;

const kinds: readonly unknown[] = ['area', 'unit', 'named-unit', 'related-unit', 'no-unit'];

/** Fields of which each of the others has one, and no other result any. */
const marks = ['totals', 'tallies', 'pairs', 'name'];

/** Whether a result is about units or their counts. Checks of claims have kinds, and some have totals too. */
export function isTerritoryResult(result: object): result is TerritoryResult {
  return 'kind' in result ? kinds.includes(result.kind) : marks.some((mark) => mark in result);
}

/** Tells what is of units and their counts. */
export function territoryResultSentences(result: TerritoryResult, telling: Telling): string[] {
  const { locale } = telling;
  if ('kind' in result) {
    return result.kind === 'area' ? areaSentences(result, telling) : [unitSentence(result, locale)];
  }
  if ('totals' in result) {
    return rollUpSentences(result, locale);
  }
  if ('tallies' in result) {
    return recastSentences(result, locale);
  }
  return 'pairs' in result ? comparabilitySentences(result, locale) : [reclassifiedSentence(result, locale)];
}
