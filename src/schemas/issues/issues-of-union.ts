import type * as z from 'zod/mini';
import type { ErrorCode } from '../../foundation/errors/index.ts';

type Issues = readonly z.core.$ZodIssue[];

/** The issues of the member that the value was meant for; where it is for none, one issue that names them all. */
export function issuesOfUnion({ errors, path }: z.core.$ZodIssueInvalidUnion, input: unknown): Issues {
  const [meant] = errors.filter((issues) => !isOfAnotherKind(issues)).sort((one, other) => one.length - other.length);
  if (meant) {
    return meant.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  }
  const message = [...new Set(errors.map(([first]) => first?.message))].join(' or ');
  return [{ code: 'custom', params: { errorCode: codeOfOther(input, errors.flat()) }, path, message }];
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
