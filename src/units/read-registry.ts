import { dayAfter } from '../foundation/dates.ts';
import { type Issue, failAll } from '../foundation/errors/index.ts';
import { ownValue } from '../foundation/input/index.ts';
import { mostStates } from '../foundation/limits.ts';
import { fieldOf, isRecord, readInput, readOrFail, type Shape, testOfShape } from '../foundation/shape/index.ts';
import type { AnyUnitState, Designation, Succession, UnitLevel } from '../law/index.ts';
import { checkDesignations, checkParent, checkRow, checkStates, checkSuccessions } from './check-registry.ts';
import { indexUnits, type RegistryIndex } from './registry-index.ts';
import { type Registry, type RegistryTables, type RowIssues, rowIssues, rowShapes, tablesShape } from './registry.ts';

/** A registry that has been checked, frozen with everything in it, and its index. */
export interface IndexedRegistry {
  readonly registry: Registry;
  readonly index: RegistryIndex;
}

/** Tables of a registry as lists of anything. */
type GivenTables = { readonly [Table in keyof RegistryTables]: readonly unknown[] };

/** Tables of a registry that have been read; they can be used where there are no issues. */
interface ReadTables extends Required<RegistryTables> {
  readonly states: RegistryIndex['states'];
  readonly issues: readonly Issue[];
}

type OpenIndex = Record<UnitLevel, { readonly places: Map<string, number>; readonly lists: AnyUnitState[][] }>;

/** A table whose rows keep their places; one that cannot be used is undefined. */
type Rows<Row> = readonly (Row | undefined)[];

/** Reads tables anew: checks everything, freezes a copy, and indexes it. */
export function readRegistry(tables: unknown): IndexedRegistry {
  const { units, successions, designations, states, issues } = readTables(
    readOrFail(tablesShape, tables, '') as GivenTables,
  );
  failAll('invalid-registry', tables, issues);
  return {
    registry: Object.freeze({ units, successions, designations }),
    index: indexUnits(states, units, successions),
  };
}

/** The tables of a registry. */
export const tableNames = ['units', 'successions', 'designations'] as const;

/** Everything that is wrong with the tables of a registry. */
export function issuesOfTables(value: unknown): readonly Issue[] {
  const { read, issues } = readInput(tablesShape, value);
  return issues.length > 0 ? issues : readTables(read as GivenTables).issues;
}

/** Reads the tables of a registry: frozen copies of all rows, the states of units by code, and everything that is wrong. */
function readTables(given: GivenTables): ReadTables {
  const shapes = rowShapes();
  const states: OpenIndex = {
    province: openLevel(),
    district: openLevel(),
    commune: openLevel(),
    village: openLevel(),
  };
  const list = rowIssues(() => tables, states);
  const read = <Row>(table: keyof RegistryTables): Rows<Row> =>
    Object.freeze(readRows(given[table] ?? [], table, shapes[table], list)) as Rows<Row>;
  const tables = {
    units: read<AnyUnitState>('units'),
    successions: read<Succession>('successions'),
    designations: read<Designation>('designations'),
  };
  const before = daysBefore();
  indexStates(tables.units, states, list);
  for (const { lists } of Object.values(states)) {
    for (const ofCode of lists) {
      checkStates(ofCode, before, list);
      for (const state of ofCode) {
        checkParent(state, states, list);
      }
    }
  }
  checkSuccessions(tables.successions, states, before, list);
  checkDesignations(tables.designations, states, list);
  return { ...(tables as Required<RegistryTables>), states, issues: list.issues };
}

function openLevel(): OpenIndex[UnitLevel] {
  return { places: new Map(), lists: [] };
}

/** Reads the rows of a table, nearly all of which are right: what is wrong with the others their shape tells. */
function readRows(
  rows: readonly unknown[],
  table: keyof RegistryTables,
  shape: Shape,
  { add, setAside, isSetAside }: RowIssues,
): Rows<object> {
  const isRow = testOfShape(shape);
  return Array.from(rows.keys(), (index) => {
    // What a hole inherits is no row.
    const given = ownValue(rows, index);
    const row = isRecord(given) ? { ...given } : given;
    if (isRow(row)) {
      return withoutNull(row as object);
    }
    const { read, issues } = readInput(shape, row, `${table}[${index}]`);
    for (const issue of issues) {
      const isTold = issue.code === 'invalid-unit-code' && isSetAside('units', fieldOf(row, 'level'), issue.received);
      if (!isTold || table === 'units') {
        add(issue, row);
      }
    }
    const canBeUsed = issues.every(
      ({ code, path }) => code === 'unknown-field' || besides.includes(path.slice(path.lastIndexOf('.') + 1)),
    );
    if (!canBeUsed) {
      setAside(table, row);
    }
    return canBeUsed ? (read as object) : undefined;
  });
}

/** The day before another, worked out once for each: a table of a hundred thousand rows names few. */
function daysBefore(): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const before = known.get(day) ?? dayAfter(day, -1);
    known.set(day, before);
    return before;
  };
}

/** Puts every row of a unit under its code, those of one code in the order of their days. */
function indexStates(units: Rows<AnyUnitState>, states: OpenIndex, list: RowIssues): void {
  for (const row of units) {
    if (row === undefined) {
      continue;
    }
    if (!checkRow(row, list.tell)) {
      list.setAside('units', row);
      continue;
    }
    const { places, lists } = states[row.level];
    const known = lists[places.get(row.code) ?? -1];
    if (known === undefined) {
      places.set(row.code, lists.push([row]) - 1);
    } else if (known.length < mostStates) {
      known.push(row);
    } else {
      list.tell(row, 'code', 'out-of-range', { kind: 'states-of-one-code', most: mostStates });
      list.setAside('units', row);
    }
  }
  for (const known of Object.values(states).flatMap(({ lists }) => lists)) {
    if (known.length > 1) {
      known.sort((one, other) => (one.from < other.from ? -1 : 1));
    }
  }
}

/** A row of its own, frozen, without fields that are null. */
function withoutNull(row: object): object {
  return Object.freeze(
    Object.values(row).includes(null)
      ? Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
      : row,
  );
}

/** Fields without which a row can be compared with others all the same. */
const besides = ['name', 'nameEn', 'type', 'act', 'evidence'];
