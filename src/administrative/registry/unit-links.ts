import { dayAfter } from '../../foundation/dates.ts';
import type { AnyUnitState, Succession } from '../../law/index.ts';
import { type RegistryIndex, sinceOf, stateOn, statesOf, untilOf } from './registry-index.ts';

/** The last state of the unit that a state is of. */
export function lastStateOf({ states }: Pick<RegistryIndex, 'states'>, state: AnyUnitState): AnyUnitState {
  const ofUnit = statesOf(states[state.level], state.code).filter((one) => sinceOf(one) === sinceOf(state));
  return ofUnit.at(-1) as AnyUnitState;
}

/** What goes out of the unit that a state is of, in the order of the codes. */
export function linksOutOf(index: RegistryIndex, state: AnyUnitState): Succession[] {
  const until = untilOf(lastStateOf(index, state));
  const links = until === undefined ? [] : index.outOf(state.level, state.code);
  const day = until !== undefined && links.length > 0 ? dayAfter(until, 1) : undefined;
  return links.filter(({ on }) => on === day).sort((one, other) => (one.to < other.to ? -1 : 1));
}

/** What came into the unit that a state is of, in the order of the codes. */
export function linksInto(index: RegistryIndex, state: AnyUnitState): Succession[] {
  return index
    .into(state.level, state.code)
    .filter(({ on }) => on === sinceOf(state))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** The state in which a succession ends a unit. */
export function sourceOf(index: RegistryIndex, { level, from, on }: Succession): AnyUnitState {
  return stateOn(index, level, from, dayAfter(on, -1)) as AnyUnitState;
}

/** The state in which a succession begins a unit. */
export function targetOf(index: RegistryIndex, { level, to, on }: Succession): AnyUnitState {
  return stateOn(index, level, to, on) as AnyUnitState;
}
