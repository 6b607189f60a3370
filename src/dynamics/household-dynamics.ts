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

/** What became of the household is settled. */
export interface DecidedDynamics extends HouseholdChange {
  /** What is told. */
  readonly kind: 'dynamics';
  /** One change alone is possible. */
  readonly decided: true;
  /** Id of the standard of both reviews. */
  readonly standard: AnyStandardId;
}

/** What became of the household is not settled by what is known. What is missing is in the order of the input. */
export interface UndecidedDynamics extends OpenResult<'dynamics', readonly HouseholdChange[]> {
  /** Id of the standard of both reviews. */
  readonly standard: AnyStandardId;
}

/** What became of a household from one list to the next. */
export type HouseholdDynamics = DecidedDynamics | UndecidedDynamics;

/**
 * Decides what became of a household from one review to the next (thoát nghèo, tái nghèo, phát sinh mới …), and in which columns of the
 * two official dynamics tables it is counted.
 *
 * A household that enters a list from above relapsed (tái nghèo, tái cận nghèo) if it was on that same list once before, and is new
 * otherwise; with its past unknown that is undecided. Between the two lists its past does not matter: the tables count it as from
 * near-poor or from poor. With an event behind it, every change counts as other (khác), and a household that stays in its list is
 * unchanged.
 *
 * @param household - its class before and now, its past, and an event behind the change
 * @returns the change, or what is possible and what is missing
 * @throws PovertyStandardError `different-standards` where the two classes are under different standards: at a change of standard
 *   the review is run under both; `missing-value`, also for a household that is absent without an event; `invalid-value`, also for
 *   an event that cannot be; `unknown-field`
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
  const { standard, other, open } = readReviewedHousehold(household);
  const { possible, listInputs } = outcomesOf(
    open,
    ({ previous, current, 'history.wasPoor': wasPoor, 'history.wasNearPoor': wasNearPoor }) => [
      dynamicsOf(previous, current, current === 'poor' ? wasPoor : wasNearPoor, other),
    ],
    (changes) => [...byCode(changes).keys()],
  );
  const changes = [...byCode(possible).values()];
  const [settled, another] = changes;
  if (settled && !another) {
    return { kind: 'dynamics', decided: true, ...settled, standard };
  }
  const missing = listInputs().map((path) => ({ path }));
  return { kind: 'dynamics', decided: false, possible: changes, missing, gaps: [], standard };
}

/** A standing that has a table. */
export function isListed(standing: ListStatus): standing is DynamicsTableCode {
  return standing === 'poor' || standing === 'near-poor';
}

/**
 * What became of a household between two standings.
 *
 * @param relapsed - whether it was once before on the list where it stands now
 * @param other - whether an event is behind the change, as there is for every household that is absent from one of the lists
 */
function dynamicsOf(previous: ListStatus, current: ListStatus, relapsed: boolean, other: boolean): HouseholdChange {
  if (previous === current) {
    return { previous, current, state: 'unchanged', counted: [] };
  }
  const leaving = (table: DynamicsTableCode): TableColumn => ({
    table,
    column: other ? 4 : leavingColumn(table, current),
  });
  const entering = (table: DynamicsTableCode): TableColumn => ({
    table,
    column: other ? 8 : enteringColumn(previous, relapsed),
  });
  return {
    previous,
    current,
    state: other ? 'other' : stateOf(previous, current, relapsed),
    counted: [...(isListed(previous) ? [leaving(previous)] : []), ...(isListed(current) ? [entering(current)] : [])],
  };
}

/** Changes by what tells them apart; in which columns they are counted follows from it. */
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
