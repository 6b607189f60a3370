import { type HouseholdIssue, PovertyStandardError } from '../../foundation/errors/index.ts';
import type { CivilDate } from '../../foundation/time/index.ts';
import { checkHousehold } from './check-household.ts';
import type { KnownHousehold, KnownMember } from './known-household.ts';
import type { Reader, Refuse } from './reader.ts';
import { resolveMember } from './resolve-member.ts';

type Read = Omit<KnownHousehold, 'members'> & { readonly members?: readonly (KnownMember | undefined)[] };

/** Names the member behind each issue, by the path. */
function withMembers(issues: readonly HouseholdIssue[], members: Read['members']): HouseholdIssue[] {
  return issues.map((issue) => {
    const member = members?.[Number(/^members\[(\d+)/u.exec(issue.path)?.[1])]?.id;
    return member === undefined ? issue : { ...issue, member };
  });
}

function sentenceOf({ path, member, expected }: HouseholdIssue): string {
  return `${path || 'the household'}${member === undefined ? '' : ` (member ${member})`} to be ${expected}`;
}

/**
 * Reads the facts of a household and works out ages.
 *
 * @throws PovertyStandardError `invalid-household` with every issue
 */
export function readHousehold(household: unknown, reader: Reader, on: CivilDate): KnownHousehold {
  const found: HouseholdIssue[] = [];
  const refuse: Refuse = (code, path, received, expected) => {
    found.push({ code, path, received, expected });
    return undefined;
  };
  const read = reader(household, '', refuse) as Read | undefined;
  const members = (read?.members ?? []).flatMap((member, index) =>
    member ? resolveMember(member, `members[${index}]`, on, refuse) : [],
  );
  const known: KnownHousehold = Object.assign(read ?? {}, { members });
  if (read) {
    checkHousehold(known, refuse);
  }
  if (found.length) {
    const issues = withMembers(found, read?.members);
    const expected = issues.map(sentenceOf).join('; ');
    throw new PovertyStandardError('invalid-household', { path: '', received: household, expected, issues });
  }
  return known;
}
