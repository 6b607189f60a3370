import type * as z from 'zod/mini';
import {
  type ErrorCode,
  type Expected,
  type HouseholdIssue,
  isPovertyStandardError,
  type Issue,
  plainValue,
} from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import { pathOf, readInput, type Shape } from '../foundation/shape/index.ts';

type Issues = readonly z.core.$ZodIssue[];

/** The `params` of a zod issue for an issue of this package. */
export interface IssueParams {
  /** Code of the issue. */
  readonly errorCode: ErrorCode;
  /** What would have been accepted; absent where only the message says it. */
  readonly expected?: Expected;
  /** The received value, which may not be the value at the path: a sum, or an entry of a checklist. */
  readonly received?: string | number | boolean | null;
  /** Id of the member concerned. */
  readonly member?: string;
  /** Code and name of the administrative unit concerned. */
  readonly unit?: Issue['unit'];
}

/** The issues of zod with a record, as issues of this package. */
export function issuesOf(issues: readonly z.core.$ZodIssue[], record: unknown): HouseholdIssue[] {
  return issues.flatMap((issue) => {
    const { path, message } = issue;
    // zod can report the input itself, but then writes it into the text of its error too, at any size.
    const input = valueAt(record, path);
    if (issue.code === 'invalid_union' && issue.errors.length) {
      return issuesOf(issuesOfUnion(issue, input), record);
    }
    const code = codeOf(issue, input);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code,
        path: pathOf([...path, key]),
        received: key,
        expected: asSchemaSays(message),
      }));
    }
    const { expected = asSchemaSays(message), received = input, member, unit } = own(paramsOf(issue));
    return {
      code,
      path: pathOf(path),
      received: plainValue(received),
      expected,
      ...(member !== undefined && { member }),
      ...(unit && { unit }),
    };
  });
}

/** The error code of this package for an issue of zod with an input. */
function codeOf(issue: z.core.$ZodIssue, input: unknown): ErrorCode {
  switch (issue.code) {
    case 'invalid_type':
      return codeOfType(issue, input);
    case 'invalid_value':
      return input === undefined ? 'missing-value' : 'invalid-value';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'too_small':
      return codeOfSize(issue, input);
    case 'too_big':
      return issue.origin === 'int'
        ? 'fractional-count'
        : issue.origin === 'string'
          ? 'text-too-long'
          : 'invalid-value';
    case 'invalid_format':
      return issue.format === 'date' ? 'invalid-date' : 'invalid-value';
    case 'custom':
      return (issue.params?.['errorCode'] as ErrorCode | undefined) ?? 'invalid-value';
    default:
      return 'invalid-value';
  }
}

/**
 * What would have been accepted, in words. Passed to zod with each parse, so that neither its language setting nor the messages of a
 * caller’s schemas change; `undefined` leaves the message to zod.
 */
export function expectedIn(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected];
    case 'invalid_value':
      return `one of: ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return knownFields(issue);
    case 'invalid_union':
      return issue.discriminator && tagsOf(issue, issue.discriminator);
    case 'too_small':
      return issue.origin === 'number' ? `a number from ${issue.minimum}` : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'int' ? 'a whole number that is exact' : `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'a calendar date YYYY-MM-DD' : undefined;
    default:
      return undefined;
  }
}

/** The issues of the union member that the value was meant for; if for none, a single issue that names all members. */
function issuesOfUnion({ errors, path }: z.core.$ZodIssueInvalidUnion, input: unknown): Issues {
  const [closest] = errors
    .filter((issues) => !isOfOtherType(issues))
    .sort((first, second) => first.length - second.length);
  if (closest) {
    return closest.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  }
  const message = [...new Set(errors.map(([first]) => first?.message))].join(' or ');
  return [{ code: 'custom', params: { errorCode: codeOfUnion(input, errors.flat()) }, path, message }];
}

/** The own value at a path; `undefined` where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => {
    const whole = Object(part) as Readonly<Record<PropertyKey, unknown>>;
    return Object.hasOwn(whole, key) ? whole[key] : undefined;
  }, value);
}

/**
 * The issues of a value: of its shape, or if there are none, the error of the function that takes the value.
 *
 * @param accept - the function; errors that are not of this package are re-thrown
 */
export function issuesOfReading(shape: Shape, value: unknown, accept: (value: unknown) => unknown): readonly Issue[] {
  const { issues } = readInput(shape, value);
  if (issues.length > 0) {
    return issues;
  }
  try {
    accept(value);
    return [];
  } catch (error) {
    if (!isPovertyStandardError(error)) {
      throw error;
    }
    const { path, received, expected } = error.details;
    return [{ code: error.code, path, received, expected }];
  }
}

/** What a schema of the caller’s expected, in its words. */
function asSchemaSays(message: string): Expected {
  return { kind: 'as-the-schema-says', than: message };
}

/** The `params` of an issue, if it has any. */
function paramsOf(issue: z.core.$ZodIssue): Partial<IssueParams> {
  return issue.code === 'custom' ? { ...issue.params } : {};
}

/** The code for a value of another type. */
function codeOfType(issue: z.core.$ZodIssueInvalidType, input: unknown): ErrorCode {
  if (input === undefined) {
    return 'missing-value';
  }
  switch (issue.expected) {
    case 'int':
      return 'fractional-count';
    case 'number':
      return 'invalid-number';
    default:
      return 'invalid-value';
  }
}

/** The code for a number that is too low, or for too few characters or elements. */
function codeOfSize({ minimum }: z.core.$ZodIssueTooSmall, input: unknown): ErrorCode {
  if (typeof input === 'number') {
    return input < 0 && minimum === 0 ? 'negative-value' : 'invalid-value';
  }
  return Array.isArray(input) && !input.length ? 'empty-input' : 'invalid-value';
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  never: 'nothing',
  null: 'null',
  number: 'a finite number',
  object: 'an object',
  record: 'an object',
  string: 'text',
};

/** The known fields of an object; undefined for a schema without a list of fields. */
function knownFields({ inst }: z.core.$ZodRawIssue): string | undefined {
  const { shape } = inst?._zod.def as { readonly shape?: object };
  return shape && `one of: ${Object.keys(shape).join(', ')}`;
}

/** The possible values of the discriminator of a union. */
function tagsOf({ inst }: z.core.$ZodRawIssue, tag: string): string {
  const values = (inst as z.core.$ZodDiscriminatedUnion)._zod.propValues[tag] as ReadonlySet<unknown>;
  return `one of: ${[...values].join(', ')}`;
}

/** Whether a value has not even the type, or the constant, of a union member. */
function isOfOtherType(issues: Issues): boolean {
  return issues.some(({ code, path }) => !path.length && (code === 'invalid_type' || code === 'invalid_value'));
}

/** The code for a value that fits no member of a union. */
function codeOfUnion(input: unknown, issues: Issues): ErrorCode {
  if (input === undefined) {
    return 'missing-value';
  }
  const expects = (type: string): boolean =>
    issues.some((issue) => issue.code === 'invalid_type' && issue.expected === type);
  const isLikeNumber = typeof input === 'number' || (typeof input !== 'object' && !expects('string'));
  return expects('number') && isLikeNumber ? 'invalid-number' : 'invalid-value';
}
