import { refuse } from '../foundation/errors/index.ts';
import { requireArgument } from '../foundation/input/index.ts';
import type { DynamicsTableCode } from './dynamics-columns.ts';
import type { DynamicsRule, DynamicsTable } from './flow-ledger.ts';
import { readTables } from './tables/cells.ts';
import { equationsFor, imbalancesOf } from './tables/equations.ts';

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
    refuse('empty-input', '', tables, { kind: 'at-least-one', values: ['poor', 'near-poor'] });
  }
  return imbalancesOf(equationsFor(read.tables), read.cells, 'households').map(
    ({ rule, table, stated, expected, difference }) =>
      ({ kind: 'disagreement', rule, table, stated, expected, difference }) as DynamicsDisagreement,
  );
}
