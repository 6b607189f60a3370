import { ownValue } from '../foundation/reading/index.ts';
import type { PovertyStandard } from '../standards/index.ts';
import { type OpenInput, tellingAmounts } from './missing-inputs.ts';
import { type BandsInArea, isWithin, type OpenGrid } from './open-grid.ts';
import type { Quotient, ReadFacts } from './read-facts.ts';
import { scoresFrom, tellingScores, totalOf } from './score-sets.ts';

/** The band that an amount falls into. */
export function bandOf(amount: Quotient, { bands }: PovertyStandard): BandsInArea {
  return (area) => bands.filter((band) => isWithin(amount, ownValue(band, 'upTo'), area)).slice(0, 1);
}

/** What the facts of a household leave open in the grid of a standard, and the inputs by which it is open. */
export function householdGrid(
  { areas, income, deprived }: ReadFacts,
  standard: PovertyStandard,
): [OpenGrid, () => OpenInput[]] {
  const { bands, indicators } = standard;
  const bounds = bands.map((band) => ownValue(band, 'upTo'));
  const amounts = income ? [income] : tellingAmounts(bounds, areas);
  const incomes = amounts.map((amount) => bandOf(amount, standard));
  const weights = (status: true | undefined, except?: number): number[] =>
    indicators.flatMap(({ weight }, index) => (deprived[index] === status && index !== except ? weight : []));
  const points = totalOf(weights(true));
  const unknown = weights(undefined);
  return [
    {
      standard,
      areas,
      incomes,
      scores: tellingScores(scoresFrom(points, unknown), standard),
      points,
      mostPoints: points + totalOf(unknown),
    },
    () => [
      ['area', areas.map((one) => ({ areas: [one] }))],
      ['monthlyIncomePerCapita', incomes.map((one) => ({ incomes: [one] }))],
      ...indicators.flatMap(({ code, weight }, index): OpenInput[] => {
        if (deprived[index] !== undefined) {
          return [];
        }
        const others = tellingScores(scoresFrom(points, weights(undefined, index)), standard, weight);
        return [[`deprivations.${code}`, [{ scores: others }, { scores: others.map((score) => score + weight) }]]];
      }),
    ],
  ];
}
