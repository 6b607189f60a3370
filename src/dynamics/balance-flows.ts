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

/** What was found of one base. */
interface BalancedTables {
  readonly read: ReadBase;
  readonly imbalances: readonly FlowImbalance[];
  readonly candidateErrors: readonly CandidateError[];
}

/**
 * Balances the official dynamics tables of poor and near-poor households, for households and for persons: closing = 1 − 2 − 3 − 4 + 5 + 6
 * + 7 + 8 in each table, and what leaves one list for the other is the same in both. A missing cell is found where the others
 * determine it. What does not balance is told with its table and cell and by how much, and so is each stated cell that, changed alone,
 * would set everything right: in one table alone that may be any, where both tables are given often only one.
 *
 * @param ledger - the tables, one or both, for households, persons or both; a cell that is absent is unknown
 * @returns whether the flows balance, the completed tables, what was found, what stays open, and what is wrong
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
  const imbalances = [...balanced.flatMap((one) => one.imbalances), ...fewerPersons(balanced)];
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
 * Adds the dynamics tables of parts up to those of the whole, cell by cell. A table is in the whole where every part has it, and a cell is
 * known where every part knows it. What balances in every part balances in the whole.
 *
 * @param ledgers - the tables of the parts, such as the communes of a province; at least one
 * @throws PovertyStandardError `empty-input` without parts, or where no table is in all of them; `fractional-count` for a sum too large to
 *   be exact; and as {@link balanceFlows} for a cell
 *
 * @example
 * ```ts
 * const commune = { households: { poor: { columns: { 1: 40, 3: 12, 7: 2 }, closing: 30 } } };
 * mergeFlows([commune, commune]); // => { households: { poor: { columns: { 1: 80, 3: 24, 7: 4 }, closing: 60 } } }
 * ```
 */
export function mergeFlows(ledgers: readonly FlowLedger[]): FlowLedger {
  const parts = readFilledList(ledgers, 'ledgers').map((ledger, place) =>
    readLedger(ledger as FlowLedger, `ledgers[${place}]`),
  );
  const whole = flowBases.flatMap((base): ReadBase[] => {
    const ofBase = parts.flatMap((tables) => tables.filter((one) => one.base === base));
    const [first] = ofBase;
    if (!first || ofBase.length < parts.length) {
      return [];
    }
    const tables = first.tables.filter((table) => ofBase.every((one) => one.tables.includes(table)));
    const keys = [...first.cells.keys()].filter((key) => tables.some((table) => key.startsWith(`${table}.`)));
    const sums = keys.flatMap((key): [CellKey, number][] => {
      const sum = sumOf(key, ofBase);
      return sum === undefined
        ? []
        : [
            [
              key,
              Number.isSafeInteger(sum)
                ? sum
                : fail('fractional-count', 'ledgers', sum, { kind: 'whole-number', least: 0 }),
            ],
          ];
    });
    return [{ base, tables, cells: new Map(sums) }];
  });
  return whole.some(({ tables }) => tables.length > 0)
    ? writeLedger(whole.filter(({ tables }) => tables.length > 0))
    : fail('empty-input', 'ledgers', ledgers, { kind: 'table-that-every-part-has' });
}

/** Finds the missing cells of one base, then what does not balance. */
function balance(read: ReadBase): BalancedTables {
  const equations = equationsFor(read.tables);
  const solved = solveCells(equations, read.cells);
  const imbalances = imbalancesOf(equations, solved, read.base);
  return {
    // What would be below zero is told as an imbalance; it is no number of households.
    read: { ...read, cells: new Map([...solved].filter(([, value]) => value >= 0)) },
    imbalances,
    candidateErrors: imbalances.length > 0 ? candidateErrorsOf(equations, read.cells, read.base) : [],
  };
}

/** A household has at least one member, so no cell has fewer persons than households. */
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

/** Where a cell stands in the ledger. */
function pathOf({ base, table, cell }: FlowPlace): MissingPath {
  return { path: `${base}.${table}.${cell === 'closing' ? cell : `columns.${cell}`}` };
}

/** The sum of a cell; undefined where a part does not know it, because what is not known is not zero. */
function sumOf(key: CellKey, parts: readonly ReadBase[]): number | undefined {
  return parts.reduce<number | undefined>((sum, { cells }) => {
    const count = cells.get(key);
    return sum === undefined || count === undefined ? undefined : sum + count;
  }, 0);
}
