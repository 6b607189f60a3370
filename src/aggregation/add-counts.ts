import { fail } from '../foundation/errors/index.ts';
import { fieldPath } from '../foundation/shape/index.ts';
import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { unitKeyOf } from '../units/index.ts';
import type { Share } from './follow-unit.ts';
import type { RecastTally, TallyCounts } from './tally.ts';

/** A running total. The arrays are parallel, because a map for each total is slower over a hundred thousand tallies. */
export interface RunningTotal {
  readonly names: readonly string[];
  readonly sums: number[];
  /** The number of tallies with a count of each name. */
  readonly reports: number[];
  /** The number of all tallies in the total. */
  tallies: number;
}

/** Running totals by the unit that receives the counts. */
export type Received = Map<AnyUnitState, RunningTotal>;

/** Adds counts to a total. */
export function addCounts(total: RunningTotal, counts: TallyCounts): void {
  const { names, sums, reports } = total;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    const count = counts[name];
    if (typeof count === 'number' && Object.hasOwn(counts, name)) {
      sums[index] = (sums[index] as number) + count;
      reports[index] = (reports[index] as number) + 1;
    }
  }
  total.tallies += 1;
}

/** A total without tallies. */
export function emptyTotal(names: readonly string[]): RunningTotal {
  return { names, sums: names.map(() => 0), reports: names.map(() => 0), tallies: 0 };
}

/** The counts of a total; throws for a sum that is too large to be exact. */
export function countsOf(total: RunningTotal): TallyCounts {
  return Object.fromEntries(
    reportedIndexes(total).map((index) => {
      const name = total.names[index] as string;
      const sum = total.sums[index] as number;
      return [
        name,
        Number.isSafeInteger(sum)
          ? sum
          : fail('fractional-count', fieldPath('totals', name), sum, { kind: 'sum-that-is-exact' }),
      ];
    }),
  );
}

/** Names without a count in some tallies of a total. */
export function incompleteNames(total: RunningTotal): string[] {
  return reportedIndexes(total)
    .filter((index) => (total.reports[index] as number) < total.tallies)
    .map((index) => total.names[index] as string);
}

/** Whether two tallies have the same counts. */
export function sameCounts(first: TallyCounts, second: TallyCounts): boolean {
  const names = Object.keys(first);
  return (
    names.length === Object.keys(second).length &&
    names.every((name) => Object.hasOwn(second, name) && first[name] === second[name])
  );
}

/** Adds shares to the totals of their units. */
export function addShares(received: Received, shares: readonly Share[], names: readonly string[]): void {
  for (const { state, counts } of shares) {
    let total = received.get(state);
    if (total === undefined) {
      total = emptyTotal(names);
      received.set(state, total);
    }
    addCounts(total, counts);
  }
}

/** The received counts as result tallies, in the order of levels and codes. */
export function toResultTallies(
  received: Received,
  missingIn: (state: AnyUnitState) => readonly AnyUnitState[],
): RecastTally[] {
  const sortKey = ({ level, code }: AnyUnitState): string => `${unitLevels.indexOf(level)} ${code}`;
  return [...received]
    .sort(([first], [second]) => (sortKey(first) < sortKey(second) ? -1 : 1))
    .map(([state, total]) => ({
      kind: 'tally',
      level: state.level,
      code: state.code,
      key: unitKeyOf<UnitLevel>(state),
      counts: countsOf(total),
      tallies: total.tallies,
      incomplete: incompleteNames(total),
      missing: missingIn(state).map((unit) => ({ unit: unitKeyOf<UnitLevel>(unit) })),
    }));
}

/** The indexes of the names that some tally counts. */
function reportedIndexes({ names, reports }: RunningTotal): number[] {
  return [...names.keys()].filter((index) => (reports[index] as number) > 0);
}
