import type { CivilDate } from '../foundation/index.ts';
import type { UnitLevel } from './unit-level.ts';

/** All shares. */
export const shares = ['whole', 'part', 'none'] as const;

/** How much of what a unit had goes one way. */
export type Share = (typeof shares)[number];

/** What goes from a unit that ends to one that begins; a merger has one of these for each unit that joins, a split for each part. */
export interface Succession<Level extends UnitLevel = UnitLevel, Act extends string = string> {
  /** Level of both units. */
  readonly level: Level;
  /** Code of the unit that ends on the day before. */
  readonly from: string;
  /** Code of the unit that begins on the day. A unit that takes another in, or loses a part, is another unit from that day on. */
  readonly to: string;
  /** The day. */
  readonly on: CivilDate;
  /** How much of the territory of the first goes to the second. */
  readonly territory: Share;
  /** How much of its people; absent where the act does not say. */
  readonly people?: Share;
  /** The act: its key in the register, {@link acts}, or its official number. */
  readonly act?: Act;
}
