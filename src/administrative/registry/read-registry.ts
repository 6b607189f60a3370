import { PovertyStandardError } from '../../foundation/errors/index.ts';
import { frozenCopy, frozenRow } from '../../foundation/frozen/index.ts';
import { mostStates } from '../../foundation/limits.ts';
import { readFields, readPlaces } from '../../foundation/reading/index.ts';
import type { Designation } from '../designation.ts';
import type { Registry } from '../registry.ts';
import type { Succession } from '../succession.ts';
import type { AnyUnitState } from '../unit.ts';
import type { UnitLevel } from '../unit-level.ts';
import { checkDesignations } from './check-designations.ts';
import { checkParent } from './check-parent.ts';
import { checkRow } from './check-row.ts';
import { checkStates, type Places } from './check-states.ts';
import { checkSuccessions } from './check-successions.ts';
import { type DayReader, dayReader } from './day-reader.ts';
import { type IssueList, issueList } from './issue-list.ts';
import { indexUnits, type RegistryIndex } from './registry-index.ts';

/** A registry that has been checked, frozen with everything in it, and its index. */
export interface IndexedRegistry {
  readonly registry: Registry;
  readonly index: RegistryIndex;
}

/** The tables of a registry. */
export const tableNames = ['units', 'successions', 'designations'] as const;

/** Reads tables anew: checks everything, freezes a copy, and indexes it. */
export function readRegistry(tables: unknown): IndexedRegistry {
  const fields = readFields(tables, '', tableNames);
  const units = Object.freeze(readPlaces(fields.get('units'), 'units').map(frozenRow)) as readonly AnyUnitState[];
  const successions = readTable(fields.get('successions'), 'successions') as readonly Succession[];
  const designations = readTable(fields.get('designations'), 'designations') as readonly Designation[];
  const [days, list] = [dayReader(), issueList()];
  const states = statesOf(units, days, list);
  checkRelations(units, states, days, list);
  checkSuccessions(successions, states, days, list);
  checkDesignations(designations, states, days, list);
  if (list.issues.length > 0) {
    const [first] = list.issues;
    throw new PovertyStandardError('invalid-registry', {
      path: '',
      received: tables,
      expected: `tables without issues; the first of ${list.issues.length} is at ${first?.path}: ${first?.expected}`,
      issues: list.issues,
    });
  }
  return {
    registry: Object.freeze({ units, successions, designations }),
    index: indexUnits(states, units, successions),
  };
}

type OpenIndex = Record<UnitLevel, { readonly places: Map<string, number>; readonly lists: AnyUnitState[][] }>;

/** A table as it is now: what the caller does to theirs later changes nothing under the index. */
function readTable(value: unknown, path: string): readonly unknown[] {
  return frozenCopy(value === undefined ? [] : readPlaces(value, path));
}

function openLevel(): OpenIndex[UnitLevel] {
  return { places: new Map(), lists: [] };
}

/** Puts every usable row under its code, those of one code in the order of their days. */
function statesOf(units: readonly AnyUnitState[], days: DayReader, list: IssueList): OpenIndex {
  const states: OpenIndex = {
    province: openLevel(),
    district: openLevel(),
    commune: openLevel(),
    village: openLevel(),
  };
  for (let place = 0; place < units.length; place += 1) {
    const row = units[place] as AnyUnitState;
    if (checkRow(row, () => `units[${place}]`, days, list)) {
      const { places, lists } = states[row.level];
      const known = lists[places.get(row.code) ?? -1];
      if (known === undefined) {
        places.set(row.code, lists.push([row]) - 1);
      } else if (known.length < mostStates) {
        known.push(row);
      } else {
        list.report('out-of-range', `units[${place}].code`, row.code, `at most ${mostStates} states of one code`);
      }
    }
  }
  for (const known of Object.values(states).flatMap(({ lists }) => lists)) {
    if (known.length > 1) {
      known.sort((one, other) => (one.from < other.from ? -1 : 1));
    }
  }
  return states;
}

/** Reports what is wrong between the rows. */
function checkRelations(
  units: readonly AnyUnitState[],
  states: RegistryIndex['states'],
  days: DayReader,
  list: IssueList,
): void {
  // Looked up only where something is wrong.
  let places: ReadonlyMap<AnyUnitState, number> | undefined;
  const at: Places = (state) => {
    places ??= new Map(Array.from(units, (unit, place) => [unit, place]));
    return `units[${places.get(state)}]`;
  };
  for (const ofLevel of Object.values(states)) {
    for (const ofCode of ofLevel.lists) {
      checkStates(ofCode, at, days, list);
      for (const state of ofCode) {
        checkParent(state, at, states, list);
      }
    }
  }
}
