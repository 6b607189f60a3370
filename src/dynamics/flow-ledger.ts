import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { type Fields, type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import { columnNumbers, type DynamicsColumn, type DynamicsTableCode, dynamicsTableCodes } from './dynamics-columns.ts';

const bases = ['households', 'persons'] as const;

/** What flows count: the tables exist for households and for their members. */
export type FlowBase = (typeof bases)[number];

/** A cell of a dynamics table: one of its eight columns, or its closing. */
export type FlowCell = DynamicsColumn | 'closing';

/** A dynamics table of which cells may be missing. A cell that is absent is unknown; one in which nobody is counted is 0. */
export interface FlowTable {
  /** The columns, by their number on the official form. */
  readonly columns: Readonly<Partial<Record<DynamicsColumn, number>>>;
  /** Households or persons on the list at the end. */
  readonly closing?: number;
}

/** A dynamics table of which every cell is known. */
export interface DynamicsTable extends FlowTable {
  /** Households in each of the eight columns, by the number of the column. */
  readonly columns: Readonly<Record<DynamicsColumn, number>>;
  /** Households on the list at the end. */
  readonly closing: number;
}

/** The tables of one base. */
export type FlowTables = Readonly<Partial<Record<DynamicsTableCode, FlowTable>>>;

/** The official dynamics tables of an area and a year, as far as they are known: {@link countDynamics} gives such tables complete. */
export type FlowLedger = Readonly<Partial<Record<FlowBase, FlowTables>>>;

/** Where a cell stands. */
export interface FlowPlace {
  /** Households or persons. */
  readonly base: FlowBase;
  /** The table. */
  readonly table: DynamicsTableCode;
  /** The cell. */
  readonly cell: FlowCell;
}

/** A missing cell that the others determine. */
export interface SolvedCell extends FlowPlace {
  /** Its number. */
  readonly value: number;
}

/** A stated cell that, changed alone, would let everything of its base balance. */
export interface CandidateError extends FlowPlace {
  /** What it states. */
  readonly stated: number;
  /** What it would have to state. */
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
 * What flows must obey.
 *
 * - `closing`: the closing of a table is 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8
 * - `became-near-poor`: column 5 of the near-poor table is column 2 of the poor table
 * - `became-poor`: column 3 of the near-poor table is column 5 of the poor table
 * - `both-closings`: both tables together, in which what goes from one to the other cancels out; told where `closing` cannot be checked
 * - `not-negative`: no cell is below zero; told of a missing cell that would have to be
 * - `persons-at-least-households`: every household has a member
 */
export type FlowRule = (typeof rules)[number];

/** The rules that {@link checkDynamicsTables} asks of tables that are complete. */
export type DynamicsRule = Extract<FlowRule, 'closing' | 'became-near-poor' | 'became-poor'>;

/** A rule that is broken: where, and by how much. */
export interface FlowImbalance {
  /** The rule. */
  readonly rule: FlowRule;
  /** Households or persons. */
  readonly base: FlowBase;
  /** The table whose number is checked; absent where the rule is about both. */
  readonly table?: DynamicsTableCode;
  /** The cell whose number is checked. */
  readonly cell?: FlowCell;
  /** What is stated, or would follow. */
  readonly stated: number;
  /** What the other cells say it should be, or the least it may be. */
  readonly expected: number;
  /** Stated minus expected. */
  readonly difference: number;
}

/** What was found of the flows of an area. */
interface FlowFindings {
  /** The tables with every missing cell that the others determine. */
  readonly ledger: FlowLedger;
  /** The cells that were found. */
  readonly solved: readonly SolvedCell[];
  /** The cells that nothing settles. */
  readonly undecided: readonly FlowPlace[];
  /** Every rule that is broken. */
  readonly imbalances: readonly FlowImbalance[];
  /** The cells one of which may be wrong; none where no single cell explains it all. */
  readonly candidateErrors: readonly CandidateError[];
}

/** It is settled whether the flows balance. */
export interface DecidedFlowBalance extends FlowFindings {
  /** What is told. */
  readonly kind: 'flow-balance';
  /** Something contradicts, or every cell is known. */
  readonly decided: true;
  /** Whether they do. */
  readonly balanced: boolean;
}

/** Nothing contradicts, but cells are missing that would tell whether the flows balance: each of those that stay open. */
export interface UndecidedFlowBalance extends OpenResult<'flow-balance', readonly boolean[]>, FlowFindings {}

/** Whether the flows of an area balance. */
export type FlowBalance = DecidedFlowBalance | UndecidedFlowBalance;

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

/** Both bases. */
export const flowBases: readonly FlowBase[] = /* @__PURE__ */ freezeDeep(bases);

/** All rules. */
export const flowRules: readonly FlowRule[] = /* @__PURE__ */ freezeDeep(rules);

/** The tables of one base; where they are to be complete, every cell of a table that is there. */
function tablesShape(isComplete: boolean): Shape {
  const cell: Shape = { kind: 'count' };
  const columns: Shape = { kind: 'object', fields: oneOfEach(columnNumbers, cell, isComplete) };
  const table: Fields = isComplete
    ? { columns, closing: cell }
    : ({ columns, 'closing?': cell } satisfies FieldsOf<FlowTable>);
  return { kind: 'object', fields: oneOfEach(dynamicsTableCodes, { kind: 'object', fields: table }) };
}

/** A ledger, complete or not. */
export function ledgerShape(): Shape {
  return { kind: 'object', fields: oneOfEach(flowBases, tablesShape(false)) satisfies Partial<FieldsOf<FlowLedger>> };
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
  return cellsOf(readOrFail(tablesShape(isComplete), value, path) as FlowTables);
}

/** Reads a ledger: of each base the tables that are there, and the cells that are known. */
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

/** One field for each of some codes, each of which may be absent unless all must be there. */
function oneOfEach(codes: readonly (string | number)[], shape: Shape, isComplete = false): Fields {
  return Object.fromEntries(codes.map((code) => [isComplete ? `${code}` : `${code}?`, shape]));
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
