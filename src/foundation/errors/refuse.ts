import type { Expected } from './expected.ts';
import type { ErrorDetailsByCode, ValueDetails } from './error-details.ts';
import { PovertyStandardError } from './poverty-standard-error.ts';

/** The codes of errors that tell no more than the value. */
export type ValueErrorCode = {
  [Code in keyof ErrorDetailsByCode]: ValueDetails extends ErrorDetailsByCode[Code] ? Code : never;
}[keyof ErrorDetailsByCode];

/** Throws the error of a field: what came there, and what was expected. */
export function refuse(code: ValueErrorCode, path: string, received: unknown, expected: Expected): never {
  throw new PovertyStandardError(code, { path, received, expected });
}
