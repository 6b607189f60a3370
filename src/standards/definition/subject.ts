import type { ErrorCode, Issue } from '../../foundation/errors/index.ts';

/** What other parts of the standard may refer to, as far as it can be read. */
export interface Listed {
  readonly acts: readonly string[];
  readonly areas: readonly string[];
  readonly bands: readonly string[];
  readonly services: readonly string[];
  readonly gaps: readonly string[];
  /** Points of a household deprived in every indicator; NaN where a weight is no number. */
  readonly mostPoints: number;
}

/** A part of what should be a standard: its value, and where it stands. */
export interface Part {
  readonly value: unknown;
  readonly path: string;
}

/** A part under inspection, with what it may refer to and the list that takes its issues. */
export interface Subject extends Part {
  readonly listed: Listed;
  readonly issues: Issue[];
}

/** Adds every issue of a part to its list. */
export type Check = (subject: Subject) => void;

/** Adds an issue. */
export function report({ value, path, issues }: Subject, code: ErrorCode, expected: string): void {
  issues.push({ code, path, received: value, expected });
}
