import { refuse } from '../../foundation/errors/index.ts';
import { ownValue, relocating, within } from '../../foundation/input/index.ts';
import type { Registry } from '../registry.ts';
import { type IndexedRegistry, readRegistry, tableNames } from './read-registry.ts';
import type { RegistryIndex } from './registry-index.ts';

/**
 * The index of a registry: at once where {@link createRegistry} made it. Any other object with the tables of one is read as
 * {@link createRegistry} reads them, once, and again when they are not what they were. Refuses what is no registry.
 */
export function indexOf(registry: Registry): RegistryIndex {
  return readOf(registry).index;
}

/** Keeps the index of a registry, and hands the registry back. */
export function remember(made: IndexedRegistry): Registry {
  const { registry } = made;
  indexed.set(registry, made).set(registry.units, made);
  return registry;
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
  return Array.isArray(units) ? (units as object) : refuse('invalid-value', 'registry', registry, { kind: 'registry' });
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
  const made = relocating(
    (path) => within('registry', path),
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
