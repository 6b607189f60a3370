import type { DeprivationStatus } from '../vocabulary/index.ts';

/** The income of a whole household; it is compared exactly, without a division. */
export interface HouseholdIncome {
  /** Income of all members together over the months covered, in đồng. */
  readonly total: number;
  /** Number of members who share it. */
  readonly members: number;
  /** Months covered; 1 when absent. */
  readonly months?: number | undefined;
}

/** Income per head and month in đồng, or the household's total; `undefined` is unknown. */
export type IncomeFact = number | HouseholdIncome | undefined;

/**
 * What is known of the deprivations: the list of the deprived indicators (all others are then known to be not deprived),
 * or a status for each (absent is unknown).
 */
export type DeprivationFacts<Indicator extends string = string> =
  | readonly Indicator[]
  | ([Indicator] extends [never]
      ? Readonly<Record<string, never>>
      : Readonly<Partial<Record<Indicator, boolean | DeprivationStatus | undefined>>>);

/** What classification needs to know of a household. A field that is absent or `undefined` is unknown; at least one must be given. */
export interface HouseholdFacts<Indicator extends string = string, Area extends string = string> {
  /** Residence area. */
  readonly area?: Area | undefined;
  /** Income per head and month in đồng, or the household's total. */
  readonly monthlyIncomePerCapita?: IncomeFact;
  /** Deprived indicators, or statuses. */
  readonly deprivations?: DeprivationFacts<Indicator> | undefined;
}
