import { ownValue } from '../foundation/reading/index.ts';
import type { Classification, DeprivationReason, Reason } from './classification.ts';
import { type OpenInput, rankInputs } from './missing-inputs.ts';
import { classesOf, completionsOf, type OpenGrid } from './open-grid.ts';

/** The class where one alone is possible; otherwise what is possible, and what would decide. */
export function conclude(
  grid: OpenGrid,
  inputs: () => readonly OpenInput[],
  incomes: readonly Reason[],
  indicators: Pick<DeprivationReason, 'deprived' | 'unknown'>,
): Classification {
  const { bands, id: standard } = grid.standard;
  const cutOff = ownValue(grid.standard, 'cutOff');
  const cells = [...new Set(completionsOf(grid).flat())];
  const possible = classesOf(cells);
  const [settled] = possible;
  const decided = possible.length === 1;
  const because = [...incomes];
  // A band that has one cell asks for no score.
  if (cutOff && bands.some(({ outcomes }) => outcomes.length > 1 && cells.some((cell) => outcomes.includes(cell)))) {
    const { value: bound, citation, evidence } = cutOff;
    const { points, mostPoints } = grid;
    const operator = points >= bound ? '>=' : mostPoints < bound && '<';
    because.push({
      kind: 'deprivation',
      points,
      mostPoints,
      ...(operator && { operator }),
      bound,
      ...indicators,
      citation,
      evidence,
    });
  }
  for (const cell of cells.filter((one) => decided || ownValue(one, 'open'))) {
    because.push({ kind: 'outcome', ...cell });
  }
  if (decided && settled) {
    const [ground, another] = new Set(cells.map((cell) => ownValue(cell, 'ground')));
    return { decided, class: settled, ...(ground && !another && { ground }), because, standard };
  }
  const gaps = [...new Set(cells.flatMap((cell) => ownValue(cell, 'open')?.gap ?? []))];
  return {
    decided: false,
    possible,
    missing: rankInputs(grid, inputs()).map(({ path }) => path),
    gaps,
    because,
    standard,
  };
}
