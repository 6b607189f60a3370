import type { DynamicsColumn, DynamicsTableCode } from '../dynamics-columns.ts';

/** All standings. */
export const householdStandings = ['poor', 'near-poor', 'above', 'absent'] as const;

/** Where a household stands in a list: poor, near-poor, above both, or no household of the area. */
export type HouseholdStanding = (typeof householdStandings)[number];

/**
 * What became of a household.
 *
 * - `unchanged`: it stands where it stood
 * - `left-poverty`: thoát nghèo, to near-poor or beyond
 * - `left-near-poverty`: thoát cận nghèo
 * - `became-poor`: from near-poor to poor
 * - `relapsed-into-poverty`, `relapsed-into-near-poverty`: tái nghèo, tái cận nghèo
 * - `newly-poor`, `newly-near-poor`: phát sinh mới
 * - `other`: khác, a change with an event behind it
 */
export type DynamicsState =
  | 'unchanged'
  | 'left-poverty'
  | 'left-near-poverty'
  | 'became-poor'
  | 'relapsed-into-poverty'
  | 'relapsed-into-near-poverty'
  | 'newly-poor'
  | 'newly-near-poor'
  | 'other';

/** A column in which a household is counted besides the opening. */
export interface CountedIn {
  /** The table. */
  readonly table: DynamicsTableCode;
  /** Number of the column on the official form. */
  readonly column: DynamicsColumn;
}

/** What became of a household between two lists. */
export interface HouseholdChange {
  /** Where it stood in the opening list. */
  readonly previous: HouseholdStanding;
  /** Where it stands now. */
  readonly current: HouseholdStanding;
  /** What became of it. */
  readonly state: DynamicsState;
  /** The columns in which its leaving and entering are counted, the list that it leaves first. */
  readonly counted: readonly CountedIn[];
}
