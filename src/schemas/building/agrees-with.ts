import * as z from 'zod/mini';
import type { Issue, PovertyStandardError } from '../../foundation/index.ts';
import { pathParts } from '../issues/path-parts.ts';

/** Everything that an error of this package says is wrong. */
function issuesIn({ code, details }: PovertyStandardError): readonly Issue[] {
  return 'issues' in details ? details.issues : [{ code, ...details }];
}

/**
 * A check that a function of this package accepts the value: each issue it names becomes one of zod, with the same code. It is
 * asked only about values without other issues.
 */
export function agreesWith<Value>(accept: (value: Value) => unknown): z.core.$ZodCheck<Value> {
  return z.check<Value>(
    ({ value, issues }) => {
      try {
        accept(value);
      } catch (error) {
        for (const { code, path, received, expected } of issuesIn(error as PovertyStandardError)) {
          const place = { path: pathParts(path), input: received };
          issues.push({ code: 'custom', params: { errorCode: code }, message: expected, ...place });
        }
      }
    },
    { when: ({ issues }) => !issues.length },
  );
}
