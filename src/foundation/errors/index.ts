export type {
  ErrorCode,
  ErrorDetailsByCode,
  HouseholdIssue,
  Issue,
  NamedPeriod,
  ValueDetails,
} from './error-details.ts';
export { type Expected, type ExpectedKind, expectedText } from './expected.ts';
export { isPovertyStandardError } from './is-poverty-standard-error.ts';
export { plainValue } from './plain-value.ts';
export { PovertyStandardError } from './poverty-standard-error.ts';
export { showValue } from './show-value.ts';
export { refuseAll } from './refuse-all.ts';
export { refuse, type ValueErrorCode } from './refuse.ts';
export { refuseValue } from './refuse-value.ts';
