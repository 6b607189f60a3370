import { own } from '../../foundation/reading/index.ts';
import * as z from 'zod/mini';
import { expectedText, plainValue } from '../../foundation/errors/index.ts';
import type { HouseholdIssue } from '../../foundation/index.ts';
import { pathParts } from '../../foundation/shape/index.ts';
import type { ToldIssue } from '../issues/told-issue.ts';
import { valueAt } from '../issues/value-at.ts';

/**
 * A check that this package finds no issue with a value: each that it finds becomes one of zod. It is asked only about values without
 * other issues.
 *
 * @param messageOf - the message of an issue; what was expected when absent
 */
export function hasNoIssues<Value>(
  issuesOf: (value: Value) => readonly HouseholdIssue[],
  messageOf: (issue: HouseholdIssue) => string = ({ expected }) => expectedText(expected),
): z.core.$ZodCheck<Value> {
  return z.check<Value>(
    ({ value, issues }) => {
      for (const issue of issuesOf(value)) {
        const { code: errorCode, expected, member } = own(issue);
        const path = pathParts(issue.path);
        const standing = valueAt(value, path);
        const stands = plainValue(standing) === plainValue(issue.received);
        const received = stands ? standing : issue.received;
        const message = messageOf({ ...issue, received });
        const params: ToldIssue = {
          errorCode,
          ...(message !== expected && { expected }),
          ...(!stands && { received: plainValue(received) }),
          ...(member !== undefined && { member }),
        };
        issues.push({ code: 'custom', params: { ...params }, message, path, input: received });
      }
    },
    { when: ({ issues }) => !issues.length },
  );
}
