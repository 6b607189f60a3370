import { showValue } from '../../foundation/errors/index.ts';
import type { HouseholdIssue } from '../../foundation/index.ts';

/** Names the member and the field of an issue, and says what came and what was expected. */
export function issueSentence({ member, path, received, expected }: HouseholdIssue): string {
  const field = member === undefined ? path : `member ${showValue(member)}, ${path.replace(/^members\[\d+\]\./u, '')}`;
  return `${field && `${field}: `}received ${showValue(received)}, expected ${expected}`;
}
