import { columnNumbers, type DynamicsColumn, type DynamicsTableCode, dynamicsTableCodes } from './dynamics-columns.ts';
import type { DynamicsTable } from './dynamics-tables.ts';
import { readCount, readFields, requireArgument } from '../foundation/reading/index.ts';
import { refuse } from '../foundation/errors/index.ts';

/**
 * What the tables must agree on.
 *
 * - `closing`: the closing of a table is 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8
 * - `became-near-poor`: column 5 of the near-poor table is column 2 of the poor table
 * - `became-poor`: column 3 of the near-poor table is column 5 of the poor table
 */
export type DynamicsRule = 'closing' | 'became-near-poor' | 'became-poor';

/** Two numbers that should be one. */
export interface DynamicsDisagreement {
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

const signs: Readonly<Record<DynamicsColumn, 1 | -1>> = { 1: 1, 2: -1, 3: -1, 4: -1, 5: 1, 6: 1, 7: 1, 8: 1 };

function readTable(value: unknown, path: string): DynamicsTable {
  const fields = readFields(value, path, ['columns', 'closing']);
  const columns = readFields(fields.get('columns'), `${path}.columns`, columnNumbers.map(String));
  const count = (column: DynamicsColumn): number => readCount(columns.get(String(column)), `${path}.columns.${column}`);
  return {
    columns: { 1: count(1), 2: count(2), 3: count(3), 4: count(4), 5: count(5), 6: count(6), 7: count(7), 8: count(8) },
    closing: readCount(fields.get('closing'), `${path}.closing`),
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
 * checkDynamicsTables({ poor: { columns, closing: 3_728 } }); // => [{ rule: 'closing', table: 'poor', stated: 3728, expected: 3718, difference: 10 }]
 * ```
 */
export function checkDynamicsTables(
  tables: Readonly<Partial<Record<DynamicsTableCode, DynamicsTable>>>,
): DynamicsDisagreement[] {
  requireArgument(tables, 'tables');
  const given = readFields(tables, '', dynamicsTableCodes);
  const [poor, nearPoor] = dynamicsTableCodes.map((code) =>
    given.get(code) === undefined ? undefined : readTable(given.get(code), code),
  );
  if (!poor && !nearPoor) {
    refuse('empty-input', '', tables, 'at least one table');
  }
  return [
    ...(poor ? [compare('closing', 'poor', poor.closing, closingOf(poor))] : []),
    ...(nearPoor ? [compare('closing', 'near-poor', nearPoor.closing, closingOf(nearPoor))] : []),
    ...(poor && nearPoor
      ? [
          compare('became-near-poor', 'near-poor', nearPoor.columns[5], poor.columns[2]),
          compare('became-poor', 'near-poor', nearPoor.columns[3], poor.columns[5]),
        ]
      : []),
  ].filter(({ difference }) => difference !== 0);
}

function closingOf({ columns }: DynamicsTable): number {
  return columnNumbers.reduce((sum, column) => sum + signs[column] * columns[column], 0);
}

function compare(rule: DynamicsRule, table: DynamicsTableCode, stated: number, expected: number): DynamicsDisagreement {
  return { rule, table, stated, expected, difference: stated - expected };
}
