import type { FlowBase, FlowSuspect } from '../flow-ledger.ts';
import type { FlowEquation, KnownCells } from './flow-equations.ts';
import { imbalancesOf, placeOf } from './imbalances-of.ts';
import { solveCells } from './solve-cells.ts';

/** The stated cells of which each, found from the others instead, would let everything balance. */
export function suspectsOf(equations: readonly FlowEquation[], stated: KnownCells, base: FlowBase): FlowSuspect[] {
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
