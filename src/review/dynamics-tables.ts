import { PovertyStandardError } from '../foundation/errors/index.ts';
import { isListed } from './dynamics/change-between.ts';
import type { DynamicsColumn, DynamicsTableCode } from './dynamics-columns.ts';
import type { HouseholdDynamics } from './household-dynamics.ts';

/** One dynamics table, in households. */
export interface DynamicsTable {
  /** Households in each of the eight columns, by the number of the column. */
  readonly columns: Readonly<Record<DynamicsColumn, number>>;
  /** Households on the list at the end. */
  readonly closing: number;
}

/** The two dynamics tables of an area. */
export interface DynamicsTables {
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
 * @param outcomes - what became of each household, from {@link householdDynamics}
 * @throws PovertyStandardError `different-standards` where the outcomes are not all under one standard
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
  const standard = outcomes[0]?.standard;
  const columns = { poor: emptyColumns(), 'near-poor': emptyColumns() };
  const closing = { poor: 0, 'near-poor': 0 };
  const undecided: number[] = [];
  outcomes.forEach((outcome, index) => {
    if (outcome.standard !== standard) {
      throw new PovertyStandardError('different-standards', {
        path: `[${index}].standard`,
        received: outcome.standard,
        expected: `the standard of the first, ${String(standard)}`,
      });
    }
    if (!outcome.decided) {
      undecided.push(index);
      return;
    }
    const { previous, current, counted } = outcome;
    for (const { table, column } of isListed(previous)
      ? [{ table: previous, column: 1 as const }, ...counted]
      : counted) {
      columns[table][column] += 1;
    }
    if (isListed(current)) {
      closing[current] += 1;
    }
  });
  return {
    ...(standard !== undefined && { standard }),
    tables: {
      poor: { columns: columns.poor, closing: closing.poor },
      'near-poor': { columns: columns['near-poor'], closing: closing['near-poor'] },
    },
    undecided,
  };
}

function emptyColumns(): Record<DynamicsColumn, number> {
  return { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0 };
}
