import {
  contains,
  exactNumber,
  meet,
  onlyValue,
  roundingNames,
  type Span,
  valuesPrintedAs,
} from '../foundation/exact/index.ts';
import { own } from '../foundation/input/index.ts';
import type { ClaimVerdict, FigureCheck, NotCheckableReason, UnreadOperand, Reproduction } from './claim-check.ts';
import { isOpen, type Quantity, type ReadOperand } from './read-claim.ts';

/** What a calculation came to, over the natural divisor where there is one. */
interface Outcome {
  readonly operands: readonly Quantity[];
  readonly published: Quantity;
  readonly result: Span;
  readonly reproducedBy: readonly Reproduction[];
  readonly divisor: number | undefined;
}

/** The check of a figure without the name and kind of the claim. */
export type Conclusion = Omit<FigureCheck, 'kind' | 'id'>;

/** A rounding, or the qualifier of the printed figure. */
export type Way = Reproduction['rounding'];

/** What may have been calculated from the operands of a claim. */
export interface Calculation {
  readonly evaluate: (operands: readonly Span[]) => Span;
  /** What an average is divided by. */
  readonly divisor?: number;
}

/** Draws the conclusion of a calculation. */
export function decide(outcome: Outcome): Conclusion {
  const { published, result, reproducedBy } = outcome;
  const { text, value, step } = published;
  const verdict = verdictOf(outcome);
  const settled = onlyValue(result);
  const amount = settled && !published.qualified ? value?.sub(settled) : undefined;
  return {
    verdict,
    ...(verdict === 'not-checkable' && { reason: 'qualified-operand' }),
    unreadOperands: [],
    ...describeResult(result),
    published: {
      text,
      ...(value && { number: exactNumber(value).number }),
      ...(step && { lastDigit: exactNumber(step).number }),
    },
    reproducedBy: verdict === 'not-checkable' ? [] : reproducedBy,
    ...(amount && {
      discrepancy: { amount: exactNumber(amount), ...(step && { lastDigits: exactNumber(amount.div(step)) }) },
    }),
  };
}

/** The operands that stand open. */
export function unreadAmong(operands: readonly ReadOperand[]): UnreadOperand[] {
  return operands.filter(isOpen);
}

/** Why open operands leave a claim unchecked. */
export function reasonOf(open: readonly UnreadOperand[]): NotCheckableReason {
  return open.some(({ readings }) => readings.length === 0) ? 'operand-not-printed' : 'ambiguous-operand';
}

/** The result as far as it is settled: one value, or the ends between which it lies. */
export function describeResult(result: Span): Pick<FigureCheck, 'exact' | 'possible'> {
  const value = onlyValue(result);
  const { low, high } = result;
  return value
    ? { exact: exactNumber(value) }
    : {
        possible: {
          ...(low.value && { from: exactNumber(low.value) }),
          ...(high.value && { to: exactNumber(high.value) }),
        },
      };
}

/** The results that are printed as a figure; a loosened figure says itself which, and a fraction stands for itself. */
export function accepted({ value, printed, step, qualified }: Quantity, way: Way): Span {
  return value && step && !qualified ? valuesPrintedAs(value, step, way === 'qualifier' ? 'half-up' : way) : printed;
}

/** What may stand behind an operand of which the source prints the digits by a rounding. */
export function behind(operand: Quantity, way: Way): Span {
  return operand.rounded ? accepted(operand, way) : operand.printed;
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

function verdictOf({ operands, reproducedBy, divisor }: Outcome): ClaimVerdict {
  const asPrinted = reproducedBy.filter((way) => way.operands === 'as-printed');
  if (asPrinted.some((way) => own(way).divisor === divisor && ['half-up', 'qualifier'].includes(way.rounding))) {
    return 'reproduces';
  }
  if (reproducedBy.length === 0) {
    return 'does-not-reproduce';
  }
  return asPrinted.length === 0 && operands.some(({ qualified }) => qualified) ? 'not-checkable' : 'reproduces-oddly';
}

/** The ways in which a result may become the printed figure. */
function waysTo({ qualified }: Quantity): readonly Way[] {
  return qualified ? ['qualifier'] : roundingNames;
}
