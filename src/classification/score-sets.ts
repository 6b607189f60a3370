import { refuse } from '../foundation/errors/index.ts';
import { mostFreeIndicators, mostPoints } from '../foundation/limits.ts';
import type { IndicatorDefinition, PovertyStandard } from '../law/index.ts';
import { weightOf } from '../law/poverty-standard.ts';
import type { ReadFacts } from './read-facts.ts';

/** The indicators that are deprived, or that are unknown. */
export function withStatus(
  status: true | undefined,
  { deprived }: Pick<ReadFacts, 'deprived'>,
  { indicators }: Pick<PovertyStandard, 'indicators'>,
): IndicatorDefinition[] {
  return indicators.filter((_, index) => deprived[index] === status);
}

/** Points of indicators together. */
export function pointsOf(indicators: readonly IndicatorDefinition[]): number {
  return indicators.reduce((sum, indicator) => sum + weightOf(indicator), 0);
}

/**
 * The scores that are possible, each once: the least first, the greatest last.
 *
 * @param least - points of the indicators that are deprived
 * @param unknown - those that may be
 * @param apart - one of these that is left out
 * @throws PovertyStandardError `out-of-range` for so many unknown indicators of so many points that the scores are too many
 */
export function scoresFrom(
  least: number,
  unknown: readonly IndicatorDefinition[],
  apart?: IndicatorDefinition,
): number[] {
  if (unknown.length > mostFreeIndicators && pointsOf(unknown) > mostPoints) {
    refuse('out-of-range', 'standard.indicators', unknown.length, {
      kind: 'unknown-indicators',
      most: mostFreeIndicators,
    });
  }
  let scores = new Set([least]);
  for (const indicator of unknown.filter((one) => one !== apart)) {
    const more = new Set<number>();
    for (const score of scores) {
      more.add(score).add(score + weightOf(indicator));
    }
    scores = more;
  }
  return [...scores];
}
