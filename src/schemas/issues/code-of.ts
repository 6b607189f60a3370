import type * as z from 'zod/mini';
import type { ErrorCode } from '../../foundation/errors/index.ts';

/** The error code of this package for an issue of zod, and for what came. */
export function codeOf(issue: z.core.$ZodIssue, input: unknown): ErrorCode {
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
