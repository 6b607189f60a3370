import { errorBrand } from './error-brand.ts';
import type { ErrorCode } from './error-details.ts';
import type { PovertyStandardError } from './poverty-standard-error.ts';

/**
 * Tells whether a thrown value is a {@link PovertyStandardError}, and optionally whether it has the given code.
 *
 * Works across copies of the package and across its ESM and CommonJS builds.
 *
 * @param error - anything that was thrown
 * @param code - the code to look for; any when absent
 * @returns true, and the type narrowed to that code, when it is one
 *
 * @example
 * ```ts
 * try {
 *   parseCivilDate('2026-02-30');
 * } catch (error) {
 *   isPovertyStandardError(error, 'invalid-date'); // => true
 *   isPovertyStandardError(error, 'empty-input'); // => false
 * }
 * ```
 */
export function isPovertyStandardError<Code extends ErrorCode = ErrorCode>(
  error: unknown,
  code?: Code,
): error is PovertyStandardError<Code> {
  try {
    return (
      (error as Record<symbol, unknown>)[errorBrand] === true &&
      (code === undefined || (error as PovertyStandardError).code === code)
    );
  } catch {
    // Nothing at all, or a proxy that does not let itself be read, can be thrown too.
    return false;
  }
}
