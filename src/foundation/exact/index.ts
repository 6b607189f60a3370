export {
  decimalsOf,
  type ExactNumber,
  exactNumber,
  fixedDecimal,
  lastDigit,
  plainDecimal,
  type RoundingName,
  roundingNames,
  shortestDecimal,
  toNumber,
} from './exact-number.ts';
export { amountShape, decimalTextShape, percentShape } from './exact-shape.ts';
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
  valuesPrintedAs,
} from './interval.ts';
export {
  exact,
  type ExactValue,
  type PartOfWhole,
  percentOf,
  type Ratio,
  type Rational,
  readPart,
  sum,
} from './rational.ts';
export { root } from './root.ts';
export { apportion, roundDown, roundHalfEven, roundHalfUp, roundUp, roundTowardsZero } from './rounding.ts';
