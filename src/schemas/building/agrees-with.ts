import { own } from '../../foundation/reading/index.ts';
import type * as z from 'zod/mini';
import { type Issue, isPovertyStandardError, type PovertyStandardError } from '../../foundation/index.ts';
import { hasNoIssues } from './has-no-issues.ts';

/** Everything that an error of this package says is wrong. */
function issuesIn({ code, details }: PovertyStandardError): readonly Issue[] {
  const told = own(details);
  return 'issues' in told ? told.issues : [{ code, ...details }];
}

/** A check that a function of this package accepts the value: each issue that its error names becomes one of zod, with the same code. */
export function agreesWith<Value>(accept: (value: Value) => unknown): z.core.$ZodCheck<Value> {
  return hasNoIssues((value) => {
    try {
      accept(value);
      return [];
    } catch (error) {
      // Whatever else is thrown is no fault of the value, and says nothing of it.
      if (!isPovertyStandardError(error)) {
        throw error;
      }
      return issuesIn(error);
    }
  });
}
