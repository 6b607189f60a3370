import { ownValue } from '../foundation/input/index.ts';
import type { AnyUnitState, Designation, DesignationClass, Succession, UnitLevel, UnitType } from '../law/index.ts';
import { unitTypes } from '../law/provinces/unit-types.ts';
import { reformDay } from '../law/unit.ts';
import { parentLevelOf } from './levels.ts';
import { holdsOn, parentCodeOf, type RegistryIndex, sinceOf, stateOn, statesOf, untilOf } from './registry-index.ts';
import type { Report, RowIssues } from './registry.ts';

/** Reports designations of unknown units, with a class of another level, or that outlast their unit. */
export function checkDesignations(
  designations: readonly (Designation | undefined)[],
  states: RegistryIndex['states'],
  { report, isExcluded }: RowIssues,
): void {
  for (const designation of designations) {
    if (designation === undefined) {
      continue;
    }
    const { level, code, from } = designation;
    const until = ownValue(designation, 'until');
    if (until !== undefined && until < from) {
      report(designation, 'until', 'wrong-order', { kind: 'date-not-before', than: from });
      continue;
    }
    if (designatedLevels[designation.class] !== level) {
      report(designation, 'class', 'wrong-level', { kind: 'class-of-the-level', than: level });
    }
    if (isExcluded('units', level, code)) {
      continue;
    }
    const state = stateOn({ states }, level, code, from);
    if (state === undefined) {
      report(designation, 'code', 'unknown-reference', { kind: 'unit-that-holds-on', than: from, values: [level] });
      continue;
    }
    const last = lastDay(statesOf(states[level], code), sinceOf(state));
    if (last !== undefined && (until === undefined || until > last)) {
      report(designation, 'until', 'outlives-parent', { kind: 'date-not-after', than: last });
    }
  }
}

/** Reports a parent that is missing, unknown, of the wrong level, or that does not exist as long as the child. */
export function checkParent(
  state: AnyUnitState,
  states: RegistryIndex['states'],
  { report, isExcluded }: RowIssues,
): void {
  const { level, from } = state;
  const parent = parentCodeOf(state);
  const until = untilOf(state);
  if (level === 'commune' && spansReform(state)) {
    report(state, 'until', 'wrong-level', { kind: 'another-state-from', than: reformDay });
    return;
  }
  const above = parentLevelOf(level, from);
  if (above === undefined) {
    return;
  }
  if (parent === undefined) {
    if (level !== 'village') {
      report(state, 'parent', 'missing-value', { kind: 'unit-that-holds-on', than: from, values: [above] });
    }
    return;
  }
  const found = stateOn({ states }, above, parent, from);
  const isCovered = found !== undefined && holdsUntil(found, statesOf(states[above], parent), until);
  if (isCovered || isExcluded('units', above, parent)) {
    return;
  }
  if (found === undefined) {
    report(state, 'parent', 'unknown-reference', { kind: 'unit-that-holds-on', than: from, values: [above] });
  } else {
    report(state, 'parent', 'outlives-parent', {
      ...(until === undefined
        ? { kind: 'unit-that-does-not-end' }
        : { kind: 'unit-that-is-the-same-until', than: until }),
      values: [above],
    });
  }
}

/** Reports contradictions between the fields of a row; returns whether its days can be compared with other rows. */
export function checkRow(state: AnyUnitState, report: Report): boolean {
  const { level, from } = state;
  const until = untilOf(state);
  const beginsBeforeUnit = sinceOf(state) > from;
  const endsBeforeStart = until !== undefined && until < from;
  if (beginsBeforeUnit) {
    report(state, 'since', 'wrong-order', { kind: 'date-not-after', than: from });
  }
  if (endsBeforeStart) {
    report(state, 'until', 'wrong-order', { kind: 'date-not-before', than: from });
  }
  if (level === 'province' && parentCodeOf(state) !== undefined) {
    report(state, 'parent', 'wrong-level', { kind: 'nothing-above-a-province' });
  }
  if (beginsBeforeUnit || endsBeforeStart) {
    return false;
  }
  checkType(state, until, report);
  return true;
}

/** Reports states of a code, given in the order of their days, that are duplicate, overlap, or do not continue their unit. */
export function checkStates(
  states: readonly AnyUnitState[],
  before: (day: string) => string,
  { report, isExcluded }: RowIssues,
): void {
  let previous: AnyUnitState | undefined;
  for (const state of states) {
    const { from } = state;
    const endBefore = previous && untilOf(previous);
    if (previous?.from === from) {
      report(state, 'code', 'duplicate-code', { kind: 'one-state-that-begins-on', than: from });
    } else if (previous !== undefined && endBefore === undefined) {
      report(state, 'from', 'overlapping-states', { kind: 'nothing-after-a-state-that-is-open' });
    } else if (endBefore !== undefined && endBefore >= from) {
      report(state, 'from', 'overlapping-states', { kind: 'date-after', than: endBefore });
    } else if (sinceOf(state) !== from && !isExcluded('units', state.level, state.code)) {
      checkContinuation(state, previous, before, report);
    }
    previous = state;
  }
}

/** Reports faulty successions, alone and among all successions out of a unit. */
export function checkSuccessions(
  successions: readonly (Succession | undefined)[],
  states: RegistryIndex['states'],
  before: (day: string) => string,
  issues: RowIssues,
): void {
  const byEndingUnit = new Map<string, Succession[]>();
  const seen = new Set<string>();
  for (const succession of successions) {
    if (succession === undefined) {
      continue;
    }
    checkUnits(succession, states, before(succession.on), issues);
    const { level, from, to, on } = succession;
    const unit = `${level} ${from} ${on}`;
    if (seen.has(`${unit} ${to}`)) {
      issues.report(succession, 'to', 'duplicate-code', { kind: 'each-once' });
      issues.exclude('successions', succession);
    }
    seen.add(`${unit} ${to}`);
    const successionsOfUnit = byEndingUnit.get(unit) ?? [];
    successionsOfUnit.push(succession);
    byEndingUnit.set(unit, successionsOfUnit);
  }
  for (const successionsOfUnit of byEndingUnit.values()) {
    const [{ level, from }] = successionsOfUnit as [Succession];
    if (!issues.isExcluded('successions', level, from)) {
      checkShares(successionsOfUnit, issues.report);
    }
  }
}

/** The level of each class. */
const designatedLevels: Readonly<Record<DesignationClass, UnitLevel>> = {
  'poor-district': 'district',
  'coastal-commune': 'commune',
  'zone-1': 'commune',
  'zone-2': 'commune',
  'zone-3': 'commune',
  'especially-difficult-village': 'village',
};

/** The last day of a unit, by its states; undefined while it exists. */
function lastDay(states: readonly AnyUnitState[], since: string): string | undefined {
  const last = states.filter((state) => sinceOf(state) === since).at(-1);
  return last && untilOf(last);
}

/** Whether the level above changes during a state. */
function spansReform(state: AnyUnitState): boolean {
  return state.from < reformDay && (untilOf(state) ?? reformDay) >= reformDay;
}

/** Whether the unit of a state exists until a day; without a day, whether it does not end. */
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

/** Reports a type that does not exist on all days of a row. */
function checkType(state: AnyUnitState, until: string | undefined, report: Report): void {
  const type: UnitType | undefined = ownValue<AnyUnitState, 'type'>(state, 'type');
  if (type === undefined) {
    return;
  }
  const first = ownValue(unitTypes[type], 'from');
  const last = ownValue(unitTypes[type], 'until');
  const { level, from } = state;
  if ((first !== undefined && from < first) || (last !== undefined && from > last)) {
    report(state, 'type', 'wrong-level', { kind: 'type-that-exists-on', than: from });
    // A commune that continues across the reform has two states in any case.
  } else if (last !== undefined && level !== 'commune' && (until === undefined || until > last)) {
    report(state, 'until', 'wrong-level', { kind: 'date-not-after', than: last });
  }
}

/** Reports a later state of a unit that does not follow the previous state without a gap. */
function checkContinuation(
  state: AnyUnitState,
  previous: AnyUnitState | undefined,
  before: (day: string) => string,
  report: Report,
): void {
  if (previous === undefined || sinceOf(previous) !== sinceOf(state)) {
    report(state, 'since', 'unknown-reference', { kind: 'first-day-of-the-unit-that-goes-on' });
  } else if (untilOf(previous) !== before(state.from)) {
    report(state, 'from', 'wrong-order', { kind: 'day-without-a-gap-after', than: untilOf(previous) as string });
  }
}

/** Reports units that do not end or begin on the day of a succession, and a unit that succeeds itself. */
function checkUnits(
  succession: Succession,
  states: RegistryIndex['states'],
  eve: string,
  { report, isExcluded }: RowIssues,
): void {
  const { level, from, to, on } = succession;
  const ending = stateOn({ states }, level, from, eve);
  const beginning = stateOn({ states }, level, to, on);
  if (ending === undefined && !isExcluded('units', level, from)) {
    report(succession, 'from', 'unknown-reference', { kind: 'unit-that-holds-on', than: eve, values: [level] });
  }
  if (beginning === undefined && !isExcluded('units', level, to)) {
    report(succession, 'to', 'unknown-reference', { kind: 'unit-that-holds-on', than: on, values: [level] });
  }
  if (ending === undefined || beginning === undefined) {
    return;
  }
  if (from === to && sinceOf(ending) === sinceOf(beginning)) {
    report(succession, 'to', 'circular-reference', { kind: 'unit-other-than-the-one-that-ends' });
    return;
  }
  const continuing = stateOn({ states }, level, from, on);
  if (continuing !== undefined && sinceOf(continuing) === sinceOf(ending)) {
    report(succession, 'from', 'wrong-order', { kind: 'unit-that-ends-on', than: eve });
  }
  if (sinceOf(beginning) !== on) {
    report(succession, 'to', 'wrong-order', { kind: 'unit-that-begins-on', than: on });
  }
}

/** Reports shares out of a unit that cannot add up to the whole. */
function checkShares(successions: readonly Succession[], report: Report): void {
  const recipients = successions.filter(({ territory }) => territory !== 'none').length;
  let isEmptied = false;
  for (const succession of successions) {
    const { territory } = succession;
    const people = ownValue(succession, 'people');
    if (territory === 'whole' && recipients > 1) {
      report(succession, 'territory', 'invalid-value', { kind: 'part-where-some-goes-elsewhere' });
    }
    if (territory === 'part' && successions.length === 1) {
      report(succession, 'territory', 'invalid-value', { kind: 'whole-where-nothing-goes-elsewhere' });
    }
    if (isEmptied && people !== undefined && people !== 'none') {
      report(succession, 'people', 'invalid-value', { kind: 'none-where-all-go-elsewhere' });
    }
    isEmptied ||= people === 'whole';
  }
}
