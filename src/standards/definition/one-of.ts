import type { ErrorCode } from '../../foundation/errors/index.ts';
import { type Check, report } from './subject.ts';

/** One of a closed list. */
export function oneOf(allowed: readonly unknown[], code: ErrorCode = 'invalid-value'): Check {
  return (subject) => {
    if (!allowed.includes(subject.value)) {
      report(subject, code, `one of: ${allowed.join(', ')}`);
    }
  };
}
