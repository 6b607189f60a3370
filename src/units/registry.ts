import { type ErrorCode, type Expected, type Issue, plainValue, fail, showValue } from '../foundation/errors/index.ts';
import { longestName, mostRows } from '../foundation/limits.ts';
import { fieldOf, type Fields, type FieldsOf, type Shape } from '../foundation/shape/index.ts';
import type { AnyUnitState, Designation, Succession, UnitLevel, UnitState } from '../law/index.ts';
import { unitTypes } from '../law/provinces/unit-types.ts';
import { designationClasses, shares, unitLevels } from '../law/unit.ts';
import { evidenceMarks } from '../vocabulary/index.ts';
import { type RegistryIndex, statesOf } from './registry-index.ts';

/** A table of units, what became of them, and the classes that they were given: what {@link createRegistry} reads. */
export interface RegistryTables {
  /** States of units, in any order; of a village, at least its commune should be there too. */
  readonly units: readonly AnyUnitState[];
  /** What went from units that ended to units that began; none when absent. */
  readonly successions?: readonly Succession[];
  /** Classes that programmes gave to units; none when absent. */
  readonly designations?: readonly Designation[];
}

/**
 * A table of units that has been checked: plain data, a frozen copy of the tables that were given. What makes queries fast stands apart, so
 * that a copy (spread, `structuredClone`, read back from JSON) is a registry too. A copy that {@link createRegistry} did not make is checked
 * when it is first asked, compared at each later call with what was checked, and read anew where it has changed.
 */
export interface Registry extends Required<RegistryTables> {
  /** The units. */
  readonly units: readonly AnyUnitState[];
}

/** Takes down what is wrong with a field of a row that was read. */
export type Tell = (row: object, field: string, code: ErrorCode, expected: Expected) => void;

/** What is wrong with the rows of the tables of a registry. */
export interface RowIssues {
  readonly issues: readonly Issue[];
  /** Takes down what is wrong with a row as it came. */
  readonly add: (issue: Issue, row: unknown) => void;
  readonly tell: Tell;
  /** Says that a row cannot be compared with others. */
  readonly setAside: (table: keyof RegistryTables, row: unknown) => void;
  /** Whether some row of a unit, or of what goes out of it, cannot: what that explains is not told again. */
  readonly isSetAside: (table: keyof RegistryTables, level: unknown, code: unknown) => boolean;
}

/** How many digits the codes of a level have; those of villages are the caller’s own. */
const digits: Readonly<Record<UnitLevel, number | undefined>> = {
  province: 2,
  district: 3,
  commune: 5,
  village: undefined,
};

/** A row of each table. */
export function rowShapes(): { readonly [Table in keyof RegistryTables]-?: Shape } {
  return {
    units: rowShape(unitFields),
    successions: rowShape(successionFields),
    designations: rowShape(designationFields),
  };
}

/** The tables of a registry, with every row. */
export function registryShape(): Shape {
  const { units, successions, designations } = rowShapes();
  const fields: FieldsOf<RegistryTables> = {
    units: { kind: 'list', of: units, most: mostRows },
    'successions?': { kind: 'list', of: successions, most: mostRows },
    'designations?': { kind: 'list', of: designations, most: mostRows },
  };
  return { kind: 'object', fields };
}

const rows: Shape = {
  kind: 'readable',
  json: { type: 'array' },
  read: (value, path) => {
    if (!Array.isArray(value)) {
      fail('invalid-value', path, showValue(value), { kind: 'list' });
    }
    if (value.length > mostRows) {
      fail('out-of-range', path, showValue(value), { kind: 'list', most: mostRows });
    }
    return value as readonly unknown[];
  },
};

/** The same without what stands in the rows, which are read one by one. */
export const tablesShape: Shape = {
  kind: 'object',
  fields: { units: rows, 'successions?': rows, 'designations?': rows },
};

/** A list of no issues yet, with the rows of each table and the states of units as far as they have been read by then. */
export function rowIssues(
  tables: () => Readonly<Record<string, readonly (object | undefined)[]>>,
  states: RegistryIndex['states'],
): RowIssues {
  const issues: Issue[] = [];
  const aside = new Set<string>();
  // Looked up only where something is wrong.
  let paths: ReadonlyMap<object | undefined, string> | undefined;
  const add: RowIssues['add'] = (issue, row) => {
    issues.push({ ...issue, received: plainValue(issue.received), ...unitOf(row, issue.path, states) });
  };
  return {
    issues,
    add,
    tell: (row, field, code, expected) => {
      paths ??= new Map(
        Object.entries(tables()).flatMap(([name, rows]) =>
          rows.map((one, index) => [one, `${name}[${index}]`] as const),
        ),
      );
      add({ code, path: `${paths.get(row)}.${field}`, received: fieldOf(row, field), expected }, row);
    },
    setAside: (table, row) => {
      const [level, code] = [fieldOf(row, 'level'), fieldOf(row, table === 'successions' ? 'from' : 'code')];
      for (const one of unitLevels.filter((each) => each === level || !unitLevels.includes(level as UnitLevel))) {
        aside.add(keyOf(table, one, code));
      }
    },
    isSetAside: (table, level, code) => aside.size > 0 && aside.has(keyOf(table, level as UnitLevel, code)),
  };
}

/** A row, whose fields depend on its level. */
function rowShape(fieldsOf: (level: UnitLevel) => Fields): Shape {
  return {
    kind: 'tagged',
    tag: 'level',
    members: Object.fromEntries(unitLevels.map((level) => [level, fieldsOf(level)])),
  };
}

function unitFields(level: UnitLevel): FieldsOf<Omit<UnitState, 'level'>> {
  const types = Object.entries(unitTypes).flatMap(([type, one]) => (one.level === level ? type : []));
  return {
    code: codeShape(level),
    'since?': day,
    name: shortText,
    'nameEn?': shortText,
    type: { kind: 'one-of', values: types },
    'parent?': shortText,
    from: day,
    'until?': day,
    'act?': act,
    'evidence?': evidence,
  };
}

function successionFields(level: UnitLevel): FieldsOf<Omit<Succession, 'level'>> {
  const code = codeShape(level);
  return { from: code, to: code, on: day, territory: share, 'people?': share, 'act?': act };
}

function designationFields(level: UnitLevel): FieldsOf<Omit<Designation, 'level'>> {
  return {
    code: codeShape(level),
    class: { kind: 'one-of', values: designationClasses },
    from: day,
    'until?': day,
    'act?': act,
    'evidence?': evidence,
  };
}

/** Code and name of the unit that an issue is about; of a succession, the one that ends or the one that begins. */
function unitOf(row: unknown, path: string, states: RegistryIndex['states']): Pick<Issue, 'unit'> {
  const isBetween = path.startsWith('successions');
  const code = fieldOf(row, isBetween ? (path.endsWith('.to') ? 'to' : 'from') : 'code');
  const level = unitLevels.find((one) => one === fieldOf(row, 'level'));
  const known = level && statesOf(states[level], code as string).at(-1);
  const unit = Object.fromEntries(
    [
      ['code', code],
      ['name', fieldOf(row, 'name') ?? fieldOf(known, 'name')],
    ].filter(([, text]) => typeof text === 'string' && text.length <= longestName),
  ) as NonNullable<Issue['unit']>;
  return Object.keys(unit).length > 0 ? { unit } : {};
}

/** Level and code, with the zeros that it may have lost. */
function keyOf(table: keyof RegistryTables, level: UnitLevel, code: unknown): string {
  return `${table} ${level} ${String(plainValue(code)).padStart(digits[level] ?? 0, '0')}`;
}

/** A code as those of a level are written. */
function codeShape(level: UnitLevel): Shape {
  const length = digits[level];
  if (length === undefined) {
    return shortText;
  }
  const pattern = `^\\d{${length}}$`;
  const isCode = new RegExp(pattern, 'u');
  const read = (value: unknown, path: string): unknown => {
    if (typeof value !== 'string' || !isCode.test(value)) {
      const isBlank = typeof value === 'string' && !value.trim();
      fail(isBlank ? 'empty-input' : 'invalid-unit-code', path, value, {
        kind: 'code-of-so-many-digits',
        values: [length],
      });
    }
    return value;
  };
  return { kind: 'readable', read, json: { type: 'string', pattern } };
}

const day: Shape = { kind: 'date' };

const shortText: Shape = { kind: 'text', most: longestName };

const act: Shape = { kind: 'text' };

const evidence: Shape = { kind: 'one-of', values: evidenceMarks };

const share: Shape = { kind: 'one-of', values: shares };
