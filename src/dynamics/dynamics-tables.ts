import type { AnyStandardId } from '../law/index.ts';
import { fail } from '../foundation/errors/index.ts';
import { own, readSparseList, requireArgument } from '../foundation/input/index.ts';
import { type DynamicsTableCode, dynamicsTableCodes } from './dynamics-columns.ts';
import { equationsFor, imbalancesOf, readOutcome, readPresent } from './equations.ts';
import {
  type CellKey,
  type DynamicsRule,
  type DynamicsTable,
  type FlowCell,
  keysOf,
  readTables,
  writeTables,
} from './flow-ledger.ts';
import { type HouseholdDynamics, isListed } from './household-dynamics.ts';

/** The two dynamics tables of an area. */
export interface DynamicsTables {
  /** What is told. */
  readonly kind: 'dynamics-tables';
  /** Id of the standard; absent where no household was given. */
  readonly standard?: AnyStandardId;
  /** The tables. */
  readonly tables: Readonly<Record<DynamicsTableCode, DynamicsTable>>;
  /** Places in the input of the households that are in no table, because what became of them is undecided. */
  readonly undecided: readonly number[];
}

/** Two numbers that should be one. */
export interface DynamicsDisagreement {
  /** What is told. */
  readonly kind: 'disagreement';
  /** The rule that is broken. */
  readonly rule: DynamicsRule;
  /** The table whose number is checked. */
  readonly table: DynamicsTableCode;
  /** What it states, in households. */
  readonly stated: number;
  /** What its columns, or the poor table, say. */
  readonly expected: number;
  /** Stated minus expected. */
  readonly difference: number;
}

/**
 * Counts households into the two official dynamics tables.
 *
 * A household whose change is undecided is in neither table and is listed, so that placed and listed together are the input.
 *
 * Outcomes are read as what came through a file or a queue: what is none is refused. Fields that the tables do not need may be there.
 *
 * @param outcomes - what became of each household, from {@link householdDynamics}
 * @throws PovertyStandardError `different-standards` where the outcomes are not all under one standard; `missing-value`, also for
 *   `null`; `invalid-value`
 *
 * @example
 * ```ts
 * const standard = 'vn-2022';
 * const poor = { decided: true, class: 'poor', standard } as const;
 * const nearPoor = { decided: true, class: 'near-poor', standard } as const;
 * const outcomes = [
 *   householdDynamics({ previous: poor, current: poor }),
 *   householdDynamics({ previous: poor, current: nearPoor }),
 *   householdDynamics({ previous: poor, current: 'absent', event: 'moved-away' }),
 * ];
 * const { tables } = countDynamics(outcomes);
 * tables.poor; // => { columns: { 1: 3, 2: 1, 3: 0, 4: 1, 5: 0, 6: 0, 7: 0, 8: 0 }, closing: 1 }
 * tables['near-poor'].columns[5]; // => 1
 * ```
 */
export function countDynamics(outcomes: readonly HouseholdDynamics[]): DynamicsTables {
  const list = readSparseList(readPresent(outcomes, 'outcomes', { kind: 'list' }), 'outcomes');
  // Keys are written from values that were read, and a map inherits nothing that a table or column could name.
  const cells = new Map(keysOf(dynamicsTableCodes).map((key) => [key, 0]));
  const count = (table: DynamicsTableCode, cell: FlowCell): void => {
    const key: CellKey = `${table}.${cell}`;
    cells.set(key, (cells.get(key) as number) + 1);
  };
  let standard: string | undefined;
  const undecided: number[] = [];
  for (const [index, value] of list.entries()) {
    const outcome = own(readOutcome(value, `[${index}]`));
    standard ??= outcome.standard;
    if (outcome.standard !== standard) {
      fail('different-standards', `[${index}].standard`, outcome.standard, {
        kind: 'standard-of-the-first',
        than: standard,
      });
    }
    if (!outcome.change) {
      undecided.push(index);
      continue;
    }
    const { previous, current, counted } = outcome.change;
    for (const { table, column } of counted) {
      count(table, column);
    }
    if (isListed(previous)) {
      count(previous, 1);
    }
    if (isListed(current)) {
      count(current, 'closing');
    }
  }
  return {
    kind: 'dynamics-tables',
    ...(standard !== undefined && { standard }),
    tables: writeTables({ tables: dynamicsTableCodes, cells }) as DynamicsTables['tables'],
    undecided,
  };
}

/**
 * Checks published dynamics tables: whether each closes as its columns say, and whether the two tell the same of the households that
 * went from one list to the other.
 *
 * @param tables - one table or both; a column in which nobody is counted is 0
 * @returns what disagrees, and by how much; nothing where all agrees
 * @throws PovertyStandardError `empty-input` without a table; `missing-value`, `invalid-number`, `negative-value`,
 *   `fractional-count`, `invalid-value`, `unknown-field`
 *
 * @example
 * ```ts
 * // Đồng Nai 2020, provincial standard; the exits are not told apart
 * const columns = { 1: 5_500, 2: 0, 3: 1_778, 4: 245, 5: 0, 6: 0, 7: 241, 8: 0 };
 * checkDynamicsTables({ poor: { columns, closing: 3_718 } }); // => []
 * checkDynamicsTables({ poor: { columns, closing: 3_728 } }); // => [{ kind: 'disagreement', rule: 'closing', table: 'poor', stated: 3728, expected: 3718, difference: 10 }]
 * ```
 */
export function checkDynamicsTables(
  tables: Readonly<Partial<Record<DynamicsTableCode, DynamicsTable>>>,
): DynamicsDisagreement[] {
  requireArgument(tables, 'tables');
  const read = readTables(tables, '', true);
  if (read.tables.length === 0) {
    fail('empty-input', '', tables, { kind: 'at-least-one', values: ['poor', 'near-poor'] });
  }
  return imbalancesOf(equationsFor(read.tables), read.cells, 'households').map(
    ({ rule, table, stated, expected, difference }) =>
      ({ kind: 'disagreement', rule, table, stated, expected, difference }) as DynamicsDisagreement,
  );
}
