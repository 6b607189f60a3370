import { type ErrorCode, type Issue, plainValue } from '../../foundation/errors/index.ts';

/** Collects what is wrong with a table. */
export interface IssueList {
  readonly issues: readonly Issue[];
  /** Adds an issue. */
  readonly report: (code: ErrorCode, path: string, received: unknown, expected: string) => void;
  /** Adds an issue with a value that must be there: `missing-value` where it is not. */
  readonly demand: (code: ErrorCode, path: string, received: unknown, expected: string) => void;
}

/** An empty list of issues. */
export function issueList(): IssueList {
  const issues: Issue[] = [];
  const report: IssueList['report'] = (code, path, received, expected) => {
    issues.push({ code, path, received: plainValue(received), expected });
  };
  return {
    issues,
    report,
    demand: (code, path, received, expected) => {
      report(received === undefined ? 'missing-value' : code, path, received, expected);
    },
  };
}
