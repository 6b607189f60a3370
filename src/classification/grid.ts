import { fail } from '../foundation/errors/index.ts';
import { ownValue } from '../foundation/input/index.ts';
import { mostFreeIndicators, mostPoints } from '../foundation/limits.ts';
import { type DecisiveInput, mostDecisiveFirst, type Outcomes, outcomesOf } from '../foundation/unknown.ts';
import type { BandOutcome, IncomeBand, IndicatorDefinition, PovertyStandard, UpperBound } from '../law/index.ts';
import { weightOf } from '../law/poverty-standard.ts';
import { type HouseholdClass, householdClasses } from '../vocabulary/index.ts';
import type { DeprivationReason } from './classification.ts';
import type { Quotient, ReadFacts } from './household-facts.ts';

/** What facts leave open in the decision grid of a standard. */
export interface PossibleCells {
  readonly standard: PovertyStandard;
  /** The cells into which some completion of the facts falls, each once. */
  readonly cells: readonly BandOutcome[];
  /** The least and the greatest of the scores that are possible, and the indicators behind them. */
  readonly score: Pick<DeprivationReason, 'points' | 'mostPoints' | 'deprived' | 'unknown'>;
  /** The inputs that could still decide the class, the most decisive first. */
  readonly decisiveInputs: () => readonly DecisiveInput[];
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
): Pick<Outcomes<string, Outcome>, 'possible' | 'decisiveInputs'> & Pick<PossibleCells, 'score'> {
  const { areas, income } = facts;
  const { bands } = standard;
  const known = withStatus(true, facts, standard);
  const unknown = withStatus(undefined, facts, standard);
  const points = pointsOf(known);
  const incomes = income ? [income] : criticalIncomes(bounds, areas);
  /** With an unknown indicator apart from the score of the others: together they have every score that is possible. */
  const outcomesWith = (apart?: IndicatorDefinition): Outcomes<string, Outcome> => {
    const weight = apart ? weightOf(apart) : 0;
    return outcomesOf(
      {
        area: areas,
        monthlyIncomePerCapita: incomes,
        score: criticalScores(scoresFrom(points, unknown, apart), bands, weight),
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
  const { possible, decisiveInputs } = outcomesWith(last);
  return {
    possible,
    score: {
      points,
      mostPoints: points + pointsOf(unknown),
      deprived: known.map(({ code }) => code),
      unknown: unknown.map(({ code }) => code),
    },
    decisiveInputs: () => {
      const ranked = decisiveInputs();
      const indicators = unknown.flatMap((indicator): DecisiveInput[] =>
        // What weighs the same decides the same.
        (weightOf(indicator) === weightOf(last as IndicatorDefinition)
          ? ranked
          : outcomesWith(indicator).decisiveInputs()
        ).flatMap(({ input, remaining }) =>
          input === 'apart' ? { input: `deprivations.${indicator.code}`, remaining } : [],
        ),
      );
      const others = ranked.filter(({ input }) => input !== 'score' && input !== 'apart');
      return mostDecisiveFirst([...others, ...indicators]);
    },
  };
}

/** What the facts of a household leave open in the grid of a standard. */
export function householdGrid(facts: ReadFacts, standard: PovertyStandard): PossibleCells {
  const { possible, score, decisiveInputs } = completeFacts(
    facts,
    standard,
    standard.bands,
    (cells) => cells,
    classesOf,
  );
  return { standard, cells: possible, score, decisiveInputs };
}

/** Whether an amount stays within an upper bound, by multiplying; where there is no bound everything does. */
export function isWithin({ numerator, denominator }: Quotient, upTo: UpperBound | undefined, area: string): boolean {
  const bound = (upTo?.amounts[area] ?? Infinity) * denominator;
  return upTo?.operator === '<' ? numerator < bound : numerator <= bound;
}

/** The band that an amount falls into; none where the last one has a bound. */
export function bandsAt<Band extends { readonly upTo?: UpperBound }>(
  amount: Quotient,
  area: string,
  bands: readonly Band[],
): Band[] {
  return bands.filter((band) => isWithin(amount, ownValue(band, 'upTo'), area)).slice(0, 1);
}

/** The cell that a score falls into. The last cell of a band starts at 0, so that there always is one. */
export function cellOf({ outcomes }: IncomeBand, score: number): BandOutcome {
  return outcomes.find(({ from }) => score >= from) as BandOutcome;
}

/** The classes of some cells, the worst first. */
export function classesOf(cells: readonly BandOutcome[]): HouseholdClass[] {
  return householdClasses.filter((name) =>
    cells.some((cell) => ownValue(cell, 'open')?.possible.includes(name) ?? cell.class === name),
  );
}

/** The indicators that are deprived, or that are unknown. */
function withStatus(
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
    fail('out-of-range', 'standard.indicators', unknown.length, {
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

/**
 * One amount for every answer that the bounds can tell apart: nothing, and at, just below and just above each bound, without repetition.
 * The bounds are in any order.
 */
export function criticalIncomes(
  bands: readonly { readonly upTo?: UpperBound }[],
  areas: readonly string[],
): Quotient[] {
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
  return [...new Set(uniqueBy(amounts, placesOf))];
}

/** For each score one that stands for all that fall into the same cells, both as they are and with a weight more. */
export function criticalScores(scores: readonly number[], bands: readonly IncomeBand[], weight = 0): number[] {
  const bounds = bands.flatMap(({ outcomes }) => outcomes.map(({ from }) => from));
  const reached = (score: number): number => bounds.filter((bound) => score >= bound).length;
  return uniqueBy(scores, (score) => `${reached(score)} ${reached(score + weight)}`);
}

/** For each value the last of those that are told apart by nothing. */
function uniqueBy<Value>(values: readonly Value[], tell: (value: Value) => string): Value[] {
  const told = values.map(tell);
  const last = new Map(told.map((key, place) => [key, values[place]]));
  return told.map((key) => last.get(key) as Value);
}
