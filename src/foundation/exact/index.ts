export { type ExactValue, exact, type Ratio, type Rational } from './exact.ts';
export { roundDown } from './round-down.ts';
export { type RoundingName, roundExact, roundingNames } from './round-exact.ts';
export { roundHalfEven } from './round-half-even.ts';
export { roundHalfUp } from './round-half-up.ts';
export { roundUp } from './round-up.ts';
export { toNumber } from './to-number.ts';
export { truncate } from './truncate.ts';
