import { fail } from '../foundation/errors/index.ts';
import { ownValue } from '../foundation/input/index.ts';
import { mostFreeIndicators, mostPoints } from '../foundation/limits.ts';
import { type DecisiveInput, mostDecisiveFirst, type Outcomes, outcomesOf } from '../foundation/unknown.ts';
import type { BandOutcome, IncomeBand, IndicatorDefinition, PovertyStandard, UpperBound } from '../law/index.ts';
import { weightOf } from '../law/poverty-standard.ts';
import { type HouseholdClass, householdClasses } from '../vocabulary/index.ts';
import type { DeprivationReason } from './classification.ts';
import type { Quotient, ReadFacts } from './household-facts.ts';

/** The cells of the decision grid that the known facts leave possible. */
export interface PossibleCells {
  readonly standard: PovertyStandard;
  /** The cells that some completion of the facts falls into, without repetition. */
  readonly cells: readonly BandOutcome[];
  /** The lowest and the highest possible score, with the indicators that make them up. */
  readonly score: Pick<DeprivationReason, 'points' | 'mostPoints' | 'deprived' | 'unknown'>;
  /** The inputs that could still decide the class, the most decisive first. */
  readonly decisiveInputs: () => readonly DecisiveInput[];
}

/**
 * Evaluates every completion of the facts of a household: the possible outcomes and scores, and the inputs that could still decide.
 *
 * @param bounds - everything with a bound that incomes are compared with, such as the bands of the standard
 * @param evaluate - the outcomes of a completion, given its cell; without a cell if the income lies above the bound of the last band
 * @param codesOf - the codes by which outcomes are compared
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
  /** Treats an unknown indicator as an input of its own, beside the score of the remaining indicators. */
  const outcomesWith = (single?: IndicatorDefinition): Outcomes<string, Outcome> => {
    const weight = single ? weightOf(single) : 0;
    return outcomesOf(
      {
        area: areas,
        monthlyIncomePerCapita: incomes,
        score: criticalScores(scoresFrom(points, unknown, single), bands, weight),
        single: [0, weight],
      },
      ({ area, monthlyIncomePerCapita, score, single: more }) =>
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
        // Indicators of the same weight are equally decisive.
        (weightOf(indicator) === weightOf(last as IndicatorDefinition)
          ? ranked
          : outcomesWith(indicator).decisiveInputs()
        ).flatMap(({ input, remaining }) =>
          input === 'single' ? { input: `deprivations.${indicator.code}`, remaining } : [],
        ),
      );
      const areaAndIncome = ranked.filter(({ input }) => input !== 'score' && input !== 'single');
      return mostDecisiveFirst([...areaAndIncome, ...indicators]);
    },
  };
}

/** The cells of a standard's grid that the facts of a household leave possible. */
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

/** Whether an amount lies within an upper bound, compared by multiplication; always true without a bound. */
export function isWithin({ numerator, denominator }: Quotient, upTo: UpperBound | undefined, area: string): boolean {
  const bound = (upTo?.amounts[area] ?? Infinity) * denominator;
  return upTo?.operator === '<' ? numerator < bound : numerator <= bound;
}

/** The band of an amount, as a list; empty for an amount above the bound of the last band. */
export function bandsAt<Band extends { readonly upTo?: UpperBound }>(
  amount: Quotient,
  area: string,
  bands: readonly Band[],
): Band[] {
  return bands.filter((band) => isWithin(amount, ownValue(band, 'upTo'), area)).slice(0, 1);
}

/** The cell of a score. There always is a cell, because the last cell of a band starts at 0. */
export function cellOf({ outcomes }: IncomeBand, score: number): BandOutcome {
  return outcomes.find(({ from }) => score >= from) as BandOutcome;
}

/** The classes of the cells, from the worst. */
export function classesOf(cells: readonly BandOutcome[]): HouseholdClass[] {
  return householdClasses.filter((name) =>
    cells.some((cell) => ownValue(cell, 'open')?.possible.includes(name) ?? cell.class === name),
  );
}

/** The indicators with a status: `true` for deprived, `undefined` for unknown. */
function withStatus(
  status: true | undefined,
  { deprived }: Pick<ReadFacts, 'deprived'>,
  { indicators }: Pick<PovertyStandard, 'indicators'>,
): IndicatorDefinition[] {
  return indicators.filter((_, index) => deprived[index] === status);
}

/** The total weight of indicators, in points. */
export function pointsOf(indicators: readonly IndicatorDefinition[]): number {
  return indicators.reduce((sum, indicator) => sum + weightOf(indicator), 0);
}

/**
 * All scores reachable by adding a subset of the weights, without repetition: the lowest first, the highest last.
 *
 * @param least - points of the indicators known to be deprived
 * @param unknown - the indicators that may be deprived
 * @param excluded - an unknown indicator that is left out
 * @throws PovertyStandardError `out-of-range` for too many unknown indicators with too many points in total
 */
export function scoresFrom(
  least: number,
  unknown: readonly IndicatorDefinition[],
  excluded?: IndicatorDefinition,
): number[] {
  if (unknown.length > mostFreeIndicators && pointsOf(unknown) > mostPoints) {
    fail('out-of-range', 'standard.indicators', unknown.length, {
      kind: 'unknown-indicators',
      most: mostFreeIndicators,
    });
  }
  let scores = new Set([least]);
  for (const indicator of unknown.filter((candidate) => candidate !== excluded)) {
    const more = new Set<number>();
    for (const score of scores) {
      more.add(score).add(score + weightOf(indicator));
    }
    scores = more;
  }
  return [...scores];
}

/**
 * Representative incomes: 0, and each bound ± half a đồng; one per distinguishable answer. The bounds are in any order.
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
  const boundsAbove = (amount: Quotient): string =>
    areas.map((area) => bands.filter((band) => isWithin(amount, ownValue(band, 'upTo'), area)).length).join();
  return [...new Set(representatives(amounts, boundsAbove))];
}

/** Replaces each score by a representative of the scores that fall into the same cells, with and without an added weight. */
export function criticalScores(scores: readonly number[], bands: readonly IncomeBand[], weight = 0): number[] {
  const bounds = bands.flatMap(({ outcomes }) => outcomes.map(({ from }) => from));
  const reached = (score: number): number => bounds.filter((bound) => score >= bound).length;
  return representatives(scores, (score) => `${reached(score)} ${reached(score + weight)}`);
}

/** Replaces each value by the last value with the same key, so that equivalent values are identical. */
function representatives<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  const keys = values.map(keyOf);
  const lastByKey = new Map(keys.map((key, index) => [key, values[index]]));
  return keys.map((key) => lastByKey.get(key) as Value);
}
