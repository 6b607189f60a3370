import type { RoundingName } from './exact-number.ts';
import { exact, type Rational, sum } from './rational.ts';

/** An interval as results and inputs carry it, with ends such as exact decimal text; without an end it is unbounded on that side. */
export interface Interval<End> {
  /** Lower end; absent if unbounded. */
  readonly from?: End;
  /** Whether the lower end belongs to the interval. */
  readonly fromIncluded: boolean;
  /** Upper end; absent if unbounded. */
  readonly to?: End;
  /** Whether the upper end belongs to the interval. */
  readonly toIncluded: boolean;
}

/** An end of a span; infinite without a value. */
interface SpanEnd {
  readonly value: Rational | undefined;
  /** Whether the end itself is excluded, as of an open interval. */
  readonly open: boolean;
}

/** An interval of exact numbers, for calculation. */
export interface Span {
  readonly low: SpanEnd;
  readonly high: SpanEnd;
}

/** A span as an interval whose ends `write` renders. */
export function intervalOf<End>({ low, high }: Span, write: (value: Rational) => End): Interval<End> {
  return {
    ...(low.value && { from: write(low.value) }),
    fromIncluded: low.value !== undefined && !low.open,
    ...(high.value && { to: write(high.value) }),
    toIncluded: high.value !== undefined && !high.open,
  };
}

/** The span of one value. */
export function point(value: Rational): Span {
  const end = { value, open: false };
  return { low: end, high: end };
}

/** The value of a span of a single value. */
export function onlyValue({ low, high }: Span): Rational | undefined {
  return low.value && high.value && low.value.equals(high.value) ? low.value : undefined;
}

/** The span of all sums of a value of each span; takes at least one span. */
export function sumOf(spans: readonly Span[], path = 'values'): Span {
  const end = (name: 'low' | 'high'): SpanEnd => {
    const ends = spans.map((span) => span[name]);
    const values = ends.flatMap(({ value }) => value ?? []);
    return {
      value: values.length < ends.length ? undefined : sum(values, path),
      open: ends.some(({ open }) => open),
    };
  };
  const low = end('low');
  // Where every span is a single value, the ends are the same.
  return { low, high: spans.every((span) => span.low === span.high) ? low : end('high') };
}

/** Every value multiplied by a number other than zero; a negative factor swaps the ends. */
export function multiply({ low, high }: Span, factor: Rational | number): Span {
  const scale = ({ value, open }: SpanEnd): SpanEnd => ({ value: value?.mul(factor), open });
  return Number(factor) < 0 ? { low: scale(high), high: scale(low) } : { low: scale(low), high: scale(high) };
}

/** Every difference of a value of the first and a value of the second. */
export function subtract(first: Span, second: Span): Span {
  return add(first, multiply(second, -1));
}

/** The part of a span above zero; the span must have one. */
export function aboveZero({ low, high }: Span): Span {
  return { low: low.value && low.value.s > 0n ? low : { value: exact(0), open: true }, high };
}

/** Every quotient of a value of the first span and a positive value of the second. */
export function divide({ low, high }: Span, divisor: Span): Span {
  const { low: least, high: most } = aboveZero(divisor);
  const fallsBelowZero = low.value === undefined || low.value.s < 0n;
  const staysBelowZero = high.value !== undefined && high.value.s < 0n;
  return { low: divideEnds(low, fallsBelowZero ? least : most), high: divideEnds(high, staysBelowZero ? most : least) };
}

/** Whether two spans have a value in common. */
export function meet(first: Span, second: Span): boolean {
  return !endsBefore(first.high, second.low) && !endsBefore(second.high, first.low);
}

/** Whether the outer span contains the inner. */
export function contains(outer: Span, inner: Span): boolean {
  return !excludes(outer.low, inner.low, -1) && !excludes(outer.high, inner.high, 1);
}

/** Every value that a rounding prints as the given value, which is a whole number of steps of the last digit. */
export function valuesPrintedAs(printed: Rational, step: Rational, rounding: RoundingName): Span {
  const half = step.div(2);
  const sign = printed.compare(0);
  switch (rounding) {
    case 'half-up':
      // A half is rounded away from zero, so the end nearer to zero is included.
      return between(printed.sub(half), sign <= 0, printed.add(half), sign >= 0);
    case 'half-even': {
      const odd = printed.div(step).n % 2n === 1n;
      return between(printed.sub(half), odd, printed.add(half), odd);
    }
    case 'truncate':
      return between(
        sign > 0 ? printed : printed.sub(step),
        sign <= 0,
        sign < 0 ? printed : printed.add(step),
        sign >= 0,
      );
    case 'up':
      return between(printed.sub(step), true, printed, false);
    case 'down':
      return between(printed, false, printed.add(step), true);
  }
}

/** Every sum of a value of the first span and a value of the second. */
function add(first: Span, second: Span): Span {
  return { low: addEnds(first.low, second.low), high: addEnds(first.high, second.high) };
}

/** An end divided by an end of a positive span, which may approach zero or infinity. */
function divideEnds(end: SpanEnd, divisor: SpanEnd): SpanEnd {
  if (end.value === undefined || end.value.n === 0n) {
    return end;
  }
  if (divisor.value === undefined) {
    return { value: exact(0), open: true };
  }
  return divisor.value.n === 0n
    ? { value: undefined, open: true }
    : { value: end.value.div(divisor.value), open: end.open || divisor.open };
}

/** Whether an upper end lies below a lower end, so that no value is between them. */
function endsBefore(high: SpanEnd, low: SpanEnd): boolean {
  const order = high.value && low.value ? high.value.compare(low.value) : 1;
  return order < 0 || (order === 0 && (high.open || low.open));
}

/** Whether an end of the outer span excludes that of the inner; `side` is 1 for upper ends and -1 for lower. */
function excludes(outer: SpanEnd, inner: SpanEnd, side: 1 | -1): boolean {
  if (!outer.value) {
    return false;
  }
  const order = inner.value ? inner.value.compare(outer.value) * side : 1;
  return order > 0 || (order === 0 && outer.open && !inner.open);
}

function between(low: Rational, lowOpen: boolean, high: Rational, highOpen: boolean): Span {
  return { low: { value: low, open: lowOpen }, high: { value: high, open: highOpen } };
}

function addEnds(first: SpanEnd, second: SpanEnd): SpanEnd {
  return { value: first.value && second.value && first.value.add(second.value), open: first.open || second.open };
}
