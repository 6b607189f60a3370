import type { DynamicsTableCode } from '../dynamics-columns.ts';
import type { FlowBase, FlowCell, FlowImbalance, FlowPlace } from '../flow-ledger.ts';
import { type CellKey, evaluate, type FlowEquation, type KnownCells } from './flow-equations.ts';

/** The place that a key names. */
export function placeOf(key: CellKey, base: FlowBase): FlowPlace {
  const [table, cell] = key.split('.') as [DynamicsTableCode, string];
  return { base, table, cell: cell === 'closing' ? cell : (Number(cell) as FlowCell) };
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
