import { ownValue } from '../../foundation/input/index.ts';
import type { AnyUnitState, Designation, DesignationClass, UnitLevel } from '../../law/index.ts';
import { type RegistryIndex, sinceOf, stateOn, statesOf, untilOf } from './registry-index.ts';
import type { RowIssues } from './row-issues.ts';

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
