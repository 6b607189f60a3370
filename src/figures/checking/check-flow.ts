import type { FlowClaim } from '../claim.ts';
import { agreeOnUnit } from './agree-on-unit.ts';
import { checkFigure } from './check-figure.ts';
import type { Conclusion } from './conclude.ts';
import type { ClaimReader } from './read-claim.ts';
import { multiply, sumOf } from '../../foundation/exact/index.ts';
import { mostParts } from '../../foundation/limits.ts';
import { readFilledList, readList } from '../../foundation/reading/index.ts';

/** Checks that a stock closes as its flows say. */
export function checkFlow({ leaving, entering }: FlowClaim, { figure, figures }: ClaimReader): Conclusion {
  readFilledList([...readList(leaving, 'leaving', mostParts), ...readList(entering, 'entering', mostParts)], 'leaving');
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
