import { own, ownValue } from '../foundation/input/index.ts';
import { sourceInStandard } from '../law/poverty-standard.ts';
import type { Classification, Reason } from './classification.ts';
import { classesOf, type OpenGrid } from './open-grid.ts';

/** The class where one alone is possible; otherwise what is possible, and what would decide. */
export function conclude({ standard, cells, score, rankInputs }: OpenGrid, incomes: readonly Reason[]): Classification {
  const { bands, id } = standard;
  const bound = ownValue(standard, 'cutOff');
  const possible = classesOf(cells);
  const [settled, another] = possible;
  const reasons = [...incomes];
  // A band that has one cell asks for no score.
  if (bound && bands.some(({ outcomes }) => outcomes.length > 1 && cells.some((cell) => outcomes.includes(cell)))) {
    const { points, mostPoints, ...indicators } = score;
    const operator = points >= bound ? '>=' : mostPoints < bound && '<';
    reasons.push({
      kind: 'deprivation',
      points,
      mostPoints,
      ...(operator && { operator }),
      bound,
      ...indicators,
      ...sourceInStandard(standard, 'cutOff'),
    });
  }
  for (const cell of cells.filter((one) => !another || ownValue(one, 'open'))) {
    const { source, ...outcome } = own(cell);
    reasons.push({ kind: 'outcome', ...outcome, ...sourceInStandard(standard, 'standard', source) });
  }
  if (settled && !another) {
    const [ground, mixed] = new Set(cells.map((cell) => ownValue(cell, 'ground')));
    return {
      kind: 'classification',
      decided: true,
      class: settled,
      ...(ground && !mixed && { ground }),
      reasons,
      standard: id,
    };
  }
  const gaps = [...new Set(cells.flatMap((cell) => ownValue(cell, 'open')?.gap ?? []))];
  return {
    kind: 'classification',
    decided: false,
    possible,
    missing: rankInputs().map(({ input }) => ({ path: input })),
    gaps,
    reasons,
    standard: id,
  };
}
