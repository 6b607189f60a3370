import { own } from '../reading/own.ts';
import { errorBrand } from './error-brand.ts';
import type { ErrorCode, ErrorDetailsByCode } from './error-details.ts';
import { expectedText } from './expected.ts';
import { showValue } from './show-value.ts';

/** Characters of a path that a message shows; the whole path is in the details. */
const longestPath = 200;

/**
 * The one error this package throws: the caller broke the contract.
 *
 * Recognise it with {@link isPovertyStandardError}, never with `instanceof`, which fails between two copies of the package.
 *
 * @example
 * ```ts
 * new PovertyStandardError('invalid-date', { path: 'on', received: '2026-02-30', expected: { kind: 'calendar-date' } }).message;
 * // => 'on: received "2026-02-30", expected calendar date'
 * ```
 */
export class PovertyStandardError<Code extends ErrorCode = ErrorCode> extends Error {
  /** A field of its own: where the prototype of errors is frozen, none could be assigned. */
  override readonly name = 'PovertyStandardError';
  /** Which rule was broken. */
  readonly code: Code;
  /** Where, what came, what was expected, and what else goes with the code. */
  readonly details: ErrorDetailsByCode[Code];

  constructor(code: Code, details: ErrorDetailsByCode[Code]) {
    const { path, received, expected } = details;
    // Of an input with many issues the message tells these, and nothing of the input.
    const came = Object.hasOwn(details, 'issues') ? '' : `received ${showValue(received)}, `;
    super(`${path && `${path.slice(0, longestPath)}: `}${came}expected ${expectedText(expected)}`);
    this.code = code;
    // Never a record or a list: it may be a whole household, which an error would carry into a log.
    this.details = Object(received) === received ? { ...details, received: showValue(received) } : details;
    // Inherits no `get` that somebody put on every object, which would contradict the value.
    Object.defineProperty(this, errorBrand, own({ value: true }));
  }
}
