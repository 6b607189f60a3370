import { type ErrorDetailsByCode, PovertyStandardError, type ValueDetails } from '../../foundation/errors/index.ts';

/** The codes of errors that tell no more than the value. */
type ValueCode = {
  [Code in keyof ErrorDetailsByCode]: ValueDetails extends ErrorDetailsByCode[Code] ? Code : never;
}[keyof ErrorDetailsByCode];

/** Refuses a field. */
export function refuse(code: ValueCode, path: string, received: unknown, expected: string): never {
  throw new PovertyStandardError(code, { path, received, expected });
}
