import { own } from '../../foundation/reading/index.ts';
import { showValue } from '../../foundation/errors/index.ts';
import type { HouseholdIssue } from '../../foundation/index.ts';

/** Names the member and the field of an issue, and says what came and what was expected. */
export function issueSentence(issue: HouseholdIssue): string {
  const { member, path, received, expected } = own(issue);
  const field = member === undefined ? path : `member ${showValue(member)}, ${path.replace(/^members\[\d+\]\./u, '')}`;
  return `${field && `${field}: `}received ${showValue(received)}, expected ${expected}`;
}
