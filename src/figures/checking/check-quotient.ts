import { refuse } from '../../foundation/errors/index.ts';
import { divide, multiply, type Span } from '../../foundation/exact/index.ts';
import { readOneOf } from '../../foundation/input/index.ts';
import type { AttainmentClaim, ShareClaim } from '../claim.ts';
import { agreeOnUnit, unitOf } from './agree-on-unit.ts';
import { checkFigure } from './check-figure.ts';
import type { Conclusion } from './conclude.ts';
import type { ClaimReader } from './read-claim.ts';
import { isOpen, type ReadOperand } from './read-operand.ts';

/** Checks a quotient of two figures: a share or an attainment. */
export function checkQuotient(
  fields: { readonly part: string; readonly whole: string },
  { unit }: ShareClaim | AttainmentClaim,
  { figure }: ClaimReader,
): Conclusion {
  const [part, whole, quotient] = [figure(fields.part), figure(fields.whole), figure('percent')];
  agreeOnUnit([part, whole]);
  aboveZeroOnly(whole);
  const worth = wholeIn(quotient, unit);
  const evaluate = (operands: readonly Span[]): Span => {
    const [counted, total] = operands as [Span, Span];
    return multiply(divide(counted, total), worth);
  };
  return checkFigure([part, whole], quotient, [{ evaluate }]);
}

/** Refuses to divide by zero or less. */
function aboveZeroOnly(operand: ReadOperand): void {
  const most = isOpen(operand) ? undefined : operand.printed.high.value;
  if (most && most.compare(0) <= 0) {
    refuse(most.n === 0n ? 'division-by-zero' : 'negative-value', operand.path, most.valueOf(), {
      kind: 'number-above-zero',
    });
  }
}

/** What one whole is worth in the printed quotient: 100 per cent, or once. */
function wholeIn(quotient: ReadOperand, unit: string | undefined): 100 | 1 {
  const named = unit === undefined ? undefined : readOneOf(unit, 'unit', ['percent', 'times']);
  const printed = unitOf(quotient) ?? named ?? 'percent';
  if (printed !== 'percent' && printed !== 'times') {
    refuse('invalid-claim', quotient.path, printed, { kind: 'percentage-or-multiple' });
  }
  if (named !== undefined && named !== printed) {
    refuse('invalid-claim', 'unit', unit, { kind: 'unit-that-the-figure-says', than: printed });
  }
  return printed === 'times' ? 1 : 100;
}
