import { PovertyStandardError } from '../foundation/errors/index.ts';
import { frozenCopy, frozenRow } from '../foundation/frozen/index.ts';
import { mostStates } from '../foundation/limits.ts';
import { readFields, readPlaces, requireArgument } from '../foundation/reading/index.ts';
import type { Designation } from './designation.ts';
import { type Registry, type RegistryTables, withIndex } from './registry.ts';
import { checkDesignations } from './registry/check-designations.ts';
import { checkParent } from './registry/check-parent.ts';
import { checkRow } from './registry/check-row.ts';
import { checkStates, type Places } from './registry/check-states.ts';
import { checkSuccessions } from './registry/check-successions.ts';
import { type DayReader, dayReader } from './registry/day-reader.ts';
import { type IssueList, issueList } from './registry/issue-list.ts';
import { indexUnits, type RegistryIndex } from './registry/registry-index.ts';
import type { Succession } from './succession.ts';
import type { AnyUnitState } from './unit.ts';
import type { UnitLevel } from './unit-level.ts';

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

/**
 * Makes a registry of a caller’s table of units, with the provinces, or without.
 *
 * Everything is checked, and everything that is wrong is told at once: codes that are not written as those of their level, parents that are
 * missing, unknown, of the wrong level for the day or that end before the child, states that overlap or leave a gap, types that do not
 * exist on the day, successions whose units do not end or begin on the day or that turn round, shares that cannot go together, and
 * designations of units that are not there. A code has at most 1 000 states, and a name 200 characters. A commune that goes on over 2025-07-01 has two states, because its parent is a
 * district before and a province from then on.
 *
 * @param tables - the units, what became of them, and the classes they were given
 * @returns a copy of the tables, checked and frozen; plain data
 * @throws PovertyStandardError `invalid-registry` with every issue, each by its path, such as `units[17].parent`; `missing-value`,
 *   `invalid-value` or `unknown-field` for what is no table
 *
 * @example
 * ```ts
 * const registry = createRegistry({
 *   units: [
 *     ...provinces,
 *     { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' },
 *   ],
 *   successions: provinceSuccessions,
 * });
 * registry.units.length; // => 91
 * createRegistry({ units: [{ level: 'commune', code: '5986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' }] }); // throws invalid-registry
 * ```
 */
export function createRegistry(tables: RegistryTables): Registry {
  requireArgument(tables, 'tables');
  const fields = readFields(tables, '', ['units', 'successions', 'designations']);
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
  return withIndex({ units, successions, designations }, indexUnits(states, units, successions));
}
