import type * as z from 'zod/mini';
import { type Expected, type HouseholdIssue, plainValue } from '../../foundation/errors/index.ts';
import { own } from '../../foundation/input/index.ts';
import { pathOf } from '../../foundation/shape/index.ts';
import { codeOf } from './code-of.ts';
import { issuesOfUnion } from './issues-of-union.ts';
import type { ToldIssue } from './told-issue.ts';
import { valueAt } from './value-at.ts';

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

/** What a schema of the caller expected, in its words. */
function said(message: string): Expected {
  return { kind: 'as-the-schema-says', than: message };
}

/** What the issue itself tells besides its message. */
function toldBy(issue: z.core.$ZodIssue): Partial<ToldIssue> {
  return issue.code === 'custom' ? { ...issue.params } : {};
}
