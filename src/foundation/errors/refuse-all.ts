import type { Expected } from './expected.ts';
import type { ErrorDetailsByCode, Issue } from './error-details.ts';
import { PovertyStandardError } from './poverty-standard-error.ts';
import { showValue } from './show-value.ts';

/** The codes of errors that list every issue of an input. */
type ListingErrorCode = {
  [Code in keyof ErrorDetailsByCode]: 'issues' extends keyof ErrorDetailsByCode[Code] ? Code : never;
}[keyof ErrorDetailsByCode];

/** Throws the error of an input that has issues, if there are any: how many of which code, and where the first is. The input is not in it. */
export function refuseAll(code: ListingErrorCode, received: unknown, issues: readonly Issue[], path = ''): void {
  if (issues.length > 0) {
    throw new PovertyStandardError(code, { path, received: showValue(received), expected: noIssues(issues), issues });
  }
}

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
