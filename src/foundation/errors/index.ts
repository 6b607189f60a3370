export { type Expected, type ExpectedKind, expectedText, plainValue, showValue } from './expected.ts';
export {
  type ErrorCode,
  type ErrorDetailsByCode,
  type HouseholdIssue,
  isPovertyStandardError,
  type Issue,
  type NamedPeriod,
  PovertyStandardError,
  fail,
  failAll,
  failValue,
  type ValueDetails,
  type ValueErrorCode,
} from './poverty-standard-error.ts';
