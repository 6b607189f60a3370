import { fail } from '../foundation/errors/index.ts';
import { ownValue, withPath, requireRecord, joinPath } from '../foundation/input/index.ts';
import { type IndexedRegistry, readRegistry, tableNames } from './read-registry.ts';
import type { RegistryIndex } from './registry-index.ts';
import type { Registry, RegistryTables } from './registry.ts';

/**
 * Makes a registry from a caller’s tables of units, with or without the provinces.
 *
 * Every issue is reported at once: codes without the digits of their level; parents that are missing, unknown, of the wrong level for the
 * day, or that end before the child; states that overlap or leave a gap; types that do not exist on the day; successions whose units do not
 * end or begin on the day, or are the same unit; shares that contradict each other; and designations of unknown units. Consequences of
 * another issue are not reported: a unit with a faulty row is not an unknown parent. A code has at most 1 000 states; codes and names have
 * at most 200 characters; a field that is null is absent. A commune that continues across 2025-07-01 has two states, because its parent is a
 * district before that day and a province from then on.
 *
 * @param tables - the units, their successions and their designations
 * @returns a checked and frozen copy of the tables: plain data, of which any copy is a registry too
 * @throws PovertyStandardError `invalid-registry` with every issue, each with its path, such as `units[17].parent`, and code and name of the
 *   unit; the message counts issues by code. `missing-value`, `invalid-value`, `unknown-field` or `out-of-range` for tables that are not
 *   lists
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

/** Stores the index of a registry, and returns the registry. */
function remember(indexed: IndexedRegistry): Registry {
  const { registry } = indexed;
  cache.set(registry, indexed).set(registry.units, indexed);
  return registry;
}

/**
 * The index of a registry. A copy that {@link createRegistry} did not make is checked and indexed when it is first used, and again when it
 * has changed. Refuses a value that is not a registry.
 */
export function indexOf(registry: Registry): RegistryIndex {
  return readOf(registry).index;
}

/** The index of a registry, with the tables it was made from. */
export function readOf(registry: Registry): IndexedRegistry {
  const units = unitsOf(registry);
  const known = cache.get(registry) ?? cache.get(units);
  return known && isSame(registry, known.registry) ? known : readAnew(registry);
}

/**
 * Indexes by registry, and by its frozen list of units, so that a registry that was spread is not read again. An entry of an object that can
 * change is valid as long as its rows are the same.
 */
const cache = /* @__PURE__ */ new WeakMap<object, IndexedRegistry>();

function unitsOf(registry: Registry): object {
  const units: unknown = ownValue(Object(registry) as Registry, 'units');
  return Array.isArray(units) ? (units as object) : fail('invalid-value', 'registry', registry, { kind: 'registry' });
}

/** Whether an object has the same rows as a known registry. */
function isSame(given: Registry, known: Registry): boolean {
  return (
    given === known ||
    (Object.keys(given).every((name) => Object.hasOwn(known, name)) &&
      tableNames.every((name) => isSameTable(ownValue(given, name), known[name])))
  );
}

function readAnew(registry: Registry): IndexedRegistry {
  const indexed = withPath(
    (path) => joinPath('registry', path),
    () => readRegistry(registry),
  );
  cache.set(registry, indexed);
  return indexed;
}

/** Whether a table has the same rows; an absent table is empty. */
function isSameTable(table: unknown, known: readonly object[]): boolean {
  if (table === undefined || table === known) {
    return table === known || known.length === 0;
  }
  return (
    Array.isArray(table) && table.length === known.length && known.every((row, index) => isSameRow(table[index], row))
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
