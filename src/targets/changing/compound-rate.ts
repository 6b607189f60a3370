import {
  divide,
  exact,
  multiply,
  point,
  type Rational,
  root,
  type Span,
  subtract,
} from '../../foundation/exact/index.ts';
import type { Quantity } from '../reading/quantity.ts';

/** 100 × ((to ÷ from)^(1 ÷ steps) − 1), to 60 decimals of the root; only from above zero. */
export function compoundRate(from: Quantity, to: Quantity, steps: number): Quantity {
  const rate = (quotient: Rational): Rational => root(quotient, steps).sub(1).mul(hundred);
  return {
    value: rate(to.value.div(from.value)),
    span: mapEnds(divide(to.span, from.span), rate),
  };
}

/** 100 × (to ÷ from − 1), with the quotients that rounding leaves possible; only from above zero. */
export function relativeChange(from: Quantity, to: Quantity): Quantity {
  const percent = (quotients: Span): Span => multiply(subtract(quotients, point(exact(1))), hundred);
  return {
    value: to.value.div(from.value).sub(1).mul(hundred),
    span: percent(divide(to.span, from.span)),
  };
}

const hundred = 100;

/** Every value of a span under a function that keeps their order. */
function mapEnds({ low, high }: Span, change: (value: Rational) => Rational): Span {
  return {
    low: { ...low, value: low.value && change(low.value) },
    high: { ...high, value: high.value && change(high.value) },
  };
}
