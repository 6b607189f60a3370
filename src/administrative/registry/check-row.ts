import { ownValue } from '../../foundation/input/index.ts';
import type { AnyUnitState, UnitType } from '../../law/index.ts';
import { unitTypes } from '../../law/provinces/unit-types.ts';
import { parentCodeOf, sinceOf, untilOf } from './registry-index.ts';
import type { Tell } from './row-issues.ts';

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
