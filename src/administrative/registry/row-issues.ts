import { type ErrorCode, type Expected, type Issue, plainValue } from '../../foundation/errors/index.ts';
import { longestName } from '../../foundation/limits.ts';
import { fieldOf } from '../../foundation/shape/index.ts';
import type { UnitLevel } from '../../law/index.ts';
import { unitLevels } from '../../law/unit.ts';
import type { RegistryTables } from '../registry.ts';
import { type RegistryIndex, statesOf } from './registry-index.ts';
import { digits } from './registry-shape.ts';

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
