import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { type Fields, type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import { columnNumbers, type DynamicsColumn, type DynamicsTableCode, dynamicsTableCodes } from './dynamics-columns.ts';

const bases = ['households', 'persons'] as const;

/** The unit of flows: the tables exist for households and for their members. */
export type FlowBase = (typeof bases)[number];

/** A cell of a dynamics table: one of its eight columns, or its closing. */
export type FlowCell = DynamicsColumn | 'closing';

/** A dynamics table with cells that may be missing. An absent cell is unknown; a cell without households or persons is 0. */
export interface FlowTable {
  /** Households or persons by column, by the number of the column on the official form. */
  readonly columns: Readonly<Partial<Record<DynamicsColumn, number>>>;
  /** Households or persons on the list at the end; absent if unknown. */
  readonly closing?: number;
}

/** A dynamics table with every cell known. */
export interface DynamicsTable extends FlowTable {
  /** Households in each of the eight columns, by the number of the column. */
  readonly columns: Readonly<Record<DynamicsColumn, number>>;
  /** Households on the list at the end. */
  readonly closing: number;
}

/** The tables of a base. */
export type FlowTables = Readonly<Partial<Record<DynamicsTableCode, FlowTable>>>;

/** The known cells of the official dynamics tables of an area and a year; {@link countDynamics} returns such tables complete. */
export type FlowLedger = Readonly<Partial<Record<FlowBase, FlowTables>>>;

/** The location of a cell. */
export interface FlowPlace {
  /** Households or persons. */
  readonly base: FlowBase;
  /** Table of the cell. */
  readonly table: DynamicsTableCode;
  /** Column number, or `closing`. */
  readonly cell: FlowCell;
}

/** A missing cell that the known cells determine. */
export interface SolvedCell extends FlowPlace {
  /** Number of households or persons. */
  readonly value: number;
}

/** A stated cell that, changed alone, would balance all tables of its base. */
export interface CandidateError extends FlowPlace {
  /** The stated number. */
  readonly stated: number;
  /** The number that would balance the tables. */
  readonly expected: number;
}

const rules = [
  'closing',
  'became-near-poor',
  'became-poor',
  'both-closings',
  'not-negative',
  'persons-at-least-households',
] as const;

/**
 * A rule for dynamics tables.
 *
 * - `closing`: the closing of a table is 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8
 * - `became-near-poor`: column 5 of the near-poor table is column 2 of the poor table
 * - `became-poor`: column 3 of the near-poor table is column 5 of the poor table
 * - `both-closings`: the sum of both tables closes, in which moves between the lists cancel out; checked where `closing` cannot be
 * - `not-negative`: no cell is below zero; violated by a missing cell whose solution is negative
 * - `persons-at-least-households`: every household has a member
 */
export type FlowRule = (typeof rules)[number];

/** The rules that {@link checkDynamicsTables} checks in complete tables. */
export type DynamicsRule = Extract<FlowRule, 'closing' | 'became-near-poor' | 'became-poor'>;

/** A violated rule: where, and by how much. */
export interface FlowImbalance {
  /** The violated rule. */
  readonly rule: FlowRule;
  /** Households or persons. */
  readonly base: FlowBase;
  /** The table whose number is checked; absent if the rule concerns both tables. */
  readonly table?: DynamicsTableCode;
  /** The cell whose number is checked; absent if the rule concerns both tables. */
  readonly cell?: FlowCell;
  /** The stated or solved number. */
  readonly stated: number;
  /** The number that follows from the remaining cells, or the least allowed. */
  readonly expected: number;
  /** Stated minus expected. */
  readonly difference: number;
}

/** The findings on the flows of an area. */
interface FlowFindings {
  /** The tables, completed with the solved cells. */
  readonly ledger: FlowLedger;
  /** Missing cells that the known cells determine. */
  readonly solved: readonly SolvedCell[];
  /** Missing cells that the known cells do not determine. */
  readonly undecided: readonly FlowPlace[];
  /** Every violated rule. */
  readonly imbalances: readonly FlowImbalance[];
  /** The cells each of which alone may be wrong; empty if no single cell explains every imbalance. */
  readonly candidateErrors: readonly CandidateError[];
}

/** A decided balance. */
export interface DecidedFlowBalance extends FlowFindings {
  /** Always `flow-balance`. */
  readonly kind: 'flow-balance';
  /** Always `true`: a rule is violated, or every cell is known. */
  readonly decided: true;
  /** Whether the flows balance. */
  readonly balanced: boolean;
}

/** An undecided balance: no rule is violated, but cells are missing that could show whether the flows balance. */
export interface UndecidedFlowBalance extends OpenResult<'flow-balance', readonly boolean[]>, FlowFindings {}

/** Whether the flows of an area balance. */
export type FlowBalance = DecidedFlowBalance | UndecidedFlowBalance;

/** A cell of either table, as a map key such as `poor.closing`. */
export type CellKey = `${DynamicsTableCode}.${FlowCell}`;

/** The known cells. */
export type KnownCells = ReadonlyMap<CellKey, number>;

/** Validated tables: the tables given, and their known cells. */
interface ReadTables {
  readonly tables: readonly DynamicsTableCode[];
  readonly cells: KnownCells;
}

/** The tables of a base. */
export interface ReadBase extends ReadTables {
  readonly base: FlowBase;
}

/** Both bases. */
export const flowBases: readonly FlowBase[] = /* @__PURE__ */ freezeDeep(bases);

/** All rules. */
export const flowRules: readonly FlowRule[] = /* @__PURE__ */ freezeDeep(rules);

/** The shape of the tables of a base; if complete, every cell of a given table is required. */
function tablesShape(isComplete: boolean): Shape {
  const cell: Shape = { kind: 'count' };
  const columns: Shape = { kind: 'object', fields: fieldPerCode(columnNumbers, cell, isComplete) };
  const table: Fields = isComplete
    ? { columns, closing: cell }
    : ({ columns, 'closing?': cell } satisfies FieldsOf<FlowTable>);
  return { kind: 'object', fields: fieldPerCode(dynamicsTableCodes, { kind: 'object', fields: table }) };
}

/** The shape of a ledger. */
export function ledgerShape(): Shape {
  return {
    kind: 'object',
    fields: fieldPerCode(flowBases, tablesShape(false)) satisfies Partial<FieldsOf<FlowLedger>>,
  };
}

/** The keys of all cells of the tables. */
export function keysOf(tables: readonly DynamicsTableCode[]): CellKey[] {
  return tables.flatMap((table) => [...columnNumbers, 'closing' as const].map((cell): CellKey => `${table}.${cell}`));
}

/** The location of a key. */
export function placeOf(key: CellKey, base: FlowBase): FlowPlace {
  const [table, cell] = key.split('.') as [DynamicsTableCode, string];
  return { base, table, cell: cell === 'closing' ? cell : (Number(cell) as FlowCell) };
}

/** Reads the given tables; if they are to be complete, throws for an absent cell. */
export function readTables(value: unknown, path: string, isComplete: boolean): ReadTables {
  return cellsOf(readOrFail(tablesShape(isComplete), value, path) as FlowTables);
}

/** Reads a ledger: the given tables and known cells of each base. */
export function readLedger(given: unknown, path: string): ReadBase[] {
  const ledger = readOrFail(ledgerShape(), given, path) as FlowLedger;
  const read = flowBases.flatMap((base): ReadBase[] => {
    const tables = ledger[base];
    return tables === undefined ? [] : [{ base, ...cellsOf(tables) }];
  });
  return read.some(({ tables }) => tables.length > 0)
    ? read
    : fail('empty-input', path, given, { kind: 'at-least-one', values: dynamicsTableCodes });
}

/** Tables with the known cells. */
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

/** A ledger with the known cells. */
export function writeLedger(read: readonly ReadBase[]): FlowLedger {
  return Object.fromEntries(read.map((tables) => [tables.base, writeTables(tables)]));
}

/** A field for each code; optional unless `isComplete`. */
function fieldPerCode(codes: readonly (string | number)[], shape: Shape, isComplete = false): Fields {
  return Object.fromEntries(codes.map((code) => [isComplete ? `${code}` : `${code}?`, shape]));
}

/** The known cells of the given tables. */
function cellsOf(given: FlowTables): ReadTables {
  const tables = dynamicsTableCodes.filter((code) => given[code] !== undefined);
  const cells = tables.flatMap((code): [CellKey, number | undefined][] => {
    const { columns, closing } = given[code] as FlowTable;
    return [
      ...columnNumbers.map((column): [CellKey, number | undefined] => [`${code}.${column}`, columns[column]]),
      [`${code}.closing`, closing],
    ];
  });
  return { tables, cells: new Map(cells.filter((entry): entry is [CellKey, number] => entry[1] !== undefined)) };
}
