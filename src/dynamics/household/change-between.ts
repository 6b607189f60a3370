import type { DynamicsColumn, DynamicsTableCode } from '../dynamics-columns.ts';
import type { CountedIn, DynamicsState, HouseholdChange, HouseholdStanding } from './household-change.ts';

/**
 * What became of a household between two standings.
 *
 * @param relapsed - whether it was once before on the list where it stands now
 * @param other - whether an event is behind the change, as there is for every household that is absent from one of the lists
 */
export function changeBetween(
  previous: HouseholdStanding,
  current: HouseholdStanding,
  relapsed: boolean,
  other: boolean,
): HouseholdChange {
  if (previous === current) {
    return { previous, current, state: 'unchanged', counted: [] };
  }
  const leaving = (table: DynamicsTableCode): CountedIn => ({
    table,
    column: other ? 4 : leavingColumn(table, current),
  });
  const entering = (table: DynamicsTableCode): CountedIn => ({
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

/** A standing that has a table. */
export function isListed(standing: HouseholdStanding): standing is DynamicsTableCode {
  return standing === 'poor' || standing === 'near-poor';
}

function leavingColumn(list: DynamicsTableCode, current: HouseholdStanding): DynamicsColumn {
  return list === 'poor' ? (current === 'near-poor' ? 2 : 3) : current === 'poor' ? 3 : 2;
}

function enteringColumn(previous: HouseholdStanding, relapsed: boolean): DynamicsColumn {
  return previous === 'above' ? (relapsed ? 6 : 7) : 5;
}

function stateOf(previous: HouseholdStanding, current: HouseholdStanding, relapsed: boolean): DynamicsState {
  if (current === 'poor') {
    return previous === 'near-poor' ? 'became-poor' : relapsed ? 'relapsed-into-poverty' : 'newly-poor';
  }
  if (previous === 'poor') {
    return 'left-poverty';
  }
  return previous === 'near-poor' ? 'left-near-poverty' : relapsed ? 'relapsed-into-near-poverty' : 'newly-near-poor';
}
