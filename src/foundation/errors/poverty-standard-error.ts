import { own } from '../reading/own.ts';
import { errorBrand } from './error-brand.ts';
import type { ErrorCode, ErrorDetailsByCode, Issue, ValueDetails } from './error-details.ts';
import { type Expected, expectedText } from './expected.ts';
import { plainValue } from './plain-value.ts';
import { showValue } from './show-value.ts';

/** Characters of a path that a message shows; the whole path is in the details. */
const longestPath = 200;

/** Details, and the issues among them, as JSON can carry them. */
function plainDetails(details: ValueDetails & { readonly issues?: readonly Issue[] }): unknown {
  const { received, issues } = own(details);
  return {
    ...details,
    ...(received !== undefined && { received: plainValue(received) }),
    ...(issues && { issues: issues.map(plainDetails) }),
  };
}

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
    // Somebody else’s code may lack any of them.
    const known = own<Partial<Record<keyof ValueDetails, unknown>>>(details);
    const { path = '', received, expected } = known;
    // Of an input with many issues the message tells these, and nothing of the input.
    const came = 'issues' in known ? '' : `received ${showValue(received)}, `;
    const place = String(path).slice(0, longestPath);
    super(`${place && `${place}: `}${came}expected ${expectedText(expected as Expected | undefined)}`);
    this.code = code;
    // Never a record or a list: it may be a whole household, which an error would carry into a log.
    this.details = Object(received) === received ? { ...details, received: showValue(received) } : details;
    // Inherits no `get` that somebody put on every object, which would contradict the value.
    Object.defineProperty(this, errorBrand, own({ value: true }));
  }

  /** What JSON carries of an error; what it cannot carry, such as NaN, is described. `explain` tells it like the error. */
  toJSON(): { readonly name: string; readonly code: Code; readonly details: unknown } {
    return { name: this.name, code: this.code, details: plainDetails(this.details) };
  }
}
