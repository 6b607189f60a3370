import { type Expected, fail } from '../foundation/errors/index.ts';
import {
  own,
  readFields,
  readList,
  readOneOf,
  readSparseList,
  readText,
  requireArgument,
} from '../foundation/input/index.ts';
import type { AnyStandardId } from '../law/index.ts';
import { columnNumbers, type DynamicsTableCode, dynamicsTableCodes } from './dynamics-columns.ts';
import { equationsFor, imbalancesOf } from './equations.ts';
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
import { type ListStatus, listStatuses, type TableColumn } from './reviewed-household.ts';

/** The two dynamics tables of an area. */
export interface DynamicsTables {
  /** Always `dynamics-tables`. */
  readonly kind: 'dynamics-tables';
  /** Id of the standard; absent if no household was given. */
  readonly standard?: AnyStandardId;
  /** Both tables, with every cell. */
  readonly tables: Readonly<Record<DynamicsTableCode, DynamicsTable>>;
  /** Indexes in the input of the households that are in no table, because their change is undecided. */
  readonly undecided: readonly number[];
}

/** A stated number that contradicts a rule. */
export interface DynamicsDisagreement {
  /** Always `disagreement`. */
  readonly kind: 'disagreement';
  /** The violated rule. */
  readonly rule: DynamicsRule;
  /** The table whose number is checked. */
  readonly table: DynamicsTableCode;
  /** The stated number, in households. */
  readonly stated: number;
  /** The number that follows from its columns, or from the poor table. */
  readonly expected: number;
  /** Stated minus expected. */
  readonly difference: number;
}

/** The fields of an outcome that the tables need. */
interface ReadOutcome {
  readonly standard: string;
  /** Absent while the change of the household is undecided. */
  readonly change?: {
    readonly previous: ListStatus;
    readonly current: ListStatus;
    readonly counted: readonly TableColumn[];
  };
}

/**
 * Counts households into the two official dynamics tables.
 *
 * A household whose change is undecided is in neither table and is listed in `undecided`, so that every household is either counted or
 * listed.
 *
 * Outcomes may come from a file or a queue, so their fields are validated again. Fields that the tables do not need are ignored.
 *
 * @param outcomes - the change of each household, from {@link householdDynamics}
 * @throws PovertyStandardError `different-standards` if the outcomes are not all under the same standard; `missing-value`, also for
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
  // A map, because it has no inherited keys.
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
 * Checks published dynamics tables: whether each closing follows from its columns, and whether both tables agree on the households that
 * moved between the two lists.
 *
 * @param tables - either table or both; a column without households is 0
 * @returns the disagreements with their differences; empty if there are none
 * @throws PovertyStandardError `empty-input` without a table; `missing-value`, `invalid-number`, `negative-value`,
 *   `fractional-count`, `invalid-value`, `unknown-field`
 *
 * @example
 * ```ts
 * // Đồng Nai 2020, provincial standard; the source does not divide the exits
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

/** Reads an outcome. Fields that are not counted are ignored. */
function readOutcome(value: unknown, path: string): ReadOutcome {
  const field = fieldReader(value, path);
  const standard = readText(field('standard'), `${path}.standard`);
  if (!readOneOf(field('decided'), `${path}.decided`, [true, false])) {
    return { standard };
  }
  const counted = Array.from(readList(field('counted'), `${path}.counted`), (item, index): TableColumn => {
    const itemPath = `${path}.counted[${index}]`;
    const itemField = fieldReader(item, itemPath);
    return {
      table: readOneOf(itemField('table'), `${itemPath}.table`, dynamicsTableCodes),
      column: readOneOf(itemField('column'), `${itemPath}.column`, columnNumbers),
    };
  });
  const status = (name: string): ListStatus => readOneOf(field(name), `${path}.${name}`, listStatuses);
  return { standard, change: { previous: status('previous'), current: status('current'), counted } };
}

/** A reader of the fields of an object, each of which must be present. */
function fieldReader(value: unknown, path: string): (name: string) => unknown {
  const fields = readFields(readPresent(value, path, { kind: 'object' }), path);
  return (name) => readPresent(fields.get(name), `${path}.${name}`, { kind: 'value' });
}

/** A value that is present. `null` counts as missing, because JSON writes it for values that it cannot carry. */
function readPresent(value: unknown, path: string, expected: Expected): unknown {
  return value ?? fail('missing-value', path, value, expected);
}
