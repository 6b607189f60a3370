import { type HouseholdIssue, plainValue } from '../../foundation/errors/index.ts';

/** An issue as plain data: what JSON cannot carry is described. */
export function plainIssue(issue: HouseholdIssue): HouseholdIssue {
  return { ...issue, received: plainValue(issue.received) };
}
