import type { UnitKey } from '../law/index.ts';
import type { MissingUnit, TallyCounts, UnplacedTally } from './tally.ts';

/** All levels to add up to, the highest first. */
export const rollUpLevels = ['country', 'province', 'district', 'commune', 'village'] as const;

/** A level to add up to; above the provinces stands the country. */
export type RollUpLevel = (typeof rollUpLevels)[number];

/** What counts were added up to: the country, or a unit. */
export type RollUpUnit = { readonly level: 'country' } | UnitKey;

/** A total. */
export interface RollUpTotal {
  /** A total. */
  readonly kind: 'total';
  /** Of what. */
  readonly unit: RollUpUnit;
  /** Name of the unit on the day; absent for the country. */
  readonly name?: string;
  /** The sums. */
  readonly counts: TallyCounts;
  /** How many tallies are in them. */
  readonly tallies: number;
  /** Names that some of the tallies do not tell, so that the sum is of the others only. */
  readonly incomplete: readonly string[];
}

/** A unit that was reported, against the units within it that were reported as well. */
export interface RollUpCheck {
  /** A whole against its parts. */
  readonly kind: 'roll-up-check';
  /** The unit. */
  readonly unit: UnitKey;
  /** Index of its tally in the list that was given. */
  readonly index: number;
  /** What it reports. */
  readonly reported: TallyCounts;
  /** What the units within it come to. */
  readonly parts: TallyCounts;
  /** Reported minus parts, of the names that both tell; a negative number says that the parts have more. */
  readonly difference: TallyCounts;
}

/** Counts added up. Every tally given is in one total or among the unplaced. */
export interface RollUp {
  /** Counts added up. */
  readonly kind: 'roll-up';
  /** The totals, in the order of the codes. */
  readonly totals: readonly RollUpTotal[];
  /** Every tally that is in no total, in the order given. */
  readonly unplaced: readonly UnplacedTally[];
  /** Units of the levels reported that lie in a total and of which nothing is reported, neither they nor what is above or within. */
  readonly missing: readonly MissingUnit[];
  /** Every unit that was reported beside its parts. */
  readonly checks: readonly RollUpCheck[];
}
