import { roundingNames } from '../../foundation/exact/index.ts';
import type { Reproduction } from '../claim-check.ts';
import type { Quantity } from './read-operand.ts';
import { contains, meet, type Span } from './span.ts';
import { valuesPrintedAs } from './values-printed-as.ts';

/** What may have been calculated from the operands of a claim. */
export interface Calculation {
  readonly evaluate: (operands: readonly Span[]) => Span;
  /** What an average is divided by. */
  readonly divisor?: number;
}

/** A rounding, or the qualifier of the printed figure, and the results that it prints as that figure. */
export interface Acceptance {
  readonly rounding: Reproduction['rounding'];
  readonly accepts: Span;
}

/** The results that each rounding prints as the figure; a loosened figure says itself which results it covers. */
export function acceptances({ value, printed, step, qualified }: Quantity): Acceptance[] {
  return qualified
    ? [{ rounding: 'qualifier', accepts: printed }]
    : roundingNames.map((rounding) => ({
        rounding,
        accepts: value && step ? valuesPrintedAs(value, step, rounding) : printed,
      }));
}

/** What may stand behind an operand that is printed by a rounding; half-up beside a figure that a qualifier loosens. */
export function behind({ value, printed, step, rounded }: Quantity, rounding: Reproduction['rounding']): Span {
  return rounded && value && step
    ? valuesPrintedAs(value, step, rounding === 'qualifier' ? 'half-up' : rounding)
    : printed;
}

/** Every rounding by which a calculation gives the printed figure. */
export function reproductions(
  operands: readonly Quantity[],
  published: Quantity,
  { evaluate, divisor }: Calculation,
): Reproduction[] {
  const over = divisor === undefined ? {} : { divisor };
  const accepted = acceptances(published);
  const result = evaluate(operands.map(({ printed }) => printed));
  const asPrinted = accepted.filter(({ accepts }) => contains(accepts, result));
  if (asPrinted.length > 0) {
    return asPrinted.map(({ rounding }) => ({ rounding, ...over, operands: 'as-printed' }));
  }
  const resultBehind = (rounding: Reproduction['rounding']): Span =>
    evaluate(operands.map((operand) => behind(operand, rounding)));
  const usual = resultBehind('half-up');
  return accepted
    .filter(({ rounding, accepts }) => meet(usual, accepts) || meet(resultBehind(rounding), accepts))
    .map(({ rounding }) => ({ rounding, ...over, operands: 'within-rounding' }));
}
