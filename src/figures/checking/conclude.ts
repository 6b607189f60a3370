import { exactNumber, onlyValue, type Span } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { ClaimVerdict, FigureCheck, NotCheckableReason, OpenOperand, Reproduction } from '../claim-check.ts';
import { isOpen, type Quantity, type ReadOperand } from './read-operand.ts';

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

/** Draws the conclusion of a calculation. */
export function conclude(outcome: Outcome): Conclusion {
  const { published, result, reproducedBy } = outcome;
  const { text, value, step } = published;
  const verdict = verdictOf(outcome);
  const settled = onlyValue(result);
  const amount = settled && !published.qualified ? value?.sub(settled) : undefined;
  return {
    verdict,
    ...(verdict === 'not-checkable' && { reason: 'qualified-operand' }),
    open: [],
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
export function openAmong(operands: readonly ReadOperand[]): OpenOperand[] {
  return operands.filter(isOpen);
}

/** Why open operands leave a claim unchecked. */
export function reasonOf(open: readonly OpenOperand[]): NotCheckableReason {
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
