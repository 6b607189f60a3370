import type * as z from 'zod/mini';
import type { Issue } from '../../foundation/index.ts';
import { codeOf } from './code-of.ts';
import { pathText } from './path-text.ts';
import { plainValue } from './plain-value.ts';

type Issues = readonly z.core.$ZodIssue[];

/** Whether a value is not even of the kind that a member of a union is for. */
function isOfAnotherKind(issues: Issues): boolean {
  return issues.some(({ code, path }) => !path.length && (code === 'invalid_type' || code === 'invalid_value'));
}

/** The issues of the member that the value was meant for; where it is for none, one issue that names them all. */
function issuesOfUnion(issue: z.core.$ZodIssueInvalidUnion): Issues {
  const { errors, input, path } = issue;
  const [meant] = errors.filter((issues) => !isOfAnotherKind(issues)).sort((one, other) => one.length - other.length);
  if (meant) {
    return meant.map((part) => ({ ...part, path: [...path, ...part.path] }));
  }
  const message = errors.map(([first]) => first?.message).join(' or ');
  const isNumber =
    typeof input === 'number' && errors.flat().some((part) => 'expected' in part && part.expected === 'number');
  return [
    { code: 'custom', params: { errorCode: isNumber ? 'invalid-number' : 'invalid-value' }, input, path, message },
  ];
}

/** What came at the place that an issue names. */
function receivedIn(issue: z.core.$ZodIssue): unknown {
  // For a tag zod hands back the object that should have had it.
  return issue.code === 'invalid_union' && issue.discriminator
    ? (issue.input as Record<string, unknown>)[issue.discriminator]
    : issue.input;
}

/** Every issue of zod as this package names it; a parse with `reportInput` tells what came. */
export function issuesOf(issues: Issues): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union' && issue.errors.length) {
      return issuesOf(issuesOfUnion(issue));
    }
    const { path, message: expected } = issue;
    const code = codeOf(issue);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ code, path: pathText([...path, key]), received: key, expected }))
      : { code, path: pathText(path), received: plainValue(receivedIn(issue)), expected };
  });
}
