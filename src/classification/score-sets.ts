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
    refuse(
      'out-of-range',
      'standard.indicators',
      weights.length,
      `at most ${mostFreeIndicators} that are not known, or ${mostPoints} points of them together`,
    );
  }
  return [
    ...weights.reduce((sums, weight) => new Set([...sums].flatMap((sum) => [sum, sum + weight])), new Set([start])),
  ];
}

/** The scores from which some band has another cell. */
function boundsOf({ bands }: PovertyStandard): number[] {
  return [...new Set(bands.flatMap(({ outcomes }) => outcomes.map(({ from }) => from)))];
}

/** How scores are told apart by the cells that they fall into: by the number of bounds that each reaches. */
export function bracketsOf(standard: PovertyStandard): (score: number) => number {
  const bounds = boundsOf(standard);
  return (score) => bounds.filter((bound) => score >= bound).length;
}

/** Of scores that no cell tells apart the first, in their order. */
export function tellingScores(scores: readonly number[], standard: PovertyStandard): number[] {
  const bracketOf = bracketsOf(standard);
  const brackets = new Map<number, number>();
  for (const score of scores) {
    const bracket = bracketOf(score);
    brackets.set(bracket, brackets.get(bracket) ?? score);
  }
  return [...brackets.values()];
}

/** The same sums in ascending order, which takes less than to keep the other. */
function ascendingSums(start: number, weights: readonly number[]): number[] {
  return weights.reduce(
    (sums, weight) => {
      const all: number[] = [];
      let more = 0;
      for (const sum of sums) {
        for (; (sums[more] as number) + weight <= sum; more += 1) {
          if ((sums[more] as number) + weight < sum) {
            all.push((sums[more] as number) + weight);
          }
        }
        all.push(sum);
      }
      return [...all, ...sums.slice(more).map((sum) => sum + weight)];
    },
    [start],
  );
}

/** Scores without an indicator: of those that no cell tells apart, neither as they are nor with its weight, one. */
export function scoresWithout(
  start: number,
  others: readonly number[],
  weight: number,
  standard: PovertyStandard,
): number[] {
  const sums = ascendingSums(start, others);
  return [
    ...new Set([
      start,
      ...boundsOf(standard).flatMap((bound) =>
        [bound, bound - weight].flatMap((least) => sums.find((sum) => sum >= least) ?? []),
      ),
    ]),
  ];
}
