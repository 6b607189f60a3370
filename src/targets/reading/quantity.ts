import { multiply, point, type Rational, type Span, subtract, toNumber } from '../../foundation/exact/index.ts';
import type { NumberBounds } from '../change.ts';

/** A value, and all the values that may stand behind it. */
export interface Quantity {
  readonly value: Rational;
  readonly span: Span;
}

/** A quantity that is exactly its value. */
export function exactly(value: Rational): Quantity {
  return { value, span: point(value) };
}

/** The difference of two quantities. */
export function minus(one: Quantity, other: Quantity): Quantity {
  return { value: one.value.sub(other.value), span: subtract(one.span, other.span) };
}

/** A quantity times a number other than zero. */
export function times({ value, span }: Quantity, factor: Rational | number): Quantity {
  return { value: value.mul(factor), span: multiply(span, factor) };
}

/** A span as results carry it. */
export function boundsOf({ low, high }: Span): NumberBounds {
  return {
    ...(low.value && { from: toNumber(low.value) }),
    fromIncluded: low.value !== undefined && !low.open,
    ...(high.value && { to: toNumber(high.value) }),
    toIncluded: high.value !== undefined && !high.open,
  };
}
