import { dayAfter } from '../foundation/dates.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { AnyUnitState, Succession, UnitLevel } from '../law/index.ts';
import { parentLevelOf } from './levels.ts';

/**
 * The states of one level. A code has a place, and at that place stands the list of its states in the order of their days: so whoever
 * marks codes may do so in an array, which is several times faster than another map.
 */
interface LevelStates {
  readonly places: ReadonlyMap<string, number>;
  readonly lists: readonly (readonly AnyUnitState[])[];
}

/** What makes queries fast. Nothing in it changes after it is made, but that lists of children and successions are made when first asked for. */
export interface RegistryIndex {
  /** States of every level. */
  readonly states: Readonly<Record<UnitLevel, LevelStates>>;
  /** The states below a code of a level, on any day. */
  readonly below: (level: UnitLevel, code: string) => readonly AnyUnitState[];
  /** The successions out of a code of a level, on any day. */
  readonly outOf: (level: UnitLevel, code: string) => readonly Succession[];
  /** The successions into a code of a level, on any day. */
  readonly into: (level: UnitLevel, code: string) => readonly Succession[];
}

// What a state has itself; each field where it stands, because lookups are many.

/** The first day of the unit that a state is of. */
export function sinceOf(state: AnyUnitState): CivilDate {
  const { since, from } = state;
  return since !== undefined && Object.hasOwn(state, 'since') ? since : from;
}

/** The last day of a state; `undefined` while it is open. */
export function untilOf(state: AnyUnitState): CivilDate | undefined {
  const { until } = state;
  return until !== undefined && Object.hasOwn(state, 'until') ? until : undefined;
}

/** The code of the unit above a state, where it has one. */
export function parentCodeOf(state: AnyUnitState): string | undefined {
  const { parent } = state;
  return parent !== undefined && Object.hasOwn(state, 'parent') ? parent : undefined;
}

/** Whether a state holds on a day. */
export function holdsOn(state: AnyUnitState, on: CivilDate): boolean {
  return state.from <= on && on <= (untilOf(state) ?? on);
}

/** The states of a code, in the order of their days. */
export function statesOf({ places, lists }: LevelStates, code: string): readonly AnyUnitState[] {
  const place = places.get(code);
  return place === undefined ? none : (lists[place] as readonly AnyUnitState[]);
}

/** The one of some states that holds on a day. */
export function holdingOn(states: readonly AnyUnitState[], on: CivilDate): AnyUnitState | undefined {
  for (const state of states) {
    if (holdsOn(state, on)) {
      return state;
    }
  }
  return undefined;
}

/** The state that a code has on a day. */
export function stateOn(
  { states }: Pick<RegistryIndex, 'states'>,
  level: UnitLevel,
  code: string,
  on: CivilDate,
): AnyUnitState | undefined {
  return holdingOn(statesOf(states[level], code), on);
}

/** The state above another on a day. */
export function parentOf(
  index: Pick<RegistryIndex, 'states'>,
  state: AnyUnitState,
  on: CivilDate,
): AnyUnitState | undefined {
  const parent = parentCodeOf(state);
  const above = parentLevelOf(state.level, on);
  return above === undefined || parent === undefined ? undefined : stateOn(index, above, parent, on);
}

/** An index of units and successions that have been checked. */
export function indexUnits(
  states: RegistryIndex['states'],
  units: readonly AnyUnitState[],
  successions: readonly Succession[],
): RegistryIndex {
  const key = (level: UnitLevel, code: string): string => `${level} ${code}`;
  const below = lazily(units, (state) => {
    const parent = parentCodeOf(state);
    const above = parentLevelOf(state.level, state.from);
    return above === undefined || parent === undefined ? undefined : key(above, parent);
  });
  const outOf = lazily(successions, ({ level, from }) => key(level, from));
  const into = lazily(successions, ({ level, to }) => key(level, to));
  return {
    states,
    below: (level, code) => below(key(level, code)),
    outOf: (level, code) => outOf(key(level, code)),
    into: (level, code) => into(key(level, code)),
  };
}

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
export function predecessorState(index: RegistryIndex, { level, from, on }: Succession): AnyUnitState {
  return stateOn(index, level, from, dayAfter(on, -1)) as AnyUnitState;
}

/** The state in which a succession begins a unit. */
export function successorState(index: RegistryIndex, { level, to, on }: Succession): AnyUnitState {
  return stateOn(index, level, to, on) as AnyUnitState;
}

const none: readonly never[] = [];

/** Lists by a key, made when first asked for. */
function lazily<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): (key: string) => readonly Item[] {
  let lists: Map<string, Item[]> | undefined;
  const made = (): Map<string, Item[]> => {
    const all = new Map<string, Item[]>();
    for (const item of items) {
      const key = keyOf(item);
      const list = key === undefined ? undefined : all.get(key);
      if (list !== undefined) {
        list.push(item);
      } else if (key !== undefined) {
        all.set(key, [item]);
      }
    }
    return all;
  };
  return (key) => {
    lists ??= made();
    return lists.get(key) ?? none;
  };
}
