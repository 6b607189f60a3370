import { dayAfter } from '../foundation/dates.ts';
import { type Issue, failAll } from '../foundation/errors/index.ts';
import { ownValue } from '../foundation/input/index.ts';
import { mostStates } from '../foundation/limits.ts';
import { fieldOf, isRecord, readInput, readOrFail, type Shape, testOfShape } from '../foundation/shape/index.ts';
import type { AnyUnitState, Designation, Succession, UnitLevel } from '../law/index.ts';
import { checkDesignations, checkParent, checkRow, checkStates, checkSuccessions } from './check-registry.ts';
import { indexUnits, type RegistryIndex } from './registry-index.ts';
import { type Registry, type RegistryTables, type RowIssues, rowIssues, rowShapes, tablesShape } from './registry.ts';

/** A checked registry, frozen at every depth, with its index. */
export interface IndexedRegistry {
  readonly registry: Registry;
  readonly index: RegistryIndex;
}

/** Tables of a registry whose rows have not been read. */
type GivenTables = { readonly [Table in keyof RegistryTables]: readonly unknown[] };

/** Tables of a registry after reading; usable only without issues. */
interface ReadTables extends Required<RegistryTables> {
  readonly states: RegistryIndex['states'];
  readonly issues: readonly Issue[];
}

/** The index of states while it is built. */
type StatesDraft = Record<UnitLevel, { readonly numbers: Map<string, number>; readonly lists: AnyUnitState[][] }>;

/** The rows of a table by their index; undefined where a row cannot be used. */
type Rows<Row> = readonly (Row | undefined)[];

/** Reads tables: checks them, freezes a copy, and indexes it. */
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

/** All issues of the tables of a registry. */
export function issuesOfTables(value: unknown): readonly Issue[] {
  const { read, issues } = readInput(tablesShape, value);
  return issues.length > 0 ? issues : readTables(read as GivenTables).issues;
}

/** Reads the tables of a registry: frozen copies of the rows, the states of units by code, and all issues. */
function readTables(given: GivenTables): ReadTables {
  const shapes = rowShapes();
  const states: StatesDraft = {
    province: emptyLevel(),
    district: emptyLevel(),
    commune: emptyLevel(),
    village: emptyLevel(),
  };
  const issueList = rowIssues(() => tables, states);
  const read = <Row>(table: keyof RegistryTables): Rows<Row> =>
    Object.freeze(readRows(given[table] ?? [], table, shapes[table], issueList)) as Rows<Row>;
  const tables = {
    units: read<AnyUnitState>('units'),
    successions: read<Succession>('successions'),
    designations: read<Designation>('designations'),
  };
  const before = daysBefore();
  indexStates(tables.units, states, issueList);
  for (const { lists } of Object.values(states)) {
    for (const ofCode of lists) {
      checkStates(ofCode, before, issueList);
      for (const state of ofCode) {
        checkParent(state, states, issueList);
      }
    }
  }
  checkSuccessions(tables.successions, states, before, issueList);
  checkDesignations(tables.designations, states, issueList);
  return { ...(tables as Required<RegistryTables>), states, issues: issueList.issues };
}

function emptyLevel(): StatesDraft[UnitLevel] {
  return { numbers: new Map(), lists: [] };
}

/** Reads the rows of a table. Nearly all are valid, so each is tested first, and read for its issues only if the test fails. */
function readRows(
  rows: readonly unknown[],
  table: keyof RegistryTables,
  shape: Shape,
  { add, exclude, isExcluded }: RowIssues,
): Rows<object> {
  const isRow = testOfShape(shape);
  return Array.from(rows.keys(), (index) => {
    // An own element: a hole may inherit one.
    const given = ownValue(rows, index);
    const row = isRecord(given) ? { ...given } : given;
    if (isRow(row)) {
      return withoutNull(row as object);
    }
    const { read, issues } = readInput(shape, row, `${table}[${index}]`);
    for (const issue of issues) {
      const isReported =
        issue.code === 'invalid-unit-code' && isExcluded('units', fieldOf(row, 'level'), issue.received);
      if (!isReported || table === 'units') {
        add(issue, row);
      }
    }
    const canBeUsed = issues.every(
      ({ code, path }) => code === 'unknown-field' || independentFields.includes(path.slice(path.lastIndexOf('.') + 1)),
    );
    if (!canBeUsed) {
      exclude(table, row);
    }
    return canBeUsed ? (read as object) : undefined;
  });
}

/** The day before a day, cached: a table of a hundred thousand rows has few different days. */
function daysBefore(): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const before = known.get(day) ?? dayAfter(day, -1);
    known.set(day, before);
    return before;
  };
}

/** Groups the rows of units by code, each group in the order of days. */
function indexStates(units: Rows<AnyUnitState>, states: StatesDraft, issueList: RowIssues): void {
  for (const row of units) {
    if (row === undefined) {
      continue;
    }
    if (!checkRow(row, issueList.report)) {
      issueList.exclude('units', row);
      continue;
    }
    const { numbers, lists } = states[row.level];
    const ofCode = lists[numbers.get(row.code) ?? -1];
    if (ofCode === undefined) {
      numbers.set(row.code, lists.push([row]) - 1);
    } else if (ofCode.length < mostStates) {
      ofCode.push(row);
    } else {
      issueList.report(row, 'code', 'out-of-range', { kind: 'states-of-one-code', most: mostStates });
      issueList.exclude('units', row);
    }
  }
  for (const ofCode of Object.values(states).flatMap(({ lists }) => lists)) {
    if (ofCode.length > 1) {
      ofCode.sort((first, second) => (first.from < second.from ? -1 : 1));
    }
  }
}

/** Freezes a row, without the fields that are null. */
function withoutNull(row: object): object {
  return Object.freeze(
    Object.values(row).includes(null)
      ? Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
      : row,
  );
}

/** Fields whose issues do not prevent a comparison of the row with other rows. */
const independentFields = ['name', 'nameEn', 'type', 'act', 'evidence'];
