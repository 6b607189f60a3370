import type { RoundingName } from './exact-number.ts';
import { exact, type Rational, sum } from './rational.ts';

/** All values between two ends, as results and inputs carry it: ends of any kind, such as exact decimal text; an absent end is open. */
export interface Interval<End> {
  /** Lower end. */
  readonly from?: End;
  /** Whether the lower end itself is one of the values. */
  readonly fromIncluded: boolean;
  /** Upper end. */
  readonly to?: End;
  /** Whether the upper end itself is one of the values. */
  readonly toIncluded: boolean;
}

/** One end of a span; infinite without a value. */
interface SpanEnd {
  readonly value: Rational | undefined;
  /** Whether the end itself is left out. */
  readonly open: boolean;
}

/** An interval to calculate with: exact, its ends alike. */
export interface Span {
  readonly low: SpanEnd;
  readonly high: SpanEnd;
}

/** A span with its ends as a result carries them. */
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

/** The value of a span that has only one. */
export function onlyValue({ low, high }: Span): Rational | undefined {
  return low.value && high.value && low.value.equals(high.value) ? low.value : undefined;
}

/** Every sum of one value of each; at least one. */
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
  // What is exact is added once.
  return { low, high: spans.every((span) => span.low === span.high) ? low : end('high') };
}

/** Every value multiplied by a number other than zero; a negative one turns the span round. */
export function multiply({ low, high }: Span, factor: Rational | number): Span {
  const [first, last] = [low, high].map(({ value, open }) => ({ value: value?.mul(factor), open })) as [
    SpanEnd,
    SpanEnd,
  ];
  return Number(factor) < 0 ? { low: last, high: first } : { low: first, high: last };
}

/** Every difference of a value of the first and a value of the second. */
export function subtract(first: Span, second: Span): Span {
  return add(first, multiply(second, -1));
}

/** The part of a span above zero, if it has one. */
export function aboveZero({ low, high }: Span): Span {
  return { low: low.value && low.value.s > 0n ? low : { value: exact(0), open: true }, high };
}

/** Every quotient of a value of the first and a value of the second that is above zero. */
export function divide({ low, high }: Span, divisor: Span): Span {
  const { low: least, high: most } = aboveZero(divisor);
  const fallsBelowZero = low.value === undefined || low.value.s < 0n;
  const staysBelowZero = high.value !== undefined && high.value.s < 0n;
  return { low: divideEnds(low, fallsBelowZero ? least : most), high: divideEnds(high, staysBelowZero ? most : least) };
}

/** Whether two spans have a value in common. */
export function meet(one: Span, other: Span): boolean {
  return !endsBefore(one.high, other.low) && !endsBefore(other.high, one.low);
}

/** Whether every value of the inner span is one of the outer. */
export function contains(outer: Span, inner: Span): boolean {
  return !leavesOut(outer.low, inner.low, -1) && !leavesOut(outer.high, inner.high, 1);
}

/** Every value that a rounding prints as the given one, a whole number of steps of the last digit. */
export function valuesPrintedAs(printed: Rational, step: Rational, rounding: RoundingName): Span {
  const half = step.div(2);
  const sign = printed.compare(0);
  switch (rounding) {
    case 'half-up':
      // The half goes away from zero, so only the end nearer to zero is printed as this value.
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

/** Every sum of a value of one and a value of the other. */
function add(one: Span, other: Span): Span {
  return { low: addEnds(one.low, other.low), high: addEnds(one.high, other.high) };
}

/** An end over an end of a positive span, which may approach zero or infinity. */
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

/** Whether an upper end leaves nothing above a lower end. */
function endsBefore(high: SpanEnd, low: SpanEnd): boolean {
  const order = high.value && low.value ? high.value.compare(low.value) : 1;
  return order < 0 || (order === 0 && (high.open || low.open));
}

/** Whether the first end, of the outer span, leaves out the second, of the inner; `side` is 1 for the upper ends and -1 for the lower. */
function leavesOut(outer: SpanEnd, inner: SpanEnd, side: 1 | -1): boolean {
  if (!outer.value) {
    return false;
  }
  const order = inner.value ? inner.value.compare(outer.value) * side : 1;
  return order > 0 || (order === 0 && outer.open && !inner.open);
}

function between(low: Rational, lowOpen: boolean, high: Rational, highOpen: boolean): Span {
  return { low: { value: low, open: lowOpen }, high: { value: high, open: highOpen } };
}

function addEnds(one: SpanEnd, other: SpanEnd): SpanEnd {
  return { value: one.value && other.value && one.value.add(other.value), open: one.open || other.open };
}
