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
import { isUnread, type Quantity, type ReadOperand } from './read-claim.ts';

/** The outcome of a calculation, over the natural divisor for an average. */
interface Outcome {
  readonly operands: readonly Quantity[];
  readonly published: Quantity;
  readonly result: Span;
  readonly reproducedBy: readonly Reproduction[];
  readonly divisor: number | undefined;
}

/** The check of a figure without the id and kind of the claim. */
export type Conclusion = Omit<FigureCheck, 'kind' | 'id'>;

/** How a result becomes the printed figure: by a rounding, or by the qualifier of the figure. */
export type Way = Reproduction['rounding'];

/** A calculation that may give the printed figure from the operands of a claim. */
export interface Calculation {
  readonly evaluate: (operands: readonly Span[]) => Span;
  /** Divisor of an average; absent for other claims. */
  readonly divisor?: number;
}

/** Turns the outcome of a calculation into a check. */
export function decide(outcome: Outcome): Conclusion {
  const { published, result, reproducedBy } = outcome;
  const { text, value, step } = published;
  const verdict = verdictOf(outcome);
  const exactResult = onlyValue(result);
  const amount = exactResult && !published.qualified ? value?.sub(exactResult) : undefined;
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

/** The operands without a definite value. */
export function unreadAmong(operands: readonly ReadOperand[]): UnreadOperand[] {
  return operands.filter(isUnread);
}

/** Why unread operands make a claim uncheckable. */
export function reasonOf(unreadOperands: readonly UnreadOperand[]): NotCheckableReason {
  return unreadOperands.some(({ readings }) => readings.length === 0) ? 'operand-not-printed' : 'ambiguous-operand';
}

/** The exact result if it is a single value, otherwise its bounds. */
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

/** The results that print as a figure; qualified figures carry their own interval; fractions are exact. */
export function accepted({ value, printed, step, qualified }: Quantity, way: Way): Span {
  return value && step && !qualified ? valuesPrintedAs(value, step, way === 'qualifier' ? 'half-up' : way) : printed;
}

/** The values that print as an operand under a rounding. */
export function behind(operand: Quantity, way: Way): Span {
  return operand.rounded ? accepted(operand, way) : operand.printed;
}

/** The ways in which a calculation reproduces the printed figure, the most usual first. */
export function reproductions(
  operands: readonly Quantity[],
  published: Quantity,
  calculation: Calculation,
): Reproduction[] {
  const { evaluate, divisor } = own(calculation);
  const ways = waysTo(published);
  const divided = divisor === undefined ? {} : { divisor };
  const result = evaluate(operands.map(({ printed }) => printed));
  const asPrinted = ways.filter((way) => contains(accepted(published, way), result));
  if (asPrinted.length > 0) {
    return asPrinted.map((rounding) => ({ rounding, ...divided, operands: 'as-printed' }));
  }
  const resultBehind = (way: Way): Span => evaluate(operands.map((operand) => behind(operand, way)));
  const usual = resultBehind('half-up');
  return ways
    .filter((way) => [usual, resultBehind(way)].some((possible) => meet(possible, accepted(published, way))))
    .map((rounding) => ({ rounding, ...divided, operands: 'within-rounding' }));
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

/** The ways in which a result may become the figure. */
function waysTo({ qualified }: Quantity): readonly Way[] {
  return qualified ? ['qualifier'] : roundingNames;
}
