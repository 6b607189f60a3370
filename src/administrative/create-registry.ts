import { requireRecord } from '../foundation/input/index.ts';
import type { Registry, RegistryTables } from './registry.ts';
import { remember } from './registry/index-of.ts';
import { readRegistry } from './registry/read-registry.ts';

/**
 * Makes a registry of a caller’s table of units, with the provinces, or without.
 *
 * Everything is checked, and everything that is wrong is told at once: codes that are not written as those of their level, parents that are
 * missing, unknown, of the wrong level for the day or that end before the child, states that overlap or leave a gap, types that do not
 * exist on the day, successions whose units do not end or begin on the day or that turn round, shares that cannot go together, and
 * designations of units that are not there. What one issue explains is not told again: a unit whose own row is wrong is no unknown parent of
 * its children. A code has at most 1 000 states; codes and names have at most 200 characters; a field that is null is absent. A commune
 * that goes on over 2025-07-01 has two states, because its parent is a district before and a province from then on.
 *
 * @param tables - the units, what became of them, and the classes they were given
 * @returns a copy of the tables, checked and frozen: plain data, of which any copy is a registry too, and the only one that is never compared again
 * @throws PovertyStandardError `invalid-registry` with every issue, each by its path, such as `units[17].parent`, and with code and name of
 *   the unit; its message begins with how many there are of each code. `missing-value`, `invalid-value`, `unknown-field` or `out-of-range`
 *   for what is no table
 *
 * @example
 * ```ts
 * const registry = createRegistry({
 *   units: [
 *     ...provinces,
 *     { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' },
 *   ],
 *   successions: provinceSuccessions,
 * });
 * registry.units.length; // => 91
 * createRegistry({ units: [{ level: 'commune', code: '5986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' }] }); // throws invalid-registry
 * ```
 */
export function createRegistry(tables: RegistryTables): Registry {
  requireRecord(tables, 'tables');
  return remember(readRegistry(tables));
}
