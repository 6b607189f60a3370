import type { AnyStandardId } from '../law/index.ts';
import { requireArgument } from '../foundation/input/index.ts';
import { type OpenResult, outcomesOf } from '../foundation/unknown.ts';
import type { DynamicsColumn, DynamicsTableCode } from './dynamics-columns.ts';
import {
  type TableColumn,
  type DynamicsState,
  type HouseholdChange,
  type ListStatus,
  readReviewedHousehold,
  type ReviewedHousehold,
} from './reviewed-household.ts';

/** A decided change of a household. */
export interface DecidedDynamics extends HouseholdChange {
  /** Always `dynamics`. */
  readonly kind: 'dynamics';
  /** Always `true`: a single change is possible. */
  readonly decided: true;
  /** Id of the standard of both reviews. */
  readonly standard: AnyStandardId;
}

/** An undecided change of a household; `missing` is in the order of the input. */
export interface UndecidedDynamics extends OpenResult<'dynamics', readonly HouseholdChange[]> {
  /** Id of the standard of both reviews. */
  readonly standard: AnyStandardId;
}

/** The change of a household from one list to the next. */
export type HouseholdDynamics = DecidedDynamics | UndecidedDynamics;

/**
 * Decides the change of a household from one review to the next (thoát nghèo, tái nghèo, phát sinh mới …), and in which columns of the
 * two official dynamics tables it is counted.
 *
 * A household that enters a list from above relapsed (tái nghèo, tái cận nghèo) if it was on that same list before, and is new
 * otherwise; without its history that is undecided. For a move between the two lists history does not matter: the tables count it as
 * from near-poor or from poor. With an event, every change counts as `other` (khác), and a household that stays in its list is unchanged.
 *
 * @param household - its class before and now, its history, and the event of the change
 * @returns the change, or the possible changes and the missing inputs
 * @throws PovertyStandardError `different-standards` if the two classes are under different standards: at a change of standard
 *   the review is run under both; `missing-value`, also for a household that is absent without an event; `invalid-value`, also for
 *   an impossible event; `unknown-field`
 *
 * @example
 * ```ts
 * const poor = classifyByScores({ area: 'rural', incomeScore: 120, deprivationScore: 40 }, vn2022);
 * const nearPoor = classifyByScores({ area: 'rural', incomeScore: 135, deprivationScore: 20 }, vn2022);
 * const better = householdDynamics({ previous: poor, current: nearPoor });
 * better.state; // => 'left-poverty'
 * better.counted; // => [{ table: 'poor', column: 2 }, { table: 'near-poor', column: 5 }]
 *
 * const above = { decided: true, class: 'none', standard: 'vn-2022' } as const;
 * const worse = householdDynamics({ previous: above, current: poor });
 * worse.possible.map(({ state }) => state); // => ['relapsed-into-poverty', 'newly-poor']
 * worse.missing; // => [{ path: 'history.wasPoor' }]
 * householdDynamics({ previous: above, current: poor, history: { wasPoor: false } }).state; // => 'newly-poor'
 * ```
 */
export function householdDynamics(household: ReviewedHousehold): HouseholdDynamics {
  requireArgument(household, 'household');
  const { standard, hasEvent, candidates } = readReviewedHousehold(household);
  const { possible, listInputs } = outcomesOf(
    candidates,
    ({ previous, current, 'history.wasPoor': wasPoor, 'history.wasNearPoor': wasNearPoor }) => [
      dynamicsOf(previous, current, current === 'poor' ? wasPoor : wasNearPoor, hasEvent),
    ],
    (changes) => [...byCode(changes).keys()],
  );
  const changes = [...byCode(possible).values()];
  const [first, second] = changes;
  if (first && !second) {
    return { kind: 'dynamics', decided: true, ...first, standard };
  }
  const missing = listInputs().map((path) => ({ path }));
  return { kind: 'dynamics', decided: false, possible: changes, missing, gaps: [], standard };
}

/** Whether a status is on a list, and so has a table. */
export function isListed(status: ListStatus): status is DynamicsTableCode {
  return status === 'poor' || status === 'near-poor';
}

/**
 * The change of a household between two list statuses.
 *
 * @param relapsed - whether it was on its current list before the previous
 * @param hasEvent - whether the change has an event, as it always has for a household that is absent from a list
 */
function dynamicsOf(previous: ListStatus, current: ListStatus, relapsed: boolean, hasEvent: boolean): HouseholdChange {
  if (previous === current) {
    return { previous, current, state: 'unchanged', counted: [] };
  }
  const leaving = (table: DynamicsTableCode): TableColumn => ({
    table,
    column: hasEvent ? 4 : leavingColumn(table, current),
  });
  const entering = (table: DynamicsTableCode): TableColumn => ({
    table,
    column: hasEvent ? 8 : enteringColumn(previous, relapsed),
  });
  return {
    previous,
    current,
    state: hasEvent ? 'other' : stateOf(previous, current, relapsed),
    counted: [...(isListed(previous) ? [leaving(previous)] : []), ...(isListed(current) ? [entering(current)] : [])],
  };
}

/** Changes by statuses and state, which determine the counted columns. */
function byCode(changes: readonly HouseholdChange[]): ReadonlyMap<string, HouseholdChange> {
  return new Map(changes.map((change) => [`${change.previous} ${change.current} ${change.state}`, change]));
}

function leavingColumn(list: DynamicsTableCode, current: ListStatus): DynamicsColumn {
  return list === 'poor' ? (current === 'near-poor' ? 2 : 3) : current === 'poor' ? 3 : 2;
}

function enteringColumn(previous: ListStatus, relapsed: boolean): DynamicsColumn {
  return previous === 'above' ? (relapsed ? 6 : 7) : 5;
}

function stateOf(previous: ListStatus, current: ListStatus, relapsed: boolean): DynamicsState {
  if (current === 'poor') {
    return previous === 'near-poor' ? 'became-poor' : relapsed ? 'relapsed-into-poverty' : 'newly-poor';
  }
  if (previous === 'poor') {
    return 'left-poverty';
  }
  return previous === 'near-poor' ? 'left-near-poverty' : relapsed ? 'relapsed-into-near-poverty' : 'newly-near-poor';
}
