import { multiply, point, type Rational, type Span, subtract } from '../../foundation/exact/index.ts';

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
