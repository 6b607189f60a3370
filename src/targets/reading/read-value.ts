import { refuse } from '../../foundation/errors/index.ts';
import {
  decimalsOf,
  exact,
  lastDigit,
  percentOf,
  type Rational,
  readPart,
  type Span,
  valuesPrintedAs,
} from '../../foundation/exact/index.ts';
import { within } from '../../foundation/input/index.ts';
import type {
  DecimalInterval,
  ObservedCounts,
  ObservedValue,
  PublishedDecimal,
  PublishedDigits,
} from '../observation.ts';
import { exactly, type Quantity } from './quantity.ts';

/** What an observation says, read: a rate, a number, or of counts both; an empty whole has no rate. */
export interface ReadValue {
  /** The percentage. */
  readonly rate?: Quantity;
  /** The number; of counts the part. */
  readonly number?: Quantity;
}

/** Reads what an observation says. */
export function readValue(value: ObservedValue, path: string): ReadValue {
  if ('percent' in value) {
    return { rate: readPublished(value.percent, value, path) };
  }
  if ('number' in value) {
    const number = readPublished(value.number, value, path);
    const isWhole =
      value.between === undefined && (value.decimals ?? printedDecimals(value.number, number.value)) === 0;
    return { number: isWhole ? exactly(number.value) : number };
  }
  return readCounts(value, path);
}

function readPublished(
  printed: PublishedDecimal,
  { decimals, rounding, between }: PublishedDigits,
  path: string,
): Quantity {
  const value = exact(printed);
  if (between !== undefined) {
    for (const [name, beside] of Object.entries({ decimals, rounding })) {
      if (beside !== undefined) {
        refuse('invalid-value', within(path, name), beside, { kind: 'nothing-beside', values: ['between'] });
      }
    }
    return { value, span: readInterval(between, within(path, 'between'), value) };
  }
  const least = printedDecimals(printed, value);
  const digits = decimals ?? least;
  if (digits < least) {
    refuse('invalid-value', within(path, 'decimals'), digits, { kind: 'whole-number', least });
  }
  return {
    value,
    span: fromZero(valuesPrintedAs(value, lastDigit(digits), rounding ?? 'half-up')),
  };
}

/** How many decimals are printed: `'0.20'` has two. */
function printedDecimals(value: unknown, decimal: Rational): number {
  return typeof value === 'string' ? (value.split('.').at(1)?.length ?? 0) : (decimalsOf(decimal) as number);
}

function readCounts(counts: ObservedCounts, path: string): ReadValue {
  const rate = percentOf(readPart(counts, path));
  return { ...(rate && { rate: exactly(rate) }), number: exactly(exact(counts.count)) };
}

function readInterval(between: DecimalInterval, path: string, printed: Rational): Span {
  const end = (text: string | undefined, isIncluded: boolean): Span['low'] => ({
    value: text === undefined ? undefined : exact(text),
    open: !isIncluded,
  });
  const low = end(between.from, between.fromIncluded);
  const high = end(between.to, between.toIncluded);
  if ((low.value && low.value.compare(printed) > 0) || (high.value && high.value.compare(printed) < 0)) {
    refuse('wrong-order', path, between, { kind: 'interval-around-the-number' });
  }
  return { low, high };
}

/** Nothing that is counted or measured here is negative. */
function fromZero({ low, high }: Span): Span {
  return low.value && low.value.s < 0n ? { low: { value: exact(0), open: false }, high } : { low, high };
}
