import { own } from '../../foundation/reading/index.ts';
import type { AnyUnitState } from '../unit.ts';
import type { DayReader } from './day-reader.ts';
import type { IssueList } from './issue-list.ts';
import { sinceOf, untilOf } from './registry-index.ts';

/** Where each row stands in its table. */
export type Places = (state: AnyUnitState) => string;

/** Reports, of the states of one code in the order of their days, those that stand twice, overlap, or do not go on as they say. */
export function checkStates(
  states: readonly AnyUnitState[],
  at: Places,
  { before }: DayReader,
  { report }: IssueList,
): void {
  let previous: AnyUnitState | undefined;
  for (const state of states) {
    const { from, code } = state;
    const endBefore = previous && untilOf(previous);
    if (previous?.from === from) {
      report('duplicate-code', `${at(state)}.code`, code, `one state that begins on ${from}`);
    } else if (previous !== undefined && (endBefore === undefined || endBefore >= from)) {
      report(
        'overlapping-states',
        `${at(state)}.from`,
        from,
        `a day after ${endBefore ?? 'the last of the state before, which is open'}`,
      );
    } else if (sinceOf(state) !== from) {
      checkContinuation(state, previous, at, before, report);
    }
    previous = state;
  }
}

/** A state that is not the first of its unit follows the one before without a gap. */
function checkContinuation(
  state: AnyUnitState,
  previous: AnyUnitState | undefined,
  at: Places,
  before: DayReader['before'],
  report: IssueList['report'],
): void {
  if (previous === undefined || sinceOf(previous) !== sinceOf(state)) {
    report(
      'unknown-reference',
      `${at(state)}.since`,
      own(state).since,
      'the first day of the unit whose state this one follows',
    );
  } else if (untilOf(previous) !== before(state.from)) {
    report(
      'wrong-order',
      `${at(state)}.from`,
      state.from,
      `the day after ${untilOf(previous)}, because a unit has no gap`,
    );
  }
}
