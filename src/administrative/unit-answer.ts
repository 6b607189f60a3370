import type { CivilDate } from '../foundation/index.ts';
import type { UnitKey, UnitLevel, UnitState } from '../law/index.ts';

/** A unit that was found. */
export interface FoundUnit<Level extends UnitLevel = UnitLevel> {
  /** A unit. */
  readonly kind: 'unit';
  /** What names the unit for good. */
  readonly key: UnitKey<Level>;
  /** The unit as it is on the day. */
  readonly unit: UnitState<Level>;
}

/** No unit of the level has the code on the day. */
export interface NoUnit {
  /** No unit. */
  readonly kind: 'no-unit';
  /** Level that was asked for. */
  readonly level: UnitLevel;
  /** Code that was asked for. */
  readonly code: string;
  /** The day on which it was read. */
  readonly on: CivilDate;
  /**
   * Why.
   *
   * - `level-abolished`: there are no units of the level any more; districts ended with 2025-06-30
   * - `ended`: the last unit of this code ended before
   * - `not-yet`: the first unit of this code begins later
   * - `between`: one unit of this code has ended, and another has not begun
   * - `unknown-code`: the registry has no unit of this code
   */
  readonly reason: 'level-abolished' | 'ended' | 'not-yet' | 'between' | 'unknown-code';
  /** Last day of the last unit of this code before the day, if there was one. */
  readonly lastDay?: CivilDate;
  /** First day of the next unit of this code after the day, if there is one. */
  readonly firstDay?: CivilDate;
  /** Codes of the units that took the last one over, in their order; none where nothing is known of that. */
  readonly successors: readonly string[];
}

/** The unit that a code names on a day, or why it names none. */
export type UnitAnswer<Level extends UnitLevel = UnitLevel> = FoundUnit<Level> | NoUnit;
