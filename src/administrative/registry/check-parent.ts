import { parentLevelOf } from '../parent-level.ts';
import { reformDay } from '../reform-day.ts';
import type { AnyUnitState } from '../unit.ts';
import type { UnitLevel } from '../unit-level.ts';
import type { Places } from './check-states.ts';
import type { IssueList } from './issue-list.ts';
import { holdsOn, parentCodeOf, type RegistryIndex, sinceOf, stateOn, statesOf, untilOf } from './registry-index.ts';

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

/** Reports a parent that is missing, unknown, of the wrong level, or that does not hold while the child does. */
export function checkParent(
  state: AnyUnitState,
  at: Places,
  states: RegistryIndex['states'],
  { report }: IssueList,
): void {
  const { level, from } = state;
  const [parent, until] = [parentCodeOf(state), untilOf(state)];
  if (level === 'district' && (until === undefined || until >= reformDay)) {
    report(
      'wrong-level',
      `${at(state)}.until`,
      until ?? 'open',
      'a day not after 2025-06-30, because districts end with it',
    );
  }
  if (level === 'commune' && spansReform(state)) {
    report(
      'wrong-level',
      `${at(state)}.until`,
      until ?? 'open',
      'two states, because the parent is a district until 2025-06-30 and a province from 2025-07-01',
    );
    return;
  }
  const above: UnitLevel | undefined = parentLevelOf(level, from);
  if (above === undefined) {
    return;
  }
  if (parent === undefined) {
    if (level !== 'village') {
      report('missing-value', `${at(state)}.parent`, parent, `the code of the ${above}`);
    }
    return;
  }
  const found = stateOn({ states }, above, parent, from);
  if (found === undefined) {
    report('unknown-reference', `${at(state)}.parent`, parent, `the code of a ${above} on ${from}`);
  } else if (!holdsUntil(found, statesOf(states[above], parent), until)) {
    report(
      'outlives-parent',
      `${at(state)}.parent`,
      parent,
      `a ${above} that is the same unit until ${until ?? 'the end, which is open'}`,
    );
  }
}
