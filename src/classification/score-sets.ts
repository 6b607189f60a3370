import { refuse } from '../foundation/errors/index.ts';
import { mostFreeIndicators, mostPoints } from '../foundation/limits.ts';
import type { PovertyStandard } from '../standards/index.ts';

/** Points together. */
export function totalOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/**
 * The sums of a start and some of the weights, each once.
 *
 * @throws PovertyStandardError `out-of-range` for so many weights of so many points that the sums are too many
 */
export function scoresFrom(start: number, weights: readonly number[]): number[] {
  if (weights.length > mostFreeIndicators && totalOf(weights) > mostPoints) {
    const expected = `at most ${mostFreeIndicators} unknown, or of ${mostPoints} points`;
    refuse('out-of-range', 'standard.indicators', weights.length, expected);
  }
  let sums = new Set([start]);
  for (const weight of weights) {
    const more = new Set<number>();
    for (const sum of sums) {
      more.add(sum).add(sum + weight);
    }
    sums = more;
  }
  return [...sums];
}

/** How scores are told apart by the cells that they fall into: by the number of bounds that each reaches. */
export function bracketsOf({ bands }: PovertyStandard): (score: number) => number {
  const bounds = [...new Set(bands.flatMap(({ outcomes }) => outcomes.map(({ from }) => from)))];
  return (score) => totalOf(bounds.map((bound) => Number(score >= bound)));
}

/** Of scores that no cell tells apart, neither as they are nor with a weight more, the first, in their order. */
export function tellingScores(scores: readonly number[], standard: PovertyStandard, weight = 0): number[] {
  const bracketOf = bracketsOf(standard);
  const brackets = new Map<string, number>();
  for (const score of scores) {
    const bracket = `${bracketOf(score)} ${bracketOf(score + weight)}`;
    brackets.set(bracket, brackets.get(bracket) ?? score);
  }
  return [...brackets.values()];
}
