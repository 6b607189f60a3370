import type { AnyUnitState, UnitLevel } from '../../law/index.ts';
import { unitLevels } from '../../law/unit.ts';
import { keyOf } from '../../units/index.ts';
import type { RecastTally } from '../recast-result.ts';
import { addCounts, countsOf, incompleteNames, type OpenTotal, openTotal } from './add-counts.ts';
import type { Portion } from './follow-unit.ts';

/** Counts by the unit in which they arrived. */
export type Arrived = Map<AnyUnitState, OpenTotal>;

/** Adds portions to what has arrived. */
export function collect(arrived: Arrived, portions: readonly Portion[], names: readonly string[]): void {
  for (const { state, counts } of portions) {
    let total = arrived.get(state);
    if (total === undefined) {
      total = openTotal(names);
      arrived.set(state, total);
    }
    addCounts(total, counts);
  }
}

/** What has arrived, in the order of levels and codes. */
export function tellArrived(
  arrived: Arrived,
  missingIn: (state: AnyUnitState) => readonly AnyUnitState[],
): RecastTally[] {
  const order = ({ level, code }: AnyUnitState): string => `${unitLevels.indexOf(level)} ${code}`;
  return [...arrived]
    .sort(([one], [other]) => (order(one) < order(other) ? -1 : 1))
    .map(([state, total]) => ({
      kind: 'tally',
      level: state.level,
      code: state.code,
      key: keyOf<UnitLevel>(state),
      counts: countsOf(total),
      tallies: total.tallies,
      incomplete: incompleteNames(total),
      missing: missingIn(state).map((unit) => ({ unit: keyOf<UnitLevel>(unit) })),
    }));
}
