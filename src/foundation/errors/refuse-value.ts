import type { Expected } from './expected.ts';
import { refuse, type ValueErrorCode } from './refuse.ts';

/** Refuses a value that is not what was expected, or that is not there. */
export function refuseValue(code: ValueErrorCode, path: string, value: unknown, expected: Expected): never {
  return refuse(value === undefined || value === null ? 'missing-value' : code, path, value, expected);
}
