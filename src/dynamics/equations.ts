import type { DynamicsTableCode } from './dynamics-columns.ts';
import {
  type CellKey,
  type FlowBase,
  type FlowImbalance,
  type FlowRule,
  type CandidateError,
  type KnownCells,
  placeOf,
} from './flow-ledger.ts';

/** A sum of cells that must be zero. The first term is the cell that is checked. */
interface FlowEquation {
  readonly rule: FlowRule;
  readonly terms: readonly (readonly [cell: CellKey, sign: 1 | -1])[];
}

/** The equations that the given tables must satisfy. */
export function equationsFor(tables: readonly DynamicsTableCode[]): FlowEquation[] {
  const closings = tables.map(closingOf);
  const terms = closings.flatMap((equation) => equation.terms).filter(([cell]) => !transfers.includes(cell));
  return tables.length === 2 ? [...closings, ...transferEquations, { rule: 'both-closings', terms }] : closings;
}

/** Solves every missing cell that an equation determines, until no equation determines a further cell. */
export function solveCells(equations: readonly FlowEquation[], known: KnownCells): Map<CellKey, number> {
  const cells = new Map(known);
  let sizeBefore: number;
  do {
    sizeBefore = cells.size;
    for (const equation of equations) {
      const { sum, unknown } = evaluate(equation, cells);
      const [first, second] = unknown;
      if (first && !second) {
        const [cell, sign] = first;
        // Never −0.
        cells.set(cell, -sign * sum || 0);
      }
    }
  } while (cells.size > sizeBefore);
  return cells;
}

/** Every violated equation, and every cell below zero. */
export function imbalancesOf(equations: readonly FlowEquation[], known: KnownCells, base: FlowBase): FlowImbalance[] {
  const complete = equations.filter((equation) => evaluate(equation, known).unknown.length === 0);
  const closings = complete.filter(({ rule }) => rule === 'closing');
  const violated = complete
    // The sum of both tables adds nothing if each table can be checked.
    .filter(({ rule }) => rule !== 'both-closings' || closings.length < 2)
    .filter((equation) => evaluate(equation, known).sum !== 0)
    .map((equation) => imbalanceOf(equation, known, base));
  const negative = [...known]
    .filter(([, value]) => value < 0)
    .map(([key, value]): FlowImbalance => {
      const { table, cell } = placeOf(key, base);
      return { rule: 'not-negative', base, table, cell, stated: value, expected: 0, difference: value };
    });
  return [...violated, ...negative];
}

/** The stated cells each of which, solved from the remaining cells instead, would balance everything. */
export function candidateErrorsOf(
  equations: readonly FlowEquation[],
  stated: KnownCells,
  base: FlowBase,
): CandidateError[] {
  return [...stated].flatMap(([key, value]) => {
    const remaining = new Map(stated);
    remaining.delete(key);
    const solved = solveCells(equations, remaining);
    const expected = solved.get(key);
    return expected === undefined || imbalancesOf(equations, solved, base).length > 0
      ? []
      : { ...placeOf(key, base), stated: value, expected };
  });
}

/** Closing − opening + leaving − entering = 0, for a table. */
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

/** The cells of moves between the two lists, which cancel out when both tables are added. */
const transfers: readonly CellKey[] = ['poor.2', 'poor.5', 'near-poor.3', 'near-poor.5'];

/** A move between the two lists is in both tables: poor 2 is near-poor 5, poor 5 is near-poor 3. */
const transferEquations: readonly FlowEquation[] = [
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

/** The sum of the known terms, and the unknown terms. */
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
