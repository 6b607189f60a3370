import { longestName } from '../../foundation/limits.ts';
import { ownValue } from '../../foundation/reading/index.ts';
import { type Evidence, evidenceMarks } from '../../vocabulary/index.ts';
import type { AnyUnitState, UnitState } from '../unit.ts';
import { type UnitLevel, unitLevels } from '../unit-level.ts';
import type { UnitType } from '../unit-type.ts';
import { unitTypes } from '../unit-types.ts';
import type { DayReader } from './day-reader.ts';
import type { IssueList } from './issue-list.ts';
import { untilOf } from './registry-index.ts';
import { expectedCodes, isCodeOf, isFilled } from './unit-code.ts';

/** A row before it is known to be one: any field may be anything. */
type Row = { readonly [Name in keyof UnitState]?: unknown };

/** The fields of a row; a record, so that none is forgotten. */
const fields: Readonly<Record<keyof UnitState, true>> = {
  level: true,
  code: true,
  since: true,
  name: true,
  nameEn: true,
  type: true,
  parent: true,
  from: true,
  until: true,
  act: true,
  evidence: true,
};

/** Checks one row and reports by its path; the path is written only where something is wrong. */
interface RowCheck {
  readonly path: () => string;
  readonly days: DayReader;
  readonly list: IssueList;
}

/** Reports fields that a row does not have, and those that may be absent but are not as they should be. */
function checkOptional(row: Row, { path, list: { report } }: RowCheck): void {
  for (const name of Object.keys(row)) {
    if (!Object.hasOwn(fields, name)) {
      report('unknown-field', `${path()}.${name}`, name, `one of: ${Object.keys(fields).join(', ')}`);
    }
  }
  const [nameEn, act, evidence] = [ownValue(row, 'nameEn'), ownValue(row, 'act'), ownValue(row, 'evidence')];
  for (const [field, text] of [
    ['name', ownValue(row, 'name')],
    ['nameEn', nameEn],
  ] as const) {
    if (typeof text === 'string' && text.length > longestName) {
      report('text-too-long', `${path()}.${field}`, text, `at most ${longestName} characters`);
    }
  }
  if (nameEn !== undefined && !isFilled(nameEn)) {
    report('invalid-value', `${path()}.nameEn`, nameEn, 'a text that is not blank');
  }
  if (act !== undefined && !isFilled(act)) {
    report('invalid-value', `${path()}.act`, act, 'a text that is not blank');
  }
  if (evidence !== undefined && !evidenceMarks.includes(evidence as Evidence)) {
    report('invalid-value', `${path()}.evidence`, evidence, `one of: ${evidenceMarks.join(', ')}`);
  }
}

/** Reports the days of a row; whether they can be used. */
function checkDays(row: Row, { path, days: { isDay }, list }: RowCheck): boolean {
  const [from, until, since] = [ownValue(row, 'from'), ownValue(row, 'until'), ownValue(row, 'since')];
  const day = 'a calendar date YYYY-MM-DD';
  if (!isDay(from)) {
    list.demand('invalid-date', `${path()}.from`, from, day);
    return false;
  }
  if (until !== undefined && !(isDay(until) && from <= until)) {
    const isLate = isDay(until);
    list.report(isLate ? 'wrong-order' : 'invalid-date', `${path()}.until`, until, isLate ? `a day from ${from}` : day);
    return false;
  }
  if (since !== undefined && !(isDay(since) && since <= from)) {
    const isLate = isDay(since);
    list.report(isLate ? 'wrong-order' : 'invalid-date', `${path()}.since`, since, isLate ? `a day to ${from}` : day);
    return false;
  }
  return true;
}

/** Reports a type that the level does not have, or that does not exist on all days of a row. */
function checkType(state: AnyUnitState, { path, list }: RowCheck): void {
  const { level, from } = state;
  const [type, until] = [ownValue(state, 'type') as UnitType, untilOf(state)];
  // Anything but text would be turned into text first, if it can be.
  const definition = typeof type === 'string' ? ownValue(unitTypes, type) : undefined;
  if (definition?.level !== level) {
    const names = (Object.keys(unitTypes) as UnitType[]).filter((name) => unitTypes[name].level === level);
    list.demand('invalid-value', `${path()}.type`, type, `one of: ${names.join(', ')}`);
    return;
  }
  const [first, last] = [ownValue(definition, 'from'), ownValue(definition, 'until')];
  if ((first !== undefined && from < first) || (last !== undefined && (until === undefined || until > last))) {
    const days = [first && `from ${first}`, last && `until ${last}`].filter(Boolean).join(' ');
    list.report(
      'wrong-level',
      `${path()}.type`,
      type,
      `a type that exists on all days of the state; this one does ${days}`,
    );
  }
}

/** Reports what is wrong with one row by itself; whether it can stand in an index. */
export function checkRow(row: Row, path: () => string, days: DayReader, list: IssueList): row is AnyUnitState {
  const check = { path, days, list };
  if (typeof row !== 'object' || (row as unknown) === null || Array.isArray(row)) {
    list.demand('invalid-value', path(), row, 'an object');
    return false;
  }
  const [level, code] = [ownValue(row, 'level'), ownValue(row, 'code')];
  const [name, parent] = [ownValue(row, 'name'), ownValue(row, 'parent')];
  if (!unitLevels.includes(level as UnitLevel)) {
    list.demand('invalid-value', `${path()}.level`, level, `one of: ${unitLevels.join(', ')}`);
    return false;
  }
  checkOptional(row, check);
  const isCode = isCodeOf(level as UnitLevel, code);
  if (!isCode) {
    list.demand('invalid-unit-code', `${path()}.code`, code, expectedCodes[level as UnitLevel]);
  }
  if (!isFilled(name)) {
    list.demand('invalid-value', `${path()}.name`, name, 'a text that is not blank');
  }
  if (level === 'province' && parent !== undefined) {
    list.report('wrong-level', `${path()}.parent`, parent, 'no parent, because nothing stands above a province');
  }
  if (!checkDays(row, check)) {
    return false;
  }
  checkType(row as AnyUnitState, check);
  return isCode;
}
