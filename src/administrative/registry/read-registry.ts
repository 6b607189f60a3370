import { refuseAll } from '../../foundation/errors/index.ts';
import { readOrRefuse } from '../../foundation/shape/index.ts';
import type { Registry } from '../registry.ts';
import { type GivenTables, readTables } from './read-tables.ts';
import { indexUnits, type RegistryIndex } from './registry-index.ts';
import { tablesShape } from './registry-shape.ts';

/** A registry that has been checked, frozen with everything in it, and its index. */
export interface IndexedRegistry {
  readonly registry: Registry;
  readonly index: RegistryIndex;
}

/** Reads tables anew: checks everything, freezes a copy, and indexes it. */
export function readRegistry(tables: unknown): IndexedRegistry {
  const { units, successions, designations, states, issues } = readTables(
    readOrRefuse(tablesShape, tables, '') as GivenTables,
  );
  refuseAll('invalid-registry', tables, issues);
  return {
    registry: Object.freeze({ units, successions, designations }),
    index: indexUnits(states, units, successions),
  };
}

/** The tables of a registry. */
export const tableNames = ['units', 'successions', 'designations'] as const;
