import { type Span, subtract } from '../../foundation/exact/index.ts';
import { readOneOf } from '../../foundation/input/index.ts';
import type { DifferenceClaim } from '../claim.ts';
import { agreeOnUnit } from './agree-on-unit.ts';
import { checkFigure } from './check-figure.ts';
import type { Conclusion } from './conclude.ts';
import type { ClaimReader } from './read-claim.ts';
import type { Calculation } from './reproductions.ts';

/** Checks a change between two figures. */
export function checkDifference({ direction }: DifferenceClaim, { figure }: ClaimReader): Conclusion {
  const [from, to, change] = [figure('from'), figure('to'), figure('change')];
  agreeOnUnit([from, to, change]);
  return checkFigure([from, to], change, [{ evaluate: changeIn(direction) }]);
}

/** The change from the first operand to the second, positive in the direction that the claim names. */
export function changeIn(direction: 'fall' | 'rise' | undefined): Calculation['evaluate'] {
  const rises = direction !== undefined && readOneOf(direction, 'direction', ['fall', 'rise']) === 'rise';
  return (operands) => {
    const [from, to] = operands as [Span, Span];
    return rises ? subtract(to, from) : subtract(from, to);
  };
}
