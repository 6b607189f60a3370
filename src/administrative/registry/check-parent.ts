import type { AnyUnitState } from '../../law/index.ts';
import { reformDay } from '../../law/unit.ts';
import { parentLevelOf } from '../parent-level.ts';
import { holdsOn, parentCodeOf, type RegistryIndex, sinceOf, stateOn, statesOf, untilOf } from './registry-index.ts';
import type { RowIssues } from './row-issues.ts';

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
