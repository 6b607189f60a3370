import { refuse } from '../../foundation/errors/index.ts';
import { readCount, readFields, within } from '../../foundation/reading/index.ts';
import { columnNumbers, type DynamicsTableCode, dynamicsTableCodes } from '../dynamics-columns.ts';
import {
  type FlowBase,
  flowBases,
  type FlowCell,
  type FlowLedger,
  type FlowPlace,
  type FlowTables,
} from '../flow-ledger.ts';

/** A cell of either table, as a key. */
export type CellKey = `${DynamicsTableCode}.${FlowCell}`;

/** The cells that are known. */
export type KnownCells = ReadonlyMap<CellKey, number>;

/** Tables that have been read: which there are, and which of their cells are known. */
export interface ReadTables {
  readonly tables: readonly DynamicsTableCode[];
  readonly cells: KnownCells;
}

/** The tables of one base. */
export interface ReadBase extends ReadTables {
  readonly base: FlowBase;
}

/** All cells of some tables. */
export function keysOf(tables: readonly DynamicsTableCode[]): CellKey[] {
  return tables.flatMap((table) => [...columnNumbers, 'closing' as const].map((cell): CellKey => `${table}.${cell}`));
}

/** The place that a key names. */
export function placeOf(key: CellKey, base: FlowBase): FlowPlace {
  const [table, cell] = key.split('.') as [DynamicsTableCode, string];
  return { base, table, cell: cell === 'closing' ? cell : (Number(cell) as FlowCell) };
}

/** Reads the tables that are there; where they are to be complete, a cell that is absent is refused. */
export function readTables(value: unknown, path: string, isComplete: boolean): ReadTables {
  const given = readFields(value, path, dynamicsTableCodes);
  const tables = dynamicsTableCodes.filter((table) => given.get(table) !== undefined);
  const cells = tables.flatMap((table) => readCells(given.get(table), within(path, table), table));
  return {
    tables,
    cells: new Map(
      cells.flatMap(([key, count, place]): [CellKey, number][] =>
        count === undefined && !isComplete ? [] : [[key, readCount(count, place)]],
      ),
    ),
  };
}

/** The cells of a table as they were given, each with its path. */
function readCells(value: unknown, path: string, table: DynamicsTableCode): [CellKey, unknown, string][] {
  const fields = readFields(value, path, ['columns', 'closing']);
  const columnsPath = within(path, 'columns');
  const columns = readFields(fields.get('columns'), columnsPath, columnNumbers.map(String));
  return [
    ...columnNumbers.map((column): [CellKey, unknown, string] => [
      `${table}.${column}`,
      columns.get(String(column)),
      within(columnsPath, String(column)),
    ]),
    [`${table}.closing`, fields.get('closing'), within(path, 'closing')],
  ];
}

/** Reads a ledger: of each base the tables that are there, and the cells that are known. */
export function readLedger(ledger: FlowLedger, path: string): ReadBase[] {
  const fields = readFields(ledger, path, flowBases);
  const read = flowBases.flatMap((base): ReadBase[] =>
    fields.get(base) === undefined ? [] : [{ base, ...readTables(fields.get(base), within(path, base), false) }],
  );
  return read.some(({ tables }) => tables.length > 0)
    ? read
    : refuse('empty-input', path, ledger, 'at least one table');
}

/** Tables of the cells that are known. */
export function writeTables({ tables, cells }: ReadTables): FlowTables {
  const tableOf = (code: DynamicsTableCode): object => {
    const closing = cells.get(`${code}.closing`);
    const columns = columnNumbers.flatMap((column) => {
      const count = cells.get(`${code}.${column}`);
      return count === undefined ? [] : [[column, count] as const];
    });
    return { columns: Object.fromEntries(columns), ...(closing !== undefined && { closing }) };
  };
  return Object.fromEntries(tables.map((code) => [code, tableOf(code)]));
}

/** A ledger of the cells that are known. */
export function writeLedger(read: readonly ReadBase[]): FlowLedger {
  return Object.fromEntries(read.map((one) => [one.base, writeTables(one)]));
}
