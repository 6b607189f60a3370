import { refuse, showValue } from '../../foundation/errors/index.ts';
import { longestName, mostRows } from '../../foundation/limits.ts';
import type { Fields, FieldsOf, Shape } from '../../foundation/shape/index.ts';
import type { Designation, Succession, UnitLevel, UnitState } from '../../law/index.ts';
import { unitTypes } from '../../law/provinces/unit-types.ts';
import { designationClasses, shares, unitLevels } from '../../law/unit.ts';
import { evidenceMarks } from '../../vocabulary/index.ts';
import type { RegistryTables } from '../registry.ts';

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

/** How many digits the codes of a level have; those of villages are the caller’s own. */
export const digits: Readonly<Record<UnitLevel, number | undefined>> = {
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

const rows: Shape = {
  kind: 'readable',
  json: { type: 'array' },
  read: (value, path) => {
    if (!Array.isArray(value)) {
      refuse('invalid-value', path, showValue(value), { kind: 'list' });
    }
    if (value.length > mostRows) {
      refuse('out-of-range', path, showValue(value), { kind: 'list', most: mostRows });
    }
    return value as readonly unknown[];
  },
};

/** The same without what stands in the rows, which are read one by one. */
export const tablesShape: Shape = {
  kind: 'object',
  fields: { units: rows, 'successions?': rows, 'designations?': rows },
};

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
      refuse(isBlank ? 'empty-input' : 'invalid-unit-code', path, value, {
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
