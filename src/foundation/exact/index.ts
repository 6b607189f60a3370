export { apportion } from './apportion.ts';
export { fixedDecimal, lastDigit, plainDecimal, shortestDecimal } from './decimal.ts';
export { type ExactValue, exact, type Ratio, type Rational } from './exact.ts';
export { amountShape, decimalTextShape, percentShape } from './exact-shape.ts';
export { decimalsOf, type ExactNumber, exactNumber } from './exact-number.ts';
export { type PartOfWhole, percentOf, readPart } from './part-of-whole.ts';
export { root } from './root.ts';
export { roundDown } from './round-down.ts';
export { type RoundingName, roundingNames } from './round-exact.ts';
export { roundHalfEven } from './round-half-even.ts';
export { roundHalfUp } from './round-half-up.ts';
export { roundUp } from './round-up.ts';
export {
  aboveZero,
  contains,
  divide,
  type Interval,
  intervalOf,
  meet,
  multiply,
  onlyValue,
  point,
  type Span,
  subtract,
  sumOf,
} from './interval.ts';
export { sum } from './sum.ts';
export { toNumber } from './to-number.ts';
export { truncate } from './truncate.ts';
export { valuesPrintedAs } from './values-printed-as.ts';
