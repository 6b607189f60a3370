import { type Expected, fail } from '../foundation/errors/index.ts';
import { readFields, readList, readOneOf, readText } from '../foundation/input/index.ts';
import { columnNumbers, type DynamicsTableCode, dynamicsTableCodes } from './dynamics-columns.ts';
import {
  type CellKey,
  type FlowBase,
  type FlowImbalance,
  type FlowRule,
  type CandidateError,
  type KnownCells,
  placeOf,
} from './flow-ledger.ts';
import { type TableColumn, type ListStatus, householdStandings } from './reviewed-household.ts';

/** A sum of cells that must be zero. The first term is the one whose number is checked. */
interface FlowEquation {
  readonly rule: FlowRule;
  readonly terms: readonly (readonly [cell: CellKey, sign: 1 | -1])[];
}

/** What the tables need to know of an outcome. */
interface ReadOutcome {
  readonly standard: string;
  /** Where the household is counted; absent while what became of it is undecided. */
  readonly change?: {
    readonly previous: ListStatus;
    readonly current: ListStatus;
    readonly counted: readonly TableColumn[];
  };
}

/** The equations that the tables given must satisfy. */
export function equationsFor(tables: readonly DynamicsTableCode[]): FlowEquation[] {
  const closings = tables.map(closingOf);
  const terms = closings.flatMap((equation) => equation.terms).filter(([cell]) => !between.includes(cell));
  return tables.length === 2 ? [...closings, ...crossings, { rule: 'both-closings', terms }] : closings;
}

/** Finds every missing cell that an equation determines, until none determines another. */
export function solveCells(equations: readonly FlowEquation[], known: KnownCells): Map<CellKey, number> {
  const all = new Map(known);
  let found: number;
  do {
    found = all.size;
    for (const equation of equations) {
      const { sum, unknown } = evaluate(equation, all);
      const [only, another] = unknown;
      if (only && !another) {
        const [cell, sign] = only;
        // Never −0.
        all.set(cell, -sign * sum || 0);
      }
    }
  } while (all.size > found);
  return all;
}

/** Every equation that is broken, and every cell that would be below zero. */
export function imbalancesOf(equations: readonly FlowEquation[], known: KnownCells, base: FlowBase): FlowImbalance[] {
  const complete = equations.filter((equation) => evaluate(equation, known).unknown.length === 0);
  const closings = complete.filter(({ rule }) => rule === 'closing');
  const broken = complete
    // Both tables together say nothing new where each can be checked.
    .filter(({ rule }) => rule !== 'both-closings' || closings.length < 2)
    .filter((equation) => evaluate(equation, known).sum !== 0)
    .map((equation) => imbalanceOf(equation, known, base));
  const negative = [...known]
    .filter(([, value]) => value < 0)
    .map(([key, value]): FlowImbalance => {
      const { table, cell } = placeOf(key, base);
      return { rule: 'not-negative', base, table, cell, stated: value, expected: 0, difference: value };
    });
  return [...broken, ...negative];
}

/** The stated cells of which each, found from the others instead, would let everything balance. */
export function candidateErrorsOf(
  equations: readonly FlowEquation[],
  stated: KnownCells,
  base: FlowBase,
): CandidateError[] {
  return [...stated].flatMap(([key, value]) => {
    const others = new Map(stated);
    others.delete(key);
    const solved = solveCells(equations, others);
    const expected = solved.get(key);
    return expected === undefined || imbalancesOf(equations, solved, base).length > 0
      ? []
      : { ...placeOf(key, base), stated: value, expected };
  });
}

/** A value that is there: what JSON cannot carry it writes as `null`, so that both are missing. */
export function readPresent(value: unknown, path: string, expected: Expected): unknown {
  return value ?? fail('missing-value', path, value, expected);
}

/** Reads an outcome anew: it may have gone through a file or a queue since it was given. Fields that are not counted are not looked at. */
export function readOutcome(value: unknown, path: string): ReadOutcome {
  const fieldsOf = (whole: unknown, at: string): ((name: string) => unknown) => {
    const fields = readFields(readPresent(whole, at, { kind: 'object' }), at);
    return (name) => readPresent(fields.get(name), `${at}.${name}`, { kind: 'value' });
  };
  const field = fieldsOf(value, path);
  const standard = readText(field('standard'), `${path}.standard`);
  if (!readOneOf(field('decided'), `${path}.decided`, [true, false])) {
    return { standard };
  }
  const counted = Array.from(readList(field('counted'), `${path}.counted`), (one, place): TableColumn => {
    const at = `${path}.counted[${place}]`;
    const part = fieldsOf(one, at);
    return {
      table: readOneOf(part('table'), `${at}.table`, dynamicsTableCodes),
      column: readOneOf(part('column'), `${at}.column`, columnNumbers),
    };
  });
  const standing = (name: string): ListStatus => readOneOf(field(name), `${path}.${name}`, householdStandings);
  return { standard, change: { previous: standing('previous'), current: standing('current'), counted } };
}

/** Closing − opening + leaving − entering of a table. */
function closingOf(table: DynamicsTableCode): FlowEquation {
  return {
    rule: 'closing',
    terms: [
      [`${table}.closing`, 1],
      [`${table}.1`, -1],
      [`${table}.2`, 1],
      [`${table}.3`, 1],
      [`${table}.4`, 1],
      [`${table}.5`, -1],
      [`${table}.6`, -1],
      [`${table}.7`, -1],
      [`${table}.8`, -1],
    ],
  };
}

/** Cells that cancel out when both tables are added. */
const between: readonly CellKey[] = ['poor.2', 'poor.5', 'near-poor.3', 'near-poor.5'];

/** What goes from one list to the other is in both tables: poor 2 is near-poor 5, poor 5 is near-poor 3. */
const crossings: readonly FlowEquation[] = [
  {
    rule: 'became-near-poor',
    terms: [
      ['near-poor.5', 1],
      ['poor.2', -1],
    ],
  },
  {
    rule: 'became-poor',
    terms: [
      ['near-poor.3', 1],
      ['poor.5', -1],
    ],
  },
];

/** The sum of the terms that are known, and the terms that are not. */
function evaluate(
  { terms }: FlowEquation,
  known: KnownCells,
): { readonly sum: number; readonly unknown: FlowEquation['terms'] } {
  return {
    sum: terms.reduce((sum, [cell, sign]) => sum + sign * (known.get(cell) ?? 0), 0),
    unknown: terms.filter(([cell]) => !known.has(cell)),
  };
}

function imbalanceOf(equation: FlowEquation, known: KnownCells, base: FlowBase): FlowImbalance {
  const { sum: difference } = evaluate(equation, known);
  const [[key]] = equation.terms as [FlowEquation['terms'][number]];
  const closings = equation.terms.filter(([cell]) => cell.endsWith('closing'));
  const isBoth = equation.rule === 'both-closings';
  const checked = isBoth ? closings.map(([cell]) => cell) : [key];
  const stated = checked.reduce((sum, cell) => sum + (known.get(cell) as number), 0);
  const { table, cell } = placeOf(key, base);
  return {
    rule: equation.rule,
    base,
    ...(!isBoth && { table, cell }),
    stated,
    expected: stated - difference,
    difference,
  };
}
