import { refuse } from '../../foundation/errors/index.ts';
import { readCount, readFields, within } from '../../foundation/reading/index.ts';
import { type DynamicsColumn, type DynamicsTableCode, dynamicsTableCodes } from '../dynamics-columns.ts';
import { type FlowBase, flowBases, type FlowLedger } from '../flow-ledger.ts';
import type { CellKey } from './flow-equations.ts';

/** The columns of a dynamics table. */
export const flowColumns: readonly DynamicsColumn[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** The tables of one base, read. */
export interface ReadTables {
  readonly base: FlowBase;
  readonly tables: readonly DynamicsTableCode[];
  readonly cells: ReadonlyMap<CellKey, number>;
}

function readTable(value: unknown, path: string, table: DynamicsTableCode): [CellKey, number][] {
  const fields = readFields(value, path, ['columns', 'closing']);
  const columnsPath = within(path, 'columns');
  const columns = readFields(fields.get('columns'), columnsPath, flowColumns.map(String));
  const cells: [CellKey, unknown, string][] = [
    ...flowColumns.map((column): [CellKey, unknown, string] => [
      `${table}.${column}`,
      columns.get(String(column)),
      within(columnsPath, String(column)),
    ]),
    [`${table}.closing`, fields.get('closing'), within(path, 'closing')],
  ];
  return cells.flatMap(([key, count, place]) => (count === undefined ? [] : [[key, readCount(count, place)]]));
}

/** Reads a ledger: of each base the tables that are there, and the cells that are known. */
export function readLedger(ledger: FlowLedger, path: string): ReadTables[] {
  const fields = readFields(ledger, path, flowBases);
  const read = flowBases.flatMap((base): ReadTables[] => {
    const at = within(path, base);
    if (fields.get(base) === undefined) {
      return [];
    }
    const given = readFields(fields.get(base), at, dynamicsTableCodes);
    const tables = dynamicsTableCodes.filter((table) => given.get(table) !== undefined);
    return [
      {
        base,
        tables,
        cells: new Map(tables.flatMap((table) => readTable(given.get(table), within(at, table), table))),
      },
    ];
  });
  return read.some(({ tables }) => tables.length > 0)
    ? read
    : refuse('empty-input', path, ledger, 'at least one table');
}

/** A ledger of the cells that are known. */
export function writeLedger(read: readonly ReadTables[]): FlowLedger {
  const table = (code: DynamicsTableCode, cells: ReadTables['cells']): object => {
    const closing = cells.get(`${code}.closing`);
    const columns = flowColumns.flatMap((column) => {
      const count = cells.get(`${code}.${column}`);
      return count === undefined ? [] : [[column, count] as const];
    });
    return { columns: Object.fromEntries(columns), ...(closing !== undefined && { closing }) };
  };
  return Object.fromEntries(
    read.map(({ base, tables, cells }) => [base, Object.fromEntries(tables.map((code) => [code, table(code, cells)]))]),
  );
}
