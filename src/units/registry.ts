import { type ErrorCode, type Expected, type Issue, plainValue, fail, showValue } from '../foundation/errors/index.ts';
import { longestName, mostRows } from '../foundation/limits.ts';
import { fieldOf, type Fields, type FieldsOf, type Shape } from '../foundation/shape/index.ts';
import type { AnyUnitState, Designation, Succession, UnitLevel, UnitState } from '../law/index.ts';
import { unitTypes } from '../law/provinces/unit-types.ts';
import { designationClasses, shares, unitLevels } from '../law/unit.ts';
import { evidenceMarks } from '../vocabulary/index.ts';
import { type RegistryIndex, statesOf } from './registry-index.ts';

/** Tables of units, their successions and their designations, for {@link createRegistry}. */
export interface RegistryTables {
  /** States of units, in any order; with a village, its commune too. */
  readonly units: readonly AnyUnitState[];
  /** Transfers from units that ended to units that began; none when absent. */
  readonly successions?: readonly Succession[];
  /** Classes that programmes assigned to units; none when absent. */
  readonly designations?: readonly Designation[];
}

/**
 * Checked tables of units: plain data, a frozen copy of the given tables. The index for queries is kept apart, so a copy (by spread, by
 * `structuredClone`, from JSON) is a registry too. A copy that {@link createRegistry} did not make is checked on first use, compared with
 * the checked rows on each later use, and read again where it has changed.
 */
export interface Registry extends Required<RegistryTables> {
  /** The units. */
  readonly units: readonly AnyUnitState[];
}

/** Records an issue of a field of a row that was read. */
export type Report = (row: object, field: string, code: ErrorCode, expected: Expected) => void;

/** The issues of the rows of a registry. */
export interface RowIssues {
  readonly issues: readonly Issue[];
  /** Records an issue of a row as given. */
  readonly add: (issue: Issue, row: unknown) => void;
  readonly report: Report;
  /** Excludes a row from comparison with other rows. */
  readonly exclude: (table: keyof RegistryTables, row: unknown) => void;
  /** Whether a row of a unit, or of its successions, is excluded; issues that this explains are not reported. */
  readonly isExcluded: (table: keyof RegistryTables, level: unknown, code: unknown) => boolean;
}

/** Number of digits of the codes of a level; codes of villages are the caller’s own. */
const codeLengths: Readonly<Record<UnitLevel, number | undefined>> = {
  province: 2,
  district: 3,
  commune: 5,
  village: undefined,
};

/** Shapes of a row of each table. */
export function rowShapes(): { readonly [Table in keyof RegistryTables]-?: Shape } {
  return {
    units: rowShape(unitFields),
    successions: rowShape(successionFields),
    designations: rowShape(designationFields),
  };
}

/** Shape of the tables of a registry with their rows. */
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

/** Shape of the tables without the fields of rows, which are read row by row. */
export const tablesShape: Shape = {
  kind: 'object',
  fields: { units: rows, 'successions?': rows, 'designations?': rows },
};

/**
 * An empty list of issues.
 *
 * @param tables - the rows read so far, for the paths of issues
 * @param states - the states of units read so far, for their names
 */
export function rowIssues(
  tables: () => Readonly<Record<string, readonly (object | undefined)[]>>,
  states: RegistryIndex['states'],
): RowIssues {
  const issues: Issue[] = [];
  const excluded = new Set<string>();
  // Looked up only where something is wrong.
  let paths: ReadonlyMap<object | undefined, string> | undefined;
  const add: RowIssues['add'] = (issue, row) => {
    issues.push({ ...issue, received: plainValue(issue.received), ...unitOf(row, issue.path, states) });
  };
  return {
    issues,
    add,
    report: (row, field, code, expected) => {
      paths ??= new Map(
        Object.entries(tables()).flatMap(([name, rows]) =>
          rows.map((entry, index) => [entry, `${name}[${index}]`] as const),
        ),
      );
      add({ code, path: `${paths.get(row)}.${field}`, received: fieldOf(row, field), expected }, row);
    },
    exclude: (table, row) => {
      const level = unitLevels.find((known) => known === fieldOf(row, 'level'));
      const code = fieldOf(row, table === 'successions' ? 'from' : 'code');
      // A row whose level cannot be read may be of any.
      for (const possible of level === undefined ? unitLevels : [level]) {
        excluded.add(keyOf(table, possible, code));
      }
    },
    isExcluded: (table, level, code) => excluded.size > 0 && excluded.has(keyOf(table, level as UnitLevel, code)),
  };
}

/** Shape of a row, whose fields depend on its level. */
function rowShape(fieldsOf: (level: UnitLevel) => Fields): Shape {
  return {
    kind: 'tagged',
    tag: 'level',
    members: Object.fromEntries(unitLevels.map((level) => [level, fieldsOf(level)])),
  };
}

function unitFields(level: UnitLevel): FieldsOf<Omit<UnitState, 'level'>> {
  const types = Object.entries(unitTypes)
    .filter(([, definition]) => definition.level === level)
    .map(([type]) => type);
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

/** Code and name of the unit that an issue concerns; for a succession, of the unit that ends or of the unit that begins. */
function unitOf(row: unknown, path: string, states: RegistryIndex['states']): Pick<Issue, 'unit'> {
  const isSuccession = path.startsWith('successions');
  const code = fieldOf(row, isSuccession ? (path.endsWith('.to') ? 'to' : 'from') : 'code');
  const level = unitLevels.find((candidate) => candidate === fieldOf(row, 'level'));
  const known = level && statesOf(states[level], code as string).at(-1);
  const unit = Object.fromEntries(
    [
      ['code', code],
      ['name', fieldOf(row, 'name') ?? fieldOf(known, 'name')],
    ].filter(([, text]) => typeof text === 'string' && text.length <= longestName),
  ) as NonNullable<Issue['unit']>;
  return Object.keys(unit).length > 0 ? { unit } : {};
}

/** Key of an excluded unit; leading zeros that a code may have lost are restored. */
function keyOf(table: keyof RegistryTables, level: UnitLevel, code: unknown): string {
  return `${table} ${level} ${String(plainValue(code)).padStart(codeLengths[level] ?? 0, '0')}`;
}

/** Shape of the codes of a level. */
function codeShape(level: UnitLevel): Shape {
  const length = codeLengths[level];
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
