import { fail } from '../foundation/errors/index.ts';
import { fieldPath } from '../foundation/shape/index.ts';
import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { unitKeyOf } from '../units/index.ts';
import type { Share } from './follow-unit.ts';
import type { RecastTally, TallyCounts } from './tally.ts';

/** Counts that are being added up, by the place of their name, and in how many tallies each name stands. */
export interface OpenTotal {
  readonly names: readonly string[];
  readonly sums: number[];
  readonly told: number[];
  tallies: number;
}

/** Counts by the unit in which they received. */
export type Received = Map<AnyUnitState, OpenTotal>;

/** Adds counts to a total. */
export function addCounts(total: OpenTotal, counts: TallyCounts): void {
  const { names, sums, told } = total;
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] as string;
    const count = counts[name];
    if (typeof count === 'number' && Object.hasOwn(counts, name)) {
      sums[place] = (sums[place] as number) + count;
      told[place] = (told[place] as number) + 1;
    }
  }
  total.tallies += 1;
}

/** A total of nothing yet. */
export function openTotal(names: readonly string[]): OpenTotal {
  return { names, sums: names.map(() => 0), told: names.map(() => 0), tallies: 0 };
}

/** The counts of a total; refuses sums that are too large to be exact. */
export function countsOf(total: OpenTotal): TallyCounts {
  return Object.fromEntries(
    toldNames(total).map(([name, place]) => {
      const sum = total.sums[place] as number;
      return [
        name,
        Number.isSafeInteger(sum)
          ? sum
          : fail('fractional-count', fieldPath('totals', name), sum, { kind: 'sum-that-is-exact' }),
      ];
    }),
  );
}

/** Names that some of the tallies of a total do not tell. */
export function incompleteNames(total: OpenTotal): string[] {
  return toldNames(total).flatMap(([name, , times]) => (times < total.tallies ? name : []));
}

/** Whether two tallies say the same. */
export function sameCounts(one: TallyCounts, other: TallyCounts): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && one[name] === other[name])
  );
}

/** Adds shares to what has received. */
export function collect(received: Received, shares: readonly Share[], names: readonly string[]): void {
  for (const { state, counts } of shares) {
    let total = received.get(state);
    if (total === undefined) {
      total = openTotal(names);
      received.set(state, total);
    }
    addCounts(total, counts);
  }
}

/** What has received, in the order of levels and codes. */
export function toResultTallies(
  received: Received,
  missingIn: (state: AnyUnitState) => readonly AnyUnitState[],
): RecastTally[] {
  const order = ({ level, code }: AnyUnitState): string => `${unitLevels.indexOf(level)} ${code}`;
  return [...received]
    .sort(([one], [other]) => (order(one) < order(other) ? -1 : 1))
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

/** Names that some tally of a total tells, and in how many of its tallies each stands. */
function toldNames({ names, told }: OpenTotal): [name: string, place: number, told: number][] {
  return names
    .map((name, place): [string, number, number] => [name, place, told[place] as number])
    .filter(([, , times]) => times > 0);
}
