import type { AnyUnitState } from '../../law/index.ts';
import { parentOf, type RegistryIndex } from '../../units/registry-index.ts';
import type { MatchedTallies } from './match-tallies.ts';

/** The units above a unit on a day, the nearest first. */
export function unitsAbove(index: RegistryIndex, state: AnyUnitState, on: string): AnyUnitState[] {
  const above: AnyUnitState[] = [];
  for (let one = parentOf(index, state, on); one; one = parentOf(index, one, on)) {
    above.push(one);
  }
  return above;
}

/** The units within which others are reported. Where only one level is reported there are none that matter, and nothing is looked up. */
export function unitsWithParts(
  index: RegistryIndex,
  { units, levels }: Pick<MatchedTallies, 'units' | 'levels'>,
  on: string,
): ReadonlySet<AnyUnitState> {
  const wholes = new Set<AnyUnitState>();
  for (const state of levels.length > 1 ? units : []) {
    for (const above of state ? unitsAbove(index, state, on) : []) {
      wholes.add(above);
    }
  }
  return wholes;
}
