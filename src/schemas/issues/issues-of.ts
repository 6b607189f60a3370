import type * as z from 'zod/mini';
import type { Issue } from '../../foundation/index.ts';
import { codeOf } from './code-of.ts';
import { issuesOfUnion } from './issues-of-union.ts';
import { pathText } from './path-text.ts';
import { plainValue } from './plain-value.ts';
import { valueAt } from './value-at.ts';

/** Every issue of zod with a record, as this package names it. */
export function issuesOf(issues: readonly z.core.$ZodIssue[], record: unknown): Issue[] {
  return issues.flatMap((issue) => {
    const { path, message: expected } = issue;
    // zod could hand back what came, but writes it into the text of its error too, at any size.
    const input = valueAt(record, path);
    if (issue.code === 'invalid_union' && issue.errors.length) {
      return issuesOf(issuesOfUnion(issue, input), record);
    }
    const code = codeOf(issue, input);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ code, path: pathText([...path, key]), received: key, expected }))
      : { code, path: pathText(path), received: plainValue(input), expected };
  });
}
