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

/** What an issue of zod carries of an issue of this package, as its `params`. */
export interface ToldIssue {
  /** Its code. */
  readonly errorCode: ErrorCode;
  /** What would have been accepted, where the message says more than that. */
  readonly expected?: Expected;
  /** What came, where it does not stand at the path: a sum, or an entry of a checklist. */
  readonly received?: string | number | boolean | null;
  /** Id of the member whom it is about. */
  readonly member?: string;
  /** Code and name of the administrative unit whose row it is about. */
  readonly unit?: Issue['unit'];
}

/** Every issue of zod with a record, as this package names it. */
export function issuesOf(issues: readonly z.core.$ZodIssue[], record: unknown): HouseholdIssue[] {
  return issues.flatMap((issue) => {
    const { path, message } = issue;
    // zod could hand back what came, but writes it into the text of its error too, at any size.
    const input = valueAt(record, path);
    if (issue.code === 'invalid_union' && issue.errors.length) {
      return issuesOf(issuesOfUnion(issue, input), record);
    }
    const code = codeOf(issue, input);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ code, path: pathOf([...path, key]), received: key, expected: said(message) }));
    }
    const { expected = said(message), received = input, member, unit } = own(toldBy(issue));
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

/** The error code of this package for an issue of zod, and for what came. */
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
 * What would have been accepted, in words. Given to zod with the parse, so that its language setting is left alone and so
 * are the messages of schemas that the caller wrote; `undefined` leaves the message to zod.
 */
export function expectedIn(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected];
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

/** The issues of the member that the value was meant for; where it is for none, one issue that names them all. */
function issuesOfUnion({ errors, path }: z.core.$ZodIssueInvalidUnion, input: unknown): Issues {
  const [meant] = errors.filter((issues) => !isOfAnotherKind(issues)).sort((one, other) => one.length - other.length);
  if (meant) {
    return meant.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  }
  const message = [...new Set(errors.map(([first]) => first?.message))].join(' or ');
  return [{ code: 'custom', params: { errorCode: codeOfOther(input, errors.flat()) }, path, message }];
}

/** The value at a path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => {
    const whole = Object(part) as Readonly<Record<PropertyKey, unknown>>;
    return Object.hasOwn(whole, key) ? whole[key] : undefined;
  }, value);
}

/**
 * Everything that is wrong with a value: with its shape, or where that is right, what the function that takes it refuses.
 *
 * @param accept - the function; what it throws besides errors of this package is a fault of its own, and is thrown on
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

/** What a schema of the caller expected, in its words. */
function said(message: string): Expected {
  return { kind: 'as-the-schema-says', than: message };
}

/** What the issue itself tells besides its message. */
function toldBy(issue: z.core.$ZodIssue): Partial<ToldIssue> {
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

const kinds: Readonly<Record<string, string>> = {
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

/** The fields that an object may have; only of a schema that lists them. */
function knownFields({ inst }: z.core.$ZodRawIssue): string | undefined {
  const { shape } = inst?._zod.def as { readonly shape?: object };
  return shape && `one of: ${Object.keys(shape).join(', ')}`;
}

/** The values that the tag of a union may have. */
function tagsOf({ inst }: z.core.$ZodRawIssue, tag: string): string {
  const values = (inst as z.core.$ZodDiscriminatedUnion)._zod.propValues[tag] as ReadonlySet<unknown>;
  return `one of: ${[...values].join(', ')}`;
}

/** Whether a value is not even of the kind that a member of a union is for. */
function isOfAnotherKind(issues: Issues): boolean {
  return issues.some(({ code, path }) => !path.length && (code === 'invalid_type' || code === 'invalid_value'));
}

/** The code for a value that no member of a union is for. */
function codeOfOther(input: unknown, issues: Issues): ErrorCode {
  if (input === undefined) {
    return 'missing-value';
  }
  const kinds = issues.map((issue) => issue.code === 'invalid_type' && issue.expected);
  const isLikeNumber = typeof input === 'number' || (typeof input !== 'object' && !kinds.includes('string'));
  return kinds.includes('number') && isLikeNumber ? 'invalid-number' : 'invalid-value';
}
