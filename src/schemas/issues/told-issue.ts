import type { ErrorCode, Expected, Issue } from '../../foundation/errors/index.ts';

/** What an issue of zod carries of an issue of this package, as its `params`. */
export interface ToldIssue {
  /** Its code. */
  readonly errorCode: ErrorCode;
  /** What would have been accepted, where the message says more than that. */
  readonly expected?: Expected;
  /** What came, where it does not stand at the path: a sum, or an entry of a checklist. */
  readonly received?: string | number | boolean | null;
  /** Id of the member whom it is about. */
  readonly member?: string;
  /** Code and name of the administrative unit whose row it is about. */
  readonly unit?: Issue['unit'];
}
