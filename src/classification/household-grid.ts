import { ownValue } from '../foundation/reading/index.ts';
import type { PovertyStandard } from '../standards/index.ts';
import { type OpenInput, tellingAmounts } from './missing-inputs.ts';
import { isWithin, type OpenGrid } from './open-grid.ts';
import type { ReadFacts } from './read-facts.ts';

/** The sums of a start and some of the weights. The sums from another start come in the same order. */
export function scoresFrom(start: number, weights: readonly number[]): number[] {
  return [
    ...weights.reduce((sums, weight) => new Set([...sums].flatMap((sum) => [sum, sum + weight])), new Set([start])),
  ];
}

/** What the facts of a household leave open in the grid of a standard, and the inputs by which it is open. */
export function householdGrid(
  { areas, income, deprived }: ReadFacts,
  standard: PovertyStandard,
): [OpenGrid, OpenInput[]] {
  const { bands, indicators } = standard;
  const bounds = bands.map((band) => ownValue(band, 'upTo'));
  const amounts = income ? [income] : tellingAmounts(bounds, areas);
  const incomes = amounts.map(
    (amount) => (one: string) => bands.filter((_, place) => isWithin(amount, bounds[place], one)).slice(0, 1),
  );
  const weights = (status: true | undefined, except?: number): number[] =>
    indicators.flatMap(({ weight }, index) => (deprived[index] === status && index !== except ? weight : []));
  const points = weights(true).reduce((sum, weight) => sum + weight, 0);
  return [
    { standard, areas, incomes, scores: scoresFrom(points, weights(undefined)) },
    [
      ['area', areas.map((one) => ({ areas: [one] }))],
      ['monthlyIncomePerCapita', incomes.map((one) => ({ incomes: [one] }))],
      ...indicators.flatMap(({ code, weight }, index): OpenInput[] => {
        if (deprived[index] !== undefined) {
          return [];
        }
        const others = scoresFrom(points, weights(undefined, index));
        return [[`deprivations.${code}`, [{ scores: others }, { scores: others.map((score) => score + weight) }]]];
      }),
    ],
  ];
}
