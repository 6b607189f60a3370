import {
  aboveZero,
  contains,
  divide,
  exact,
  multiply,
  point,
  type Rational,
  type Span,
} from '../../foundation/exact/index.ts';

/** Whole numbers from the first to the last, or without end. */
export interface WholeRange {
  readonly from: bigint;
  readonly to: bigint | undefined;
}

/** The totals of which some of the counts are a percentage that is accepted: 100 × count ÷ percentage. */
export function possibleTotals(counts: Span, percentages: Span): WholeRange {
  const zero = point(exact(0));
  if (contains(counts, zero) && contains(percentages, zero)) {
    return { from: 1n, to: undefined };
  }
  if (staysAtZero(counts) || staysAtZero(percentages)) {
    return nothing;
  }
  return wholeNumbers(divide(multiply(aboveZero(counts), 100), percentages));
}

/** Whether a range has no number. */
export function isEmpty({ from, to }: WholeRange): boolean {
  return to !== undefined && to < from;
}

/** What two ranges have in common. */
export function common(one: WholeRange, other: WholeRange): WholeRange {
  const from = larger(one.from, other.from);
  if (one.to === undefined || other.to === undefined) {
    return { from, to: one.to ?? other.to };
  }
  return { from, to: one.to < other.to ? one.to : other.to };
}

function staysAtZero({ high }: Span): boolean {
  return high.value !== undefined && high.value.compare(0) <= 0;
}

const nothing: WholeRange = { from: 1n, to: 0n };

/** The whole numbers from 1 within a span of positive numbers. */
function wholeNumbers({ low, high }: Span): WholeRange {
  const { value: least } = low as { value: Rational };
  const first = low.open ? least.floor().n + 1n : least.ceil().n;
  const last = high.value && (high.open ? high.value.ceil().n - 1n : high.value.floor().n);
  return { from: larger(first, 1n), to: last };
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
