import { isPovertyStandardError, PovertyStandardError } from '../errors/index.ts';

/** Makes a call, and names another path in what it refuses. */
export function relocating<Result>(locate: (path: string) => string, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw isPovertyStandardError(error)
      ? new PovertyStandardError(error.code, { ...error.details, path: locate(error.details.path) })
      : error;
  }
}
