import { refuse } from '../foundation/errors/index.ts';
import { own, readPlaces } from '../foundation/input/index.ts';
import { type DynamicsTableCode, dynamicsTableCodes } from './dynamics-columns.ts';
import type { DynamicsTable, FlowCell } from './flow-ledger.ts';
import type { HouseholdDynamics } from './household-dynamics.ts';
import { isListed } from './household/change-between.ts';
import { type CellKey, keysOf, writeTables } from './tables/cells.ts';
import { readOutcome, readPresent } from './tables/read-outcome.ts';

/** The two dynamics tables of an area. */
export interface DynamicsTables {
  /** What is told. */
  readonly kind: 'dynamics-tables';
  /** Id of the standard; absent where no household was given. */
  readonly standard?: string;
  /** The tables. */
  readonly tables: Readonly<Record<DynamicsTableCode, DynamicsTable>>;
  /** Places in the input of the households that are in no table, because what became of them is undecided. */
  readonly undecided: readonly number[];
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
 * const { tables } = dynamicsTables(outcomes);
 * tables.poor; // => { columns: { 1: 3, 2: 1, 3: 0, 4: 1, 5: 0, 6: 0, 7: 0, 8: 0 }, closing: 1 }
 * tables['near-poor'].columns[5]; // => 1
 * ```
 */
export function dynamicsTables(outcomes: readonly HouseholdDynamics[]): DynamicsTables {
  const list = readPlaces(readPresent(outcomes, 'outcomes', { kind: 'list' }), 'outcomes');
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
      refuse('different-standards', `[${index}].standard`, outcome.standard, {
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
