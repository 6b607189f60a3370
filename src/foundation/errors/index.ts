export { type Expected, type ExpectedKind, expectedText, plainValue, showValue } from './expected.ts';
export {
  type ErrorCode,
  type HouseholdIssue,
  isPovertyStandardError,
  type Issue,
  type NamedPeriod,
  PovertyStandardError,
  fail,
  failAll,
  failValue,
  type ValueErrorCode,
} from './poverty-standard-error.ts';
