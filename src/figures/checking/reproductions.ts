import { contains, meet, roundingNames, type Span, valuesPrintedAs } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { Reproduction } from '../claim-check.ts';
import type { Quantity } from './read-operand.ts';

/** A rounding, or the qualifier of the printed figure. */
export type Way = Reproduction['rounding'];

/** What may have been calculated from the operands of a claim. */
export interface Calculation {
  readonly evaluate: (operands: readonly Span[]) => Span;
  /** What an average is divided by. */
  readonly divisor?: number;
}

/** Every way in which a calculation gives the printed figure. */
export function reproductions(
  operands: readonly Quantity[],
  published: Quantity,
  calculation: Calculation,
): Reproduction[] {
  const { evaluate, divisor } = own(calculation);
  const ways = waysTo(published);
  const over = divisor === undefined ? {} : { divisor };
  const result = evaluate(operands.map(({ printed }) => printed));
  const asPrinted = ways.filter((way) => contains(accepted(published, way), result));
  if (asPrinted.length > 0) {
    return asPrinted.map((rounding) => ({ rounding, ...over, operands: 'as-printed' }));
  }
  const resultBehind = (way: Way): Span => evaluate(operands.map((operand) => behind(operand, way)));
  const usual = resultBehind('half-up');
  return ways
    .filter((way) => [usual, resultBehind(way)].some((possible) => meet(possible, accepted(published, way))))
    .map((rounding) => ({ rounding, ...over, operands: 'within-rounding' }));
}

/** The results that are printed as a figure; a loosened figure says itself which, and a fraction stands for itself. */
export function accepted({ value, printed, step, qualified }: Quantity, way: Way): Span {
  return value && step && !qualified ? valuesPrintedAs(value, step, way === 'qualifier' ? 'half-up' : way) : printed;
}

/** What may stand behind an operand of which the source prints the digits by a rounding. */
export function behind(operand: Quantity, way: Way): Span {
  return operand.rounded ? accepted(operand, way) : operand.printed;
}

/** The ways in which a result may become the printed figure. */
function waysTo({ qualified }: Quantity): readonly Way[] {
  return qualified ? ['qualifier'] : roundingNames;
}
