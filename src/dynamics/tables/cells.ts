import { refuse } from '../../foundation/errors/index.ts';
import { readOrRefuse } from '../../foundation/shape/index.ts';
import { columnNumbers, type DynamicsTableCode, dynamicsTableCodes } from '../dynamics-columns.ts';
import {
  type FlowBase,
  flowBases,
  type FlowCell,
  type FlowLedger,
  type FlowPlace,
  type FlowTable,
  type FlowTables,
} from '../flow-ledger.ts';
import { ledgerShape, tablesShape } from './ledger-shape.ts';

/** A cell of either table, as a key. */
export type CellKey = `${DynamicsTableCode}.${FlowCell}`;

/** The cells that are known. */
export type KnownCells = ReadonlyMap<CellKey, number>;

/** Tables that have been read: which there are, and which of their cells are known. */
interface ReadTables {
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
  return cellsOf(readOrRefuse(tablesShape(isComplete), value, path) as FlowTables);
}

/** Reads a ledger: of each base the tables that are there, and the cells that are known. */
export function readLedger(given: unknown, path: string): ReadBase[] {
  const ledger = readOrRefuse(ledgerShape(), given, path) as FlowLedger;
  const read = flowBases.flatMap((base): ReadBase[] => {
    const tables = ledger[base];
    return tables === undefined ? [] : [{ base, ...cellsOf(tables) }];
  });
  return read.some(({ tables }) => tables.length > 0)
    ? read
    : refuse('empty-input', path, given, { kind: 'at-least-one', values: dynamicsTableCodes });
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

/** The cells of tables that are known. */
function cellsOf(given: FlowTables): ReadTables {
  const tables = dynamicsTableCodes.filter((code) => given[code] !== undefined);
  const cells = tables.flatMap((code): [CellKey, number | undefined][] => {
    const { columns, closing } = given[code] as FlowTable;
    return [
      ...columnNumbers.map((column): [CellKey, number | undefined] => [`${code}.${column}`, columns[column]]),
      [`${code}.closing`, closing],
    ];
  });
  return { tables, cells: new Map(cells.filter((cell): cell is [CellKey, number] => cell[1] !== undefined)) };
}
