import { ownValue } from '../foundation/input/index.ts';
import type { DecisiveInput } from '../foundation/unknown.ts';
import type { BandOutcome, IncomeBand, PovertyStandard, UpperBound } from '../law/index.ts';
import { type HouseholdClass, householdClasses } from '../vocabulary/index.ts';
import type { DeprivationReason } from './classification.ts';
import type { Quotient } from './read-facts.ts';

/** What facts leave open in the decision grid of a standard. */
export interface OpenGrid {
  readonly standard: PovertyStandard;
  /** The cells into which some completion of the facts falls, each once. */
  readonly cells: readonly BandOutcome[];
  /** The least and the greatest of the scores that are possible, and the indicators behind them. */
  readonly score: Pick<DeprivationReason, 'points' | 'mostPoints' | 'deprived' | 'unknown'>;
  /** The inputs that could still decide the class, the most decisive first. */
  readonly rankInputs: () => readonly DecisiveInput[];
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
