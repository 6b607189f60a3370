import type { AnyUnitState, Designation, Succession } from '../law/index.ts';

/** A table of units, what became of them, and the classes that they were given: what {@link createRegistry} reads. */
export interface RegistryTables {
  /** States of units, in any order; of a village, at least its commune should be there too. */
  readonly units: readonly AnyUnitState[];
  /** What went from units that ended to units that began; none when absent. */
  readonly successions?: readonly Succession[];
  /** Classes that programmes gave to units; none when absent. */
  readonly designations?: readonly Designation[];
}

/**
 * A table of units that has been checked: plain data, a frozen copy of the tables that were given. What makes queries fast stands apart, so
 * that a copy (spread, `structuredClone`, read back from JSON) is a registry too. A copy that {@link createRegistry} did not make is checked
 * when it is first asked, compared at each later call with what was checked, and read anew where it has changed.
 */
export interface Registry extends Required<RegistryTables> {
  /** The units. */
  readonly units: readonly AnyUnitState[];
}
