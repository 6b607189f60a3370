import { type CellKey, evaluate, type FlowEquation, type KnownCells } from './flow-equations.ts';

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
