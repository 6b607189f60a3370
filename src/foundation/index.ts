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
export {
  apportion,
  type ExactNumber,
  type ExactValue,
  type Interval,
  type PartOfWhole,
  type Ratio,
  type RoundingName,
  roundDown,
  roundHalfEven,
  roundHalfUp,
  roundingNames,
  roundTowardsZero,
  roundUp,
} from './exact/index.ts';
export { isInForce } from './period.ts';
export type { MissingPath, OpenResult } from './unknown.ts';
