import type { AreaClassification } from '../../administrative/index.ts';
import type { Recast, ReclassifiedUnit, RollUp, TerritoryComparison } from '../../rollup/index.ts';
import type { Telling } from '../wording/telling.ts';
import { areaSentences } from './area-sentences.ts';
import {
  recastSentences,
  reclassifiedSentence,
  rollUpSentences,
  territoryComparisonSentences,
} from './counts-sentences.ts';
import { type UnitResult, unitSentence } from './unit-sentences.ts';

/** The results about units and their counts. */
export type TerritoryResult =
  | AreaClassification
  | UnitResult
  | RollUp
  | Recast
  | ReclassifiedUnit
  | TerritoryComparison;

const kinds: Readonly<Record<TerritoryResult['kind'], true>> = {
  area: true,
  unit: true,
  'named-unit': true,
  'related-unit': true,
  'no-unit': true,
  'roll-up': true,
  recast: true,
  'reclassified-unit': true,
  comparability: true,
};

/** Whether a result is about units or their counts. */
export function isTerritoryResult(result: object): result is TerritoryResult {
  return 'kind' in result && Object.hasOwn(kinds, String(result.kind));
}

/** Tells what is of units and their counts. */
export function territoryResultSentences(result: TerritoryResult, telling: Telling): string[] {
  const { locale } = telling;
  switch (result.kind) {
    case 'area':
      return areaSentences(result, telling);
    case 'roll-up':
      return rollUpSentences(result, locale);
    case 'recast':
      return recastSentences(result, locale);
    case 'comparability':
      return territoryComparisonSentences(result, locale);
    case 'reclassified-unit':
      return [reclassifiedSentence(result, locale)];
    default:
      return [unitSentence(result, locale)];
  }
}
