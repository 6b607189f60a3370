import { type DecisiveInput, mostDecisiveFirst, type Outcomes, outcomesOf } from '../foundation/unknown.ts';
import type { BandOutcome, IndicatorDefinition, PovertyStandard, UpperBound } from '../law/index.ts';
import { weightOf } from '../law/poverty-standard.ts';
import { bandsAt, cellOf, classesOf, type OpenGrid } from './open-grid.ts';
import type { Quotient, ReadFacts } from './read-facts.ts';
import { pointsOf, scoresFrom, withStatus } from './score-sets.ts';
import { tellingAmounts, tellingScores } from './telling-values.ts';

/** What the facts of a household leave open in the grid of a standard. */
export function householdGrid(facts: ReadFacts, standard: PovertyStandard): OpenGrid {
  const { possible, score, rankInputs } = completeFacts(facts, standard, standard.bands, (cells) => cells, classesOf);
  return { standard, cells: possible, score, rankInputs };
}

/**
 * What every completion of the facts of a household leads to, the scores that are possible, and the inputs that could still decide.
 *
 * @param bounds - whatever has a bound that incomes are compared with: the bands of the standard, and more
 * @param evaluate - what the cell of a completion leads to; there is none where the last band has a bound
 * @param codesOf - what some outcomes come down to
 */
export function completeFacts<Outcome>(
  facts: ReadFacts,
  standard: PovertyStandard,
  bounds: readonly { readonly upTo?: UpperBound }[],
  evaluate: (cells: readonly BandOutcome[], income: Quotient, area: string) => readonly Outcome[],
  codesOf: (outcomes: readonly Outcome[]) => readonly (string | boolean)[],
): Pick<Outcomes<string, Outcome>, 'possible' | 'rankInputs'> & Pick<OpenGrid, 'score'> {
  const { areas, income } = facts;
  const { bands } = standard;
  const known = withStatus(true, facts, standard);
  const unknown = withStatus(undefined, facts, standard);
  const points = pointsOf(known);
  const incomes = income ? [income] : tellingAmounts(bounds, areas);
  /** With an unknown indicator apart from the score of the others: together they have every score that is possible. */
  const outcomesWith = (apart?: IndicatorDefinition): Outcomes<string, Outcome> => {
    const weight = apart ? weightOf(apart) : 0;
    return outcomesOf(
      {
        area: areas,
        monthlyIncomePerCapita: incomes,
        score: tellingScores(scoresFrom(points, unknown, apart), bands, weight),
        apart: [0, weight],
      },
      ({ area, monthlyIncomePerCapita, score, apart: more }) =>
        evaluate(
          bandsAt(monthlyIncomePerCapita, area, bands).map((band) => cellOf(band, score + more)),
          monthlyIncomePerCapita,
          area,
        ),
      codesOf,
    );
  };
  const last = unknown.at(-1);
  const { possible, rankInputs } = outcomesWith(last);
  return {
    possible,
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
