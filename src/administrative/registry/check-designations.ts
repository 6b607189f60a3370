import { own } from '../../foundation/reading/index.ts';
import { evidenceMarks } from '../../vocabulary/index.ts';
import { type Designation, type DesignationClass, designationClasses } from '../designation.ts';
import { type UnitLevel, unitLevels } from '../unit-level.ts';
import type { DayReader } from './day-reader.ts';
import type { IssueList } from './issue-list.ts';
import { type RegistryIndex, sinceOf, stateOn, statesOf } from './registry-index.ts';

const fields = ['level', 'code', 'class', 'from', 'until', 'act', 'evidence'];

/** The level on which each class sits. */
const designatedLevels: Readonly<Record<DesignationClass, UnitLevel>> = {
  'poor-district': 'district',
  'coastal-commune': 'commune',
  'zone-1': 'commune',
  'zone-2': 'commune',
  'zone-3': 'commune',
  'especially-difficult-village': 'village',
};

/** Reports what is wrong with a designation by itself; whether its unit can be looked for. */
function checkFields(value: Designation, path: string, { isDay }: DayReader, list: IssueList): boolean {
  if (typeof value !== 'object' || (value as unknown) === null || Array.isArray(value)) {
    list.demand('invalid-value', path, value, 'an object');
    return false;
  }
  for (const name of Object.keys(value).filter((one) => !fields.includes(one))) {
    list.report('unknown-field', `${path}.${name}`, name, `one of: ${fields.join(', ')}`);
  }
  const row = own(value);
  const { level, code, from, until, evidence } = row;
  const wrong: [
    name: keyof Designation,
    isWrong: boolean,
    code: 'invalid-value' | 'invalid-date' | 'wrong-order',
    expected: string,
  ][] = [
    ['level', !unitLevels.includes(level), 'invalid-value', `one of: ${unitLevels.join(', ')}`],
    ['code', typeof code !== 'string', 'invalid-value', 'the code of a unit'],
    ['class', !designationClasses.includes(row.class), 'invalid-value', `one of: ${designationClasses.join(', ')}`],
    ['from', !isDay(from), 'invalid-date', 'a calendar date YYYY-MM-DD'],
    ['until', until !== undefined && !isDay(until), 'invalid-date', 'a calendar date YYYY-MM-DD'],
    ['until', isDay(from) && isDay(until) && until < from, 'wrong-order', 'a day not before the first'],
    [
      'evidence',
      evidence !== undefined && !evidenceMarks.includes(evidence),
      'invalid-value',
      `one of: ${evidenceMarks.join(', ')}`,
    ],
  ];
  const found = wrong.filter(([, isWrong]) => isWrong);
  for (const [name, , problem, expected] of found) {
    list.demand(problem, `${path}.${name}`, row[name], expected);
  }
  return found.length === 0;
}

/** The last day of the unit of a state; undefined while it is open. */
function lastDay(states: RegistryIndex['states'], level: UnitLevel, code: string, since: string): string | undefined {
  return own(
    statesOf(states[level], code)
      .filter((state) => sinceOf(state) === since)
      .at(-1),
  ).until;
}

/** Reports designations of units that do not exist, or of another level than the class, or that outlast their unit. */
export function checkDesignations(
  designations: readonly Designation[],
  states: RegistryIndex['states'],
  days: DayReader,
  list: IssueList,
): void {
  for (const [place, designation] of designations.entries()) {
    const path = `designations[${place}]`;
    if (!checkFields(designation, path, days, list)) {
      continue;
    }
    const { level, code, from, until } = own(designation);
    const state = stateOn({ states }, level, code, from);
    if (designatedLevels[designation.class] !== level) {
      list.report('wrong-level', `${path}.class`, designation.class, `a class of the level ${level}`);
    }
    if (state === undefined) {
      list.report('unknown-reference', `${path}.code`, code, `the code of a ${level} on ${from}`);
      continue;
    }
    const last = lastDay(states, level, code, sinceOf(state));
    if (last !== undefined && (until === undefined || until > last)) {
      list.report('outlives-parent', `${path}.until`, until ?? 'open', `a day not after ${last}, the last of the unit`);
    }
  }
}
