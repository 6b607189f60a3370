import type { CivilDate, Period } from '../foundation/index.ts';
import type { Evidence } from '../vocabulary/index.ts';
import type { UnitLevel } from './unit-level.ts';
import type { UnitType } from './unit-type.ts';

/** What names one unit for good: a code is given again, so the day from which it names this unit belongs to it. */
export interface UnitKey<Level extends UnitLevel = UnitLevel> {
  /** Level of the unit. */
  readonly level: Level;
  /** Official code, text with its leading zeros; of a village, the caller's own. */
  readonly code: string;
  /** First day of the unit. */
  readonly since: CivilDate;
}

/** A unit by its code on a day. */
export interface UnitReference<Level extends UnitLevel = UnitLevel> {
  /** Level of the unit. */
  readonly level: Level;
  /** Code of the unit. */
  readonly code: string;
  /** The day on which the code is read. */
  readonly on: CivilDate;
}

/**
 * A unit as it is from one day to another. A change of name, type or parent begins another state of the same unit; a merger or a split
 * ends units and begins others, with a {@link Succession} between them.
 */
export interface UnitState<Level extends UnitLevel = UnitLevel, Act extends string = string> extends Period {
  /** Level of the unit. */
  readonly level: Level;
  /** Official code, text with its leading zeros: two digits of a province, three of a district, five of a commune; of a village, any text of the caller’s. */
  readonly code: string;
  /** First day of the unit, where this is not its first state. */
  readonly since?: CivilDate;
  /** Name without the word for the type. */
  readonly name: string;
  /** Name in English, without the word for the type. */
  readonly nameEn?: string;
  /** Type of the unit. */
  readonly type: UnitType<Level>;
  /** Code of the parent, of the level that is above this one on these days; a province has none, and that of a village may be unknown. */
  readonly parent?: string;
  /** The act that began the state: its key in the register, {@link acts}, or its official number. */
  readonly act?: Act;
  /** How well the state is attested. */
  readonly evidence?: Evidence;
}

/** Any state, its type bound to its level. */
export type AnyUnitState = { readonly [Level in UnitLevel]: UnitState<Level> }[UnitLevel];
