import { fail } from '../foundation/errors/index.ts';
import { fieldPath } from '../foundation/shape/index.ts';
import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { unitKeyOf } from '../units/index.ts';
import type { Share } from './follow-unit.ts';
import type { RecastTally, TallyCounts } from './tally.ts';

/** The running sum of a name. */
interface RunningSum {
  sum: number;
  /** The number of tallies with a count of the name. */
  reports: number;
}

/** A running total. */
export interface RunningTotal {
  /** The sums by name, in the order of the result. */
  readonly sums: ReadonlyMap<string, RunningSum>;
  /** The number of all tallies in the total. */
  tallies: number;
}

/** Running totals by the unit that receives the counts. */
export type Received = Map<AnyUnitState, RunningTotal>;

/** Adds counts to a total. */
export function addCounts(total: RunningTotal, counts: TallyCounts): void {
  for (const [name, running] of total.sums) {
    const count = counts[name];
    if (typeof count === 'number' && Object.hasOwn(counts, name)) {
      running.sum += count;
      running.reports += 1;
    }
  }
  total.tallies += 1;
}

/** A total without tallies. */
export function emptyTotal(names: readonly string[]): RunningTotal {
  return { sums: new Map(names.map((name) => [name, { sum: 0, reports: 0 }])), tallies: 0 };
}

/** The counts of a total; throws for a sum that is too large to be exact. */
export function countsOf({ sums }: RunningTotal): TallyCounts {
  return Object.fromEntries(
    [...sums]
      .filter(([, { reports }]) => reports > 0)
      .map(([name, { sum }]) => [
        name,
        Number.isSafeInteger(sum)
          ? sum
          : fail('fractional-count', fieldPath('totals', name), sum, { kind: 'sum-that-is-exact' }),
      ]),
  );
}

/** Names with a count in some tallies of a total but not in all. */
export function incompleteNames({ sums, tallies }: RunningTotal): string[] {
  return [...sums].filter(([, { reports }]) => reports > 0 && reports < tallies).map(([name]) => name);
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
