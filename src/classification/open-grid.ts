import type { BandOutcome, IncomeBand, PovertyStandard, UpperBound } from '../standards/index.ts';
import { type HouseholdClass, householdClasses } from '../vocabulary/household-class.ts';
import type { Quotient } from './read-facts.ts';

/** The bands that an income, or an income score, may stand for in an area. */
export type BandsInArea = (area: string) => readonly IncomeBand[];

/** What is still possible in each dimension of the decision grid; their product is all completions of the facts. */
export interface OpenGrid {
  readonly standard: PovertyStandard;
  readonly areas: readonly string[];
  /** One entry for every income that the bounds can tell apart. */
  readonly incomes: readonly BandsInArea[];
  /** One score for every one that the cells can tell apart. */
  readonly scores: readonly number[];
  /** The least of all scores that are possible. */
  readonly points: number;
  /** The greatest. */
  readonly mostPoints: number;
}

/** Whether an amount stays within an upper bound, by multiplying; where there is no bound everything does. */
export function isWithin({ numerator, denominator }: Quotient, upTo: UpperBound | undefined, area: string): boolean {
  const bound = (upTo?.amounts.value[area] ?? Infinity) * denominator;
  return upTo?.operator.value === '<' ? numerator < bound : numerator <= bound;
}

/** The cell that a score falls into. The last cell of a band starts at 0, so that there always is one. */
export function cellOf({ outcomes }: IncomeBand, score: number): BandOutcome {
  return outcomes.find(({ from }) => score >= from) as BandOutcome;
}

/** The classes of some cells, the worst first. */
export function classesOf(cells: readonly BandOutcome[]): HouseholdClass[] {
  return householdClasses.filter((name) =>
    cells.some((cell) =>
      // Not by a function that reads any field: this is asked of every completion.
      cell.open && Object.hasOwn(cell, 'open') ? cell.open.possible.includes(name) : cell.class === name,
    ),
  );
}

/** The cells of every completion of the facts, in the order of the dimensions. */
export function completionsOf({ areas, incomes, scores }: OpenGrid): (readonly BandOutcome[])[] {
  return areas.flatMap((area) =>
    incomes.flatMap((bands) => scores.map((score) => bands(area).map((band) => cellOf(band, score)))),
  );
}
