import type { ExactValue } from '../foundation/exact/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { UnitKey, UnitLevel } from '../law/index.ts';
import type { MissingUnit, Tally, UnplacedTally } from './tally.ts';

/** How the people of a unit that was split went to its successors. */
export interface SplitWeights {
  /** Level of the unit. */
  readonly level: UnitLevel;
  /** Code of the unit that ended. */
  readonly from: string;
  /** Last day of the unit, where its code was given more than once. */
  readonly until?: CivilDate;
  /** The share of each successor, by its code; every successor has one, and together they are 1. */
  readonly shares: Readonly<Record<string, ExactValue>>;
}

/** What to do with splits where the caller has no weights. */
export const policiesWithoutWeights = ['refuse', 'people-share'] as const;

/**
 * What to do with a unit that was split.
 *
 * - `refuse`: its counts stay unplaced
 * - `people-share`: they go where the act says that all people went; where it does not say so, they stay unplaced
 * - weights of the caller’s: they are shared out in whole numbers by the largest remainder; where there are none, as by `people-share`
 */
export type SplitPolicy = (typeof policiesWithoutWeights)[number] | readonly SplitWeights[];

/** How tallies are carried from one day to another. */
export interface RecastOptions {
  /** The day to which the tallies belong. */
  readonly from: CivilDate;
  /** The day to whose units they are carried; earlier or later. */
  readonly to: CivilDate;
  /** What to do with units that were split; `refuse` when absent. */
  readonly onSplit?: SplitPolicy;
  /** Level of the result, not below that of the tallies; that of each tally when absent. */
  readonly level?: UnitLevel;
}

/** Counts of a unit of the other day, by its code on that day. */
export interface RecastTally extends Tally {
  /** A tally. */
  readonly kind: 'tally';
  /** What names the unit for good. */
  readonly key: UnitKey;
  /** How many tallies went into them. */
  readonly tallies: number;
  /** Names that some of those tallies do not tell. */
  readonly incomplete: readonly string[];
  /** Units that lie in this one, at least in part, and of which no counts are in it; none where the counts are whole. */
  readonly missing: readonly MissingUnit[];
}

/** Tallies carried to another day. What of each went somewhere and what is unplaced together are what was given. */
export interface Recast {
  /** Counts carried to another day. */
  readonly kind: 'recast';
  /** The counts of the units of the other day, in the order of levels and codes. */
  readonly tallies: readonly RecastTally[];
  /** Every tally that was not carried, in the order given. */
  readonly unplaced: readonly UnplacedTally[];
}
