/**
 * Errors, exact numbers, civil dates and three-valued answers, on which every other room builds.
 *
 * @packageDocumentation
 */
export {
  addYears,
  type CivilDate,
  compareCivilDates,
  completedYearsBetween,
  parseCivilDate,
  type Period,
} from './dates.ts';
export type { Expected, ExpectedKind } from './errors/expected.ts';
export {
  type ErrorCode,
  type ErrorDetailsByCode,
  type HouseholdIssue,
  isPovertyStandardError,
  type Issue,
  type NamedPeriod,
  PovertyStandardError,
} from './errors/poverty-standard-error.ts';
export { type ExactNumber, type RoundingName, roundingNames } from './exact/exact-number.ts';
export type { Interval } from './exact/interval.ts';
export type { ExactValue, PartOfWhole, Ratio } from './exact/rational.ts';
export { apportion, roundDown, roundHalfEven, roundHalfUp, roundUp, roundTowardsZero } from './exact/rounding.ts';
export { isInForce } from './period.ts';
export type { MissingPath, OpenResult } from './unknown.ts';
