import { ownValue } from '../foundation/input/index.ts';
import type { IncomeBand, UpperBound } from '../law/index.ts';
import { isWithin } from './open-grid.ts';
import type { Quotient } from './read-facts.ts';

/**
 * One amount for every answer that the bounds can tell apart: nothing, and at, just below and just above each bound, without repetition.
 * The bounds are in any order.
 */
export function tellingAmounts(bands: readonly { readonly upTo?: UpperBound }[], areas: readonly string[]): Quotient[] {
  const bounds = bands.flatMap((band) => {
    const upTo = ownValue(band, 'upTo');
    return upTo ? areas.map((area) => upTo.amounts[area] as number) : [];
  });
  const amounts = [0, ...bounds.flatMap((bound) => [bound - 0.5, bound, bound + 0.5])].map((numerator) => ({
    numerator,
    denominator: 1,
  }));
  const placesOf = (amount: Quotient): string =>
    areas.map((area) => bands.filter((band) => isWithin(amount, ownValue(band, 'upTo'), area)).length).join();
  return [...new Set(standIns(amounts, placesOf))];
}

/** For each score one that stands for all that fall into the same cells, both as they are and with a weight more. */
export function tellingScores(scores: readonly number[], bands: readonly IncomeBand[], weight = 0): number[] {
  const bounds = bands.flatMap(({ outcomes }) => outcomes.map(({ from }) => from));
  const reached = (score: number): number => bounds.filter((bound) => score >= bound).length;
  return standIns(scores, (score) => `${reached(score)} ${reached(score + weight)}`);
}

/** For each value the last of those that are told apart by nothing. */
function standIns<Value>(values: readonly Value[], tell: (value: Value) => string): Value[] {
  const told = values.map(tell);
  const last = new Map(told.map((key, place) => [key, values[place]]));
  return told.map((key) => last.get(key) as Value);
}
