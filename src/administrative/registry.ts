import { refuse } from '../foundation/errors/index.ts';
import type { Designation } from './designation.ts';
import type { RegistryIndex } from './registry/registry-index.ts';
import type { Succession } from './succession.ts';
import type { AnyUnitState } from './unit.ts';

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
 * A table of units that has been checked. It is plain data, a frozen copy of the tables that were given; what makes queries fast stands
 * elsewhere, out of reach, so a registry that was written and read back, or is to be changed, is made anew by {@link createRegistry}.
 */
export interface Registry extends Required<RegistryTables> {
  /** The units. */
  readonly units: readonly AnyUnitState[];
}

/** The index of each registry, where nobody else reaches it. */
const indexes = /* @__PURE__ */ new WeakMap<object, RegistryIndex>();

/** A registry of tables and their index. */
export function withIndex(tables: Registry, index: RegistryIndex): Registry {
  const registry = Object.freeze({ ...tables });
  indexes.set(registry, index);
  return registry;
}

/** The index of a registry; refuses what no call of `createRegistry` made. */
export function indexOf(registry: Registry): RegistryIndex {
  return indexes.get(registry) ?? refuse('invalid-value', 'registry', registry, 'a registry that createRegistry made');
}
