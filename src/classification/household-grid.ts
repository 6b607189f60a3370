import { type DecisiveInput, mostDecisiveFirst, outcomesOf, type Outcomes } from '../foundation/unknown/index.ts';
import { weightOf } from '../law/weight-of.ts';
import type { BandOutcome, IndicatorDefinition, PovertyStandard } from '../standards/index.ts';
import { bandsAt, cellOf, classesOf, type OpenGrid } from './open-grid.ts';
import type { ReadFacts } from './read-facts.ts';
import { pointsOf, scoresFrom, withStatus } from './score-sets.ts';
import { tellingAmounts, tellingScores } from './telling-values.ts';

/** What the facts of a household leave open in the grid of a standard. */
export function householdGrid(facts: ReadFacts, standard: PovertyStandard): OpenGrid {
  const { areas, income } = facts;
  const { bands } = standard;
  const known = withStatus(true, facts, standard);
  const unknown = withStatus(undefined, facts, standard);
  const points = pointsOf(known);
  const incomes = income ? [income] : tellingAmounts(bands, areas);
  /** With an unknown indicator apart from the score of the others: together they have every score that is possible. */
  const outcomesWith = (apart?: IndicatorDefinition): Outcomes<string, BandOutcome> => {
    const weight = apart ? weightOf(apart) : 0;
    return outcomesOf(
      {
        area: areas,
        monthlyIncomePerCapita: incomes,
        score: tellingScores(scoresFrom(points, unknown, apart), bands, weight),
        apart: [0, weight],
      },
      ({ area, monthlyIncomePerCapita, score, apart: more }) =>
        bandsAt(monthlyIncomePerCapita, area, bands).map((band) => cellOf(band, score + more)),
      classesOf,
    );
  };
  const last = unknown.at(-1);
  const { possible, rankInputs } = outcomesWith(last);
  return {
    standard,
    cells: possible,
    score: {
      points,
      mostPoints: points + pointsOf(unknown),
      deprived: known.map(({ code }) => code),
      unknown: unknown.map(({ code }) => code),
    },
    rankInputs: () => {
      const ranked = rankInputs();
      const indicators = unknown.flatMap((indicator): DecisiveInput[] =>
        // What weighs the same decides the same.
        (weightOf(indicator) === weightOf(last as IndicatorDefinition)
          ? ranked
          : outcomesWith(indicator).rankInputs()
        ).flatMap(({ input, remaining }) =>
          input === 'apart' ? { input: `deprivations.${indicator.code}`, remaining } : [],
        ),
      );
      const others = ranked.filter(({ input }) => input !== 'score' && input !== 'apart');
      return mostDecisiveFirst([...others, ...indicators]);
    },
  };
}
