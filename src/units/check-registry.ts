import { ownValue } from '../foundation/input/index.ts';
import type {
  AnyUnitState,
  Designation,
  DesignationClass,
  SuccessionShare,
  Succession,
  UnitLevel,
  UnitType,
} from '../law/index.ts';
import { unitTypes } from '../law/provinces/unit-types.ts';
import { reformDay } from '../law/unit.ts';
import { parentLevelOf } from './levels.ts';
import { holdsOn, parentCodeOf, type RegistryIndex, sinceOf, stateOn, statesOf, untilOf } from './registry-index.ts';
import type { RowIssues, Tell } from './registry.ts';

/** Tells of designations of units that do not exist, or of another level than the class, or that outlast their unit. */
export function checkDesignations(
  designations: readonly (Designation | undefined)[],
  states: RegistryIndex['states'],
  { tell, isSetAside }: RowIssues,
): void {
  for (const designation of designations) {
    if (designation === undefined) {
      continue;
    }
    const { level, code, from } = designation;
    const until = ownValue(designation, 'until');
    if (until !== undefined && until < from) {
      tell(designation, 'until', 'wrong-order', { kind: 'date-not-before', than: from });
      continue;
    }
    if (designatedLevels[designation.class] !== level) {
      tell(designation, 'class', 'wrong-level', { kind: 'class-of-the-level', than: level });
    }
    if (isSetAside('units', level, code)) {
      continue;
    }
    const state = stateOn({ states }, level, code, from);
    if (state === undefined) {
      tell(designation, 'code', 'unknown-reference', { kind: 'unit-that-holds-on', than: from, values: [level] });
      continue;
    }
    const last = lastDay(statesOf(states[level], code), sinceOf(state));
    if (last !== undefined && (until === undefined || until > last)) {
      tell(designation, 'until', 'outlives-parent', { kind: 'date-not-after', than: last });
    }
  }
}

/** Tells of a parent that is missing, unknown, of the wrong level, or that does not hold while the child does. */
export function checkParent(
  state: AnyUnitState,
  states: RegistryIndex['states'],
  { tell, isSetAside }: RowIssues,
): void {
  const { level, from } = state;
  const [parent, until] = [parentCodeOf(state), untilOf(state)];
  if (level === 'commune' && spansReform(state)) {
    tell(state, 'until', 'wrong-level', { kind: 'another-state-from', than: reformDay });
    return;
  }
  const above = parentLevelOf(level, from);
  if (above === undefined) {
    return;
  }
  if (parent === undefined) {
    if (level !== 'village') {
      tell(state, 'parent', 'missing-value', { kind: 'unit-that-holds-on', than: from, values: [above] });
    }
    return;
  }
  const found = stateOn({ states }, above, parent, from);
  const isWhole = found !== undefined && holdsUntil(found, statesOf(states[above], parent), until);
  if (isWhole || isSetAside('units', above, parent)) {
    return;
  }
  if (found === undefined) {
    tell(state, 'parent', 'unknown-reference', { kind: 'unit-that-holds-on', than: from, values: [above] });
  } else {
    tell(state, 'parent', 'outlives-parent', {
      ...(until === undefined
        ? { kind: 'unit-that-does-not-end' }
        : { kind: 'unit-that-is-the-same-until', than: until }),
      values: [above],
    });
  }
}

/** Tells what the fields of a row contradict each other in; whether its days can be compared with those of others. */
export function checkRow(state: AnyUnitState, tell: Tell): boolean {
  const { level, from } = state;
  const until = untilOf(state);
  const [isLate, isEarly] = [sinceOf(state) > from, until !== undefined && until < from];
  if (isLate) {
    tell(state, 'since', 'wrong-order', { kind: 'date-not-after', than: from });
  }
  if (isEarly) {
    tell(state, 'until', 'wrong-order', { kind: 'date-not-before', than: from });
  }
  if (level === 'province' && parentCodeOf(state) !== undefined) {
    tell(state, 'parent', 'wrong-level', { kind: 'nothing-above-a-province' });
  }
  if (isLate || isEarly) {
    return false;
  }
  checkType(state, until, tell);
  return true;
}

/** Tells which states of one code, in the order of their days, stand twice, overlap, or do not go on as they say. */
export function checkStates(
  states: readonly AnyUnitState[],
  before: (day: string) => string,
  { tell, isSetAside }: RowIssues,
): void {
  let previous: AnyUnitState | undefined;
  for (const state of states) {
    const { from } = state;
    const endBefore = previous && untilOf(previous);
    if (previous?.from === from) {
      tell(state, 'code', 'duplicate-code', { kind: 'one-state-that-begins-on', than: from });
    } else if (previous !== undefined && endBefore === undefined) {
      tell(state, 'from', 'overlapping-states', { kind: 'nothing-after-a-state-that-is-open' });
    } else if (endBefore !== undefined && endBefore >= from) {
      tell(state, 'from', 'overlapping-states', { kind: 'date-after', than: endBefore });
    } else if (sinceOf(state) !== from && !isSetAside('units', state.level, state.code)) {
      checkContinuation(state, previous, before, tell);
    }
    previous = state;
  }
}

/** Tells what is wrong with successions, each by itself and those out of one unit together. */
export function checkSuccessions(
  successions: readonly (Succession | undefined)[],
  states: RegistryIndex['states'],
  before: (day: string) => string,
  list: RowIssues,
): void {
  const leaving = new Map<string, Succession[]>();
  const seen = new Set<string>();
  for (const succession of successions) {
    if (succession === undefined) {
      continue;
    }
    checkUnits(succession, states, before(succession.on), list);
    const { level, from, to, on } = succession;
    const unit = `${level} ${from} ${on}`;
    if (seen.has(`${unit} ${to}`)) {
      list.tell(succession, 'to', 'duplicate-code', { kind: 'each-once' });
      list.setAside('successions', succession);
    }
    seen.add(`${unit} ${to}`);
    const ofUnit = leaving.get(unit) ?? [];
    ofUnit.push(succession);
    leaving.set(unit, ofUnit);
  }
  for (const [, ofUnit] of leaving) {
    const [{ level, from }] = ofUnit as [Succession];
    if (!list.isSetAside('successions', level, from)) {
      checkShares(ofUnit, list.tell);
    }
  }
}

/** The level on which each class sits. */
const designatedLevels: Readonly<Record<DesignationClass, UnitLevel>> = {
  'poor-district': 'district',
  'coastal-commune': 'commune',
  'zone-1': 'commune',
  'zone-2': 'commune',
  'zone-3': 'commune',
  'especially-difficult-village': 'village',
};

/** The last day of a unit, by its states; undefined while it is open. */
function lastDay(states: readonly AnyUnitState[], since: string): string | undefined {
  const last = states.filter((state) => sinceOf(state) === since).at(-1);
  return last && untilOf(last);
}

/** Whether the level above changes while a state holds. */
function spansReform(state: AnyUnitState): boolean {
  return state.from < reformDay && (untilOf(state) ?? reformDay) >= reformDay;
}

/** Whether a unit, found by one of its states, holds to the last day of another state. */
function holdsUntil(parent: AnyUnitState, states: readonly AnyUnitState[], until: string | undefined): boolean {
  const last = untilOf(parent);
  if (last === undefined || (until !== undefined && until <= last)) {
    return true;
  }
  return states.some(
    (state) =>
      sinceOf(state) === sinceOf(parent) &&
      (until === undefined ? untilOf(state) === undefined : holdsOn(state, until)),
  );
}

/** Tells of a type that does not exist on all days of a row. */
function checkType(state: AnyUnitState, until: string | undefined, tell: Tell): void {
  const type: UnitType | undefined = ownValue<AnyUnitState, 'type'>(state, 'type');
  if (type === undefined) {
    return;
  }
  const [first, last] = [ownValue(unitTypes[type], 'from'), ownValue(unitTypes[type], 'until')];
  const { level, from } = state;
  if ((first !== undefined && from < first) || (last !== undefined && from > last)) {
    tell(state, 'type', 'wrong-level', { kind: 'type-that-exists-on', than: from });
    // A commune that goes on while the types change has two states in any case.
  } else if (last !== undefined && level !== 'commune' && (until === undefined || until > last)) {
    tell(state, 'until', 'wrong-level', { kind: 'date-not-after', than: last });
  }
}

/** A state that is not the first of its unit follows the one before without a gap. */
function checkContinuation(
  state: AnyUnitState,
  previous: AnyUnitState | undefined,
  before: (day: string) => string,
  tell: Tell,
): void {
  if (previous === undefined || sinceOf(previous) !== sinceOf(state)) {
    tell(state, 'since', 'unknown-reference', { kind: 'first-day-of-the-unit-that-goes-on' });
  } else if (untilOf(previous) !== before(state.from)) {
    tell(state, 'from', 'wrong-order', { kind: 'day-without-a-gap-after', than: untilOf(previous) as string });
  }
}

/** Tells of units that do not end or begin where a succession says, and of one that follows itself. */
function checkUnits(
  succession: Succession,
  states: RegistryIndex['states'],
  eve: string,
  { tell, isSetAside }: RowIssues,
): void {
  const { level, from, to, on } = succession;
  const [ending, beginning] = [stateOn({ states }, level, from, eve), stateOn({ states }, level, to, on)];
  if (ending === undefined && !isSetAside('units', level, from)) {
    tell(succession, 'from', 'unknown-reference', { kind: 'unit-that-holds-on', than: eve, values: [level] });
  }
  if (beginning === undefined && !isSetAside('units', level, to)) {
    tell(succession, 'to', 'unknown-reference', { kind: 'unit-that-holds-on', than: on, values: [level] });
  }
  if (ending === undefined || beginning === undefined) {
    return;
  }
  if (from === to && sinceOf(ending) === sinceOf(beginning)) {
    tell(succession, 'to', 'circular-reference', { kind: 'unit-other-than-the-one-that-ends' });
    return;
  }
  const goesOn = stateOn({ states }, level, from, on);
  if (goesOn !== undefined && sinceOf(goesOn) === sinceOf(ending)) {
    tell(succession, 'from', 'wrong-order', { kind: 'unit-that-ends-on', than: eve });
  }
  if (sinceOf(beginning) !== on) {
    tell(succession, 'to', 'wrong-order', { kind: 'unit-that-begins-on', than: on });
  }
}

/** Tells where what goes out of one unit cannot be all of it together. */
function checkShares(successions: readonly Succession[], tell: Tell): void {
  const going = successions.filter(({ territory }) => territory !== 'none').length;
  let people: SuccessionShare | undefined;
  for (const succession of successions) {
    const { territory } = succession;
    const share = ownValue(succession, 'people');
    if (territory === 'whole' && going > 1) {
      tell(succession, 'territory', 'invalid-value', { kind: 'part-where-some-goes-elsewhere' });
    }
    if (territory === 'part' && successions.length === 1) {
      tell(succession, 'territory', 'invalid-value', { kind: 'whole-where-nothing-goes-elsewhere' });
    }
    if (people === 'whole' && share !== undefined && share !== 'none') {
      tell(succession, 'people', 'invalid-value', { kind: 'none-where-all-go-elsewhere' });
    }
    people = share === 'whole' ? 'whole' : people;
  }
}
