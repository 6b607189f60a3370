import { refuse } from '../../foundation/errors/index.ts';
import { multiply, sumOf } from '../../foundation/exact/index.ts';
import type { FlowClaim } from '../claim.ts';
import { agreeOnUnit } from './agree-on-unit.ts';
import { checkFigure } from './check-figure.ts';
import type { Conclusion } from './conclude.ts';
import type { ClaimReader } from './read-claim.ts';

/** Checks that a stock closes as its flows say. */
export function checkFlow({ leaving, entering }: FlowClaim, { figure, figures }: ClaimReader): Conclusion {
  if (leaving.length + entering.length === 0) {
    refuse('empty-input', 'leaving', leaving, { kind: 'list', least: 1 });
  }
  const closing = figure('closing');
  const operands = [figure('opening'), ...figures('leaving'), ...figures('entering')];
  agreeOnUnit([...operands, closing]);
  const signs = [1, ...leaving.map(() => -1), ...entering.map(() => 1)];
  return checkFigure(operands, closing, [
    {
      evaluate: (values) =>
        sumOf(
          values.map((value, index) => multiply(value, signs[index] as number)),
          'leaving',
        ),
    },
  ]);
}
