/**
 * Errors, exact numbers and civil dates: what every other room stands on. It knows nothing of poverty.
 *
 * @packageDocumentation
 */
export {
  type ErrorCode,
  type ErrorDetailsByCode,
  type Expected,
  type ExpectedKind,
  type HouseholdIssue,
  type Issue,
  isPovertyStandardError,
  type NamedPeriod,
  PovertyStandardError,
  type ValueDetails,
} from './errors/index.ts';
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
  roundUp,
  truncate,
} from './exact/index.ts';
export {
  addYears,
  type CivilDate,
  compareCivilDates,
  completedYearsBetween,
  isInForce,
  type Period,
  parseCivilDate,
} from './time/index.ts';
export type { MissingPath, OpenResult } from './unknown/index.ts';
