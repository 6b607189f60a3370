import { fail } from '../foundation/errors/index.ts';
import { readFilledList, requireArgument } from '../foundation/input/index.ts';
import type { MissingPath } from '../foundation/unknown.ts';
import { equationsFor, imbalancesOf, solveCells, candidateErrorsOf } from './equations.ts';
import {
  type CellKey,
  type FlowBalance,
  flowBases,
  type FlowImbalance,
  type FlowLedger,
  type FlowPlace,
  type CandidateError,
  keysOf,
  type KnownCells,
  placeOf,
  type ReadBase,
  readLedger,
  type SolvedCell,
  writeLedger,
} from './flow-ledger.ts';

/** The tables of a base after balancing. */
interface BalancedTables {
  /** The cells that are stated or solved. */
  readonly read: ReadBase;
  readonly imbalances: readonly FlowImbalance[];
  readonly candidateErrors: readonly CandidateError[];
}

/**
 * Balances the official dynamics tables of poor and near-poor households, for households and for persons: closing = 1 − 2 − 3 − 4 + 5 + 6
 * + 7 + 8 in each table, and the moves between the two lists are equal in both. A missing cell is solved where the known cells determine it.
 * Each imbalance is listed with its table, cell and amount, and so is each stated cell that, changed alone, would balance everything:
 * with a single table that may be any cell, with both tables it is often a single cell.
 *
 * @param ledger - either table or both, for households, persons or both; a cell that is absent is unknown
 * @returns whether the flows balance, the completed tables, the solved and the undecided cells, and the imbalances
 * @throws PovertyStandardError `empty-input` without a table; `missing-value`, `invalid-value`, `invalid-number`, `negative-value`,
 *   `fractional-count`, `unknown-field` for a cell, with its path
 *
 * @example
 * ```ts
 * // Đồng Nai 2020, provincial standard: 1 778 left poverty, 245 died or moved away, 241 are new.
 * const columns = { 1: 5_500, 2: 0, 3: 1_778, 4: 245, 5: 0, 6: 0, 7: 241, 8: 0 };
 * balanceFlows({ households: { poor: { columns, closing: 3_718 } } }).balanced; // => true
 * balanceFlows({ households: { poor: { columns } } }).solved; // => [{ base: 'households', table: 'poor', cell: 'closing', value: 3718 }]
 * const changed = balanceFlows({ households: { poor: { columns: { ...columns, 4: 254 }, closing: 3_718 } } });
 * changed.imbalances; // => [{ rule: 'closing', base: 'households', table: 'poor', cell: 'closing', stated: 3718, expected: 3709, difference: 9 }]
 * changed.candidateErrors.find(({ cell }) => cell === 4); // => { base: 'households', table: 'poor', cell: 4, stated: 254, expected: 245 }
 * ```
 */
export function balanceFlows(ledger: FlowLedger): FlowBalance {
  requireArgument(ledger, 'ledger');
  const balanced = readLedger(ledger, '').map((read) => ({ stated: read.cells, ...balance(read) }));
  const imbalances = [...balanced.flatMap((tables) => tables.imbalances), ...fewerPersons(balanced)];
  const solved = balanced.flatMap(({ stated, read }): SolvedCell[] =>
    [...read.cells].flatMap(([key, value]) => (stated.has(key) ? [] : { ...placeOf(key, read.base), value })),
  );
  const undecided = balanced.flatMap(({ read }): FlowPlace[] =>
    keysOf(read.tables).flatMap((key) => (read.cells.has(key) ? [] : placeOf(key, read.base))),
  );
  const kind = 'flow-balance';
  const findings = {
    ledger: writeLedger(balanced.map(({ read }) => read)),
    solved,
    undecided,
    imbalances,
    candidateErrors: balanced.flatMap(({ candidateErrors }) => candidateErrors),
  };
  return imbalances.length > 0 || undecided.length === 0
    ? { kind, decided: true, balanced: imbalances.length === 0, ...findings }
    : { kind, decided: false, possible: [true, false], missing: undecided.map(pathOf), gaps: [], ...findings };
}

/**
 * Adds the dynamics tables of parts up to those of the whole, cell by cell. The whole has a table if every part has it, and a cell is
 * known if every part knows it. If every part balances, so does the whole.
 *
 * @param ledgers - the tables of the parts, such as the communes of a province; at least one
 * @throws PovertyStandardError `empty-input` without parts, or without a table that every part has; `fractional-count` for a sum too large to
 *   be exact; and as {@link balanceFlows} for a cell
 *
 * @example
 * ```ts
 * const commune = { households: { poor: { columns: { 1: 40, 3: 12, 7: 2 }, closing: 30 } } };
 * mergeFlows([commune, commune]); // => { households: { poor: { columns: { 1: 80, 3: 24, 7: 4 }, closing: 60 } } }
 * ```
 */
export function mergeFlows(ledgers: readonly FlowLedger[]): FlowLedger {
  const parts = readFilledList(ledgers, 'ledgers').map((ledger, index) =>
    readLedger(ledger as FlowLedger, `ledgers[${index}]`),
  );
  const whole = flowBases.flatMap((base): ReadBase[] => {
    const ofBase = parts.flatMap((tables) => tables.filter((read) => read.base === base));
    const [first] = ofBase;
    if (!first || ofBase.length < parts.length) {
      return [];
    }
    const tables = first.tables.filter((table) => ofBase.every((read) => read.tables.includes(table)));
    const keys = [...first.cells.keys()].filter((key) => tables.some((table) => key.startsWith(`${table}.`)));
    const sums = keys.flatMap((key): [CellKey, number][] => {
      const sum = sumOf(key, ofBase);
      if (sum !== undefined && !Number.isSafeInteger(sum)) {
        fail('fractional-count', 'ledgers', sum, { kind: 'whole-number', least: 0 });
      }
      return sum === undefined ? [] : [[key, sum]];
    });
    return [{ base, tables, cells: new Map(sums) }];
  });
  const filled = whole.filter(({ tables }) => tables.length > 0);
  return filled.length > 0
    ? writeLedger(filled)
    : fail('empty-input', 'ledgers', ledgers, { kind: 'table-that-every-part-has' });
}

/** Solves the missing cells of a base, then lists its imbalances. */
function balance(read: ReadBase): BalancedTables {
  const equations = equationsFor(read.tables);
  const solved = solveCells(equations, read.cells);
  const imbalances = imbalancesOf(equations, solved, read.base);
  return {
    // A negative solution is listed as an imbalance, and is not a number of households.
    read: { ...read, cells: new Map([...solved].filter(([, value]) => value >= 0)) },
    imbalances,
    candidateErrors: imbalances.length > 0 ? candidateErrorsOf(equations, read.cells, read.base) : [],
  };
}

/** Cells with fewer persons than households; every household has a member. */
function fewerPersons(tables: readonly BalancedTables[]): FlowImbalance[] {
  const cellsOf = (base: string): KnownCells => tables.find(({ read }) => read.base === base)?.read.cells ?? new Map();
  const [households, persons] = [cellsOf('households'), cellsOf('persons')];
  return [...persons].flatMap(([key, stated]): FlowImbalance[] => {
    const expected = households.get(key) ?? 0;
    const { table, cell } = placeOf(key, 'persons');
    return stated < expected
      ? [
          {
            rule: 'persons-at-least-households',
            base: 'persons',
            table,
            cell,
            stated,
            expected,
            difference: stated - expected,
          },
        ]
      : [];
  });
}

/** The path of a cell in the ledger. */
function pathOf({ base, table, cell }: FlowPlace): MissingPath {
  return { path: `${base}.${table}.${cell === 'closing' ? cell : `columns.${cell}`}` };
}

/** The sum of a cell; undefined if it is unknown in a part, because unknown is not zero. */
function sumOf(key: CellKey, parts: readonly ReadBase[]): number | undefined {
  return parts.reduce<number | undefined>((sum, { cells }) => {
    const count = cells.get(key);
    return sum === undefined || count === undefined ? undefined : sum + count;
  }, 0);
}
