import type { AnyUnitState } from '../../law/index.ts';
import { sinceOf, untilOf } from './registry-index.ts';
import type { RowIssues, Tell } from './row-issues.ts';

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
