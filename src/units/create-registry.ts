import { fail } from '../foundation/errors/index.ts';
import { ownValue, withPath, requireRecord, joinPath } from '../foundation/input/index.ts';
import { type IndexedRegistry, readRegistry, tableNames } from './read-registry.ts';
import type { RegistryIndex } from './registry-index.ts';
import type { Registry, RegistryTables } from './registry.ts';

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

/** Keeps the index of a registry, and hands the registry back. */
function remember(made: IndexedRegistry): Registry {
  const { registry } = made;
  indexed.set(registry, made).set(registry.units, made);
  return registry;
}

/**
 * The index of a registry: at once where {@link createRegistry} made it. Any other object with the tables of one is read as
 * {@link createRegistry} reads them, once, and again when they are not what they were. Refuses what is no registry.
 */
export function indexOf(registry: Registry): RegistryIndex {
  return readOf(registry).index;
}

/** The same with the tables as they were read. */
export function readOf(registry: Registry): IndexedRegistry {
  const units = unitsOf(registry);
  const known = indexed.get(registry) ?? indexed.get(units);
  return known && isSame(registry, known.registry) ? known : readAnew(registry);
}

/**
 * What was read of an object, by that object; and by its list of units where that is ours, so that a registry that was spread need not be
 * read again. It answers for an object that can change only as long as that says what it said.
 */
const indexed = /* @__PURE__ */ new WeakMap<object, IndexedRegistry>();

function unitsOf(registry: Registry): object {
  const units: unknown = ownValue(Object(registry) as Registry, 'units');
  return Array.isArray(units) ? (units as object) : fail('invalid-value', 'registry', registry, { kind: 'registry' });
}

/** Whether an object says what a registry says. */
function isSame(given: Registry, known: Registry): boolean {
  return (
    given === known ||
    (Object.keys(given).every((name) => Object.hasOwn(known, name)) &&
      tableNames.every((name) => isSameTable(ownValue(given, name), known[name])))
  );
}

function readAnew(registry: Registry): IndexedRegistry {
  const made = withPath(
    (path) => joinPath('registry', path),
    () => readRegistry(registry),
  );
  indexed.set(registry, made);
  return made;
}

/** The same of a table; one that is absent is empty. */
function isSameTable(table: unknown, known: readonly object[]): boolean {
  if (table === undefined || table === known) {
    return table === known || known.length === 0;
  }
  return (
    Array.isArray(table) && table.length === known.length && known.every((row, place) => isSameRow(table[place], row))
  );
}

function isSameRow(row: unknown, known: object): boolean {
  if (typeof row !== 'object' || row === null || row === known) {
    return row === known;
  }
  const names = Object.keys(known) as (keyof typeof known)[];
  return (
    Object.keys(row).length === names.length &&
    names.every((name) => row[name] === known[name] && Object.hasOwn(row, name))
  );
}
