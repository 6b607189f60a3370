import { own } from '../input/own.ts';
import { type Expected, expectedText, showValue } from './expected.ts';

/** A problem with a value: its path, what was received and what was expected. */
export interface Issue {
  /** Code of the problem. */
  readonly code: ErrorCode;
  /** Path of the field, such as `deprivations.housing-area` or `bands[1].upTo.rural`; empty for the value as a whole. */
  readonly path: string;
  /** The received value; a record or a list is described only, as `an object` or `a list of 3`, and so is in a result what JSON cannot carry. */
  readonly received: unknown;
  /** What would have been accepted, as data. */
  readonly expected: Expected;
  /** Code and name, as far as known, of the administrative unit whose row it is about; absent outside tables of units. */
  readonly unit?: { readonly code?: string; readonly name?: string };
}

/** The details of every error: path, received and expected value. */
type ValueDetails = Omit<Issue, 'code' | 'unit'>;

/** A problem with the facts of a household. */
export interface HouseholdIssue extends Issue {
  /** Id of the member concerned; absent for the household itself, or for a member without id. */
  readonly member?: string;
}

/** A period of application, as named in an error. */
export interface NamedPeriod {
  /** Id of the standard. */
  readonly standard: string;
  /** First day. */
  readonly from: string;
  /** Last day; absent while the period has no end. */
  readonly until?: string;
}

/** The details that go with each error code. */
export interface ErrorDetailsByCode {
  /** Not a calendar date written `YYYY-MM-DD`. */
  'invalid-date': ValueDetails;
  /** NaN, an infinity, or not a number at all. */
  'invalid-number': ValueDetails;
  /** A negative amount, count or measure. */
  'negative-value': ValueDetails;
  /** A count that is not a whole number, or is too large to be exact. */
  'fractional-count': ValueDetails;
  /** A number outside its range, or a list that is too long. */
  'out-of-range': ValueDetails;
  /** A value of another type or outside a closed list. */
  'invalid-value': ValueDetails;
  /** A field that the input cannot have. */
  'unknown-field': ValueDetails;
  /** A required value is absent. */
  'missing-value': ValueDetails;
  /** A blank text, an empty list, or a record without any field. */
  'empty-input': ValueDetails;
  /** An area that the standard does not distinguish. */
  'unknown-area': ValueDetails;
  /** An indicator that the standard does not have. */
  'unknown-indicator': ValueDetails;
  /** An indicator listed twice. */
  'duplicate-indicator': ValueDetails;
  /** A condition that the standard does not name. */
  'unknown-condition': ValueDetails;
  /** A code or id twice in a list. */
  'duplicate-code': ValueDetails;
  /** A reference to an act, service, band, gap or condition that the standard does not list. */
  'unknown-reference': ValueDetails;
  /** A rule that the library cannot assess. */
  'unknown-rule': ValueDetails;
  /** Bands, outcomes or dates that do not follow each other. */
  'wrong-order': ValueDetails;
  /** A code that has no label. */
  'unknown-code': ValueDetails;
  /** The standard, or the review procedure, does not define what was asked for, such as review scores. */
  'not-in-standard': ValueDetails;
  /** No standard applies on the date. */
  'no-standard-in-force': ValueDetails & { readonly nearest: readonly NamedPeriod[] };
  /** Two standards apply on one date. */
  'overlapping-periods': ValueDetails & { readonly periods: readonly NamedPeriod[] };
  /** A standard that contradicts itself; every issue is listed. */
  'invalid-standard': ValueDetails & { readonly issues: readonly Issue[] };
  /** Results under different standards, which are never compared. */
  'different-standards': ValueDetails;
  /** A table of points that contradicts itself; every issue is listed. */
  'invalid-point-table': ValueDetails & { readonly issues: readonly Issue[] };
  /** Facts of a household that are impossible or contradict each other; every issue is listed. */
  'invalid-household': ValueDetails & { readonly issues: readonly HouseholdIssue[] };
  /** A text that is too long. */
  'text-too-long': ValueDetails;
  /** Text in which no number can be read. */
  'unreadable-figure': ValueDetails;
  /** A claim whose operands are missing or contradict each other. */
  'invalid-claim': ValueDetails;
  /** A division by zero, such as a share of an empty total. */
  'division-by-zero': ValueDetails;
  /** A code without the digits that codes of its level have. */
  'invalid-unit-code': ValueDetails;
  /** A level that does not exist on the date, or a parent of another level than the date asks for. */
  'wrong-level': ValueDetails;
  /** Two states of one code that hold on one day. */
  'overlapping-states': ValueDetails;
  /** A unit that holds on a day on which its parent does not. */
  'outlives-parent': ValueDetails;
  /** Something that refers to itself. */
  'circular-reference': ValueDetails;
  /** A table of units that contradicts itself; every issue is listed. */
  'invalid-registry': ValueDetails & { readonly issues: readonly Issue[] };
  /** Two different observations of the same quantity at the same moment. */
  'conflicting-observations': ValueDetails & { readonly places: readonly [number, number] };
}

/** The closed list of error codes. */
export type ErrorCode = keyof ErrorDetailsByCode;

/** The codes of errors that list every issue of an input. */
type ListingErrorCode = {
  [Code in keyof ErrorDetailsByCode]: 'issues' extends keyof ErrorDetailsByCode[Code] ? Code : never;
}[keyof ErrorDetailsByCode];

/** The codes of errors without further details. */
export type ValueErrorCode = {
  [Code in keyof ErrorDetailsByCode]: ValueDetails extends ErrorDetailsByCode[Code] ? Code : never;
}[keyof ErrorDetailsByCode];

/**
 * The error of this package: the caller broke the contract. It throws no other.
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
  /** A declared field: where `Error.prototype` is frozen, it could not be assigned. */
  override readonly name = 'PovertyStandardError';
  /** Which rule was broken. */
  readonly code: Code;
  /** Path, received and expected value, and further details of the code. */
  readonly details: ErrorDetailsByCode[Code];

  constructor(code: Code, details: ErrorDetailsByCode[Code]) {
    const { path, received, expected } = details;
    // For an input with many issues, the message counts them and shows nothing of the input.
    const came = Object.hasOwn(details, 'issues') ? '' : `received ${showValue(received)}, `;
    super(`${path && `${path.slice(0, longestPath)}: `}${came}expected ${expectedText(expected)}`);
    this.code = code;
    // Never a record or a list: a whole household would end up in a log.
    this.details = Object(received) === received ? { ...details, received: showValue(received) } : details;
    // Without prototype: a `get` on `Object.prototype` would conflict with the value.
    Object.defineProperty(this, errorBrand, own({ value: true }));
  }
}

/** The mark by which copies of this package recognise each other's errors. */
const errorBrand: symbol = /* @__PURE__ */ Symbol.for('chuan-ngheo.PovertyStandardError');

/**
 * Tells whether a thrown value is a {@link PovertyStandardError}, and optionally whether it has the given code.
 *
 * Works across copies of the package and across its ESM and CommonJS builds.
 *
 * @param error - a thrown value
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
    // `undefined`, or a proxy that cannot be read, can be thrown too.
    return false;
  }
}

/** Throws if there are issues; the error has their number by code and the path of the first, but not the input. */
export function failAll(code: ListingErrorCode, received: unknown, issues: readonly Issue[], path = ''): void {
  if (issues.length > 0) {
    throw new PovertyStandardError(code, { path, received: showValue(received), expected: noIssues(issues), issues });
  }
}

/** Throws for a value: `missing-value` if it is absent, else the given code. */
export function failValue(code: ValueErrorCode, path: string, value: unknown, expected: Expected): never {
  return fail(value === undefined || value === null ? 'missing-value' : code, path, value, expected);
}

/** Throws for a value. */
export function fail(code: ValueErrorCode, path: string, received: unknown, expected: Expected): never {
  throw new PovertyStandardError(code, { path, received, expected });
}

/** Characters of a path that a message shows; the whole path is in the details. */
const longestPath = 200;

function noIssues(issues: readonly Issue[]): Expected {
  const counts = new Map<string, number>();
  for (const { code } of issues) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, fewer], [, more]) => more - fewer);
  return {
    kind: 'no-issues',
    values: byCount.map(([code, count]) => `${count} ${code}`),
    first: (issues[0] as Issue).path,
  };
}
