import { freezeDeep } from '../foundation/frozen.ts';
import type { UnitKey, UnitLevel } from '../law/index.ts';

/**
 * Whole numbers by name: `households`, `persons`, `poor`, `near-poor`, an indicator such as `nutrition`, or any name of the caller’s. A
 * name that is absent is unknown, not zero.
 */
export type TallyCounts = Readonly<Record<string, number>>;

/** What was counted in a unit. Those of a recast ({@link RecastTally}) are taken too; what they say besides is not read. */
export interface Tally<Level extends UnitLevel = UnitLevel> {
  /** A tally; may be left out. */
  readonly kind?: 'tally';
  /** Level of the unit. */
  readonly level: Level;
  /** Code of the unit. */
  readonly code: string;
  /** The counts. */
  readonly counts: TallyCounts;
}

/** A unit of which counts are wanting. */
export interface MissingUnit {
  /** What names it for good. */
  readonly unit: UnitKey;
}

const reasons = [
  'unknown-unit',
  'not-valid-on-date',
  'reported-under-new-code-too',
  'duplicate',
  'conflicting-duplicate',
  'reported-with-parts',
  'no-unit-above',
  'above-target-level',
  'split',
  'no-succession',
  'straddles',
  'not-rebuilt',
] as const;

/** Why a tally is in no total. */
export type UnplacedReason = (typeof reasons)[number];

/**
 * A tally that is in no total, as it came: a frozen copy.
 *
 * - `unknown-unit`: the registry has no unit of the code
 * - `not-valid-on-date`: the code names no unit on the day; `units` are those that took it over
 * - `reported-under-new-code-too`: the same, and one of those units is reported as well
 * - `duplicate`: an earlier tally says the same of the unit; `conflicting-duplicate`: another says something else, and neither is used
 * - `reported-with-parts`: units within it are reported as well, and counted instead; see `checks`
 * - `no-unit-above`: nothing of the level asked for stands above it, as above a village without a commune
 * - `above-target-level`: the unit is of a higher level than the one asked for
 * - `split`: its people went to several units, which are `units`, and nothing says how many to which
 * - `no-succession`: the unit ended, or began, and nothing is known of what it became, or came from
 * - `straddles`: it lies in several units of the day asked for, which are `units`
 * - `not-rebuilt`: the unit that it belongs to cannot be put together, because `units` are missing
 */
export interface UnplacedTally {
  /** A tally in no total. */
  readonly kind: 'unplaced-tally';
  /** Its index in the list that was given. */
  readonly index: number;
  /** The tally. */
  readonly tally: Tally;
  /** Why it was not placed. */
  readonly reason: UnplacedReason;
  /** The units that the reason is about; none where it is about none. */
  readonly units: readonly UnitKey[];
}

/** All reasons. */
export const unplacedReasons: readonly UnplacedReason[] = /* @__PURE__ */ freezeDeep(reasons);
