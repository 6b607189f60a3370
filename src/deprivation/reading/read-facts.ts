import type { HouseholdIssue } from '../../foundation/errors/index.ts';
import type { CivilDate } from '../../foundation/time/index.ts';
import { checkHousehold } from './check-household.ts';
import type { KnownHousehold, KnownMember } from './known-household.ts';
import type { Reader, Refuse } from './reader.ts';
import { resolveMember } from './resolve-member.ts';

type Read = Omit<KnownHousehold, 'members'> & { readonly members?: readonly (KnownMember | undefined)[] };

/** Names the member behind each issue, by the path. */
function withMembers(issues: readonly HouseholdIssue[], members: readonly Partial<KnownMember>[]): HouseholdIssue[] {
  return issues.map((issue) => {
    const index = /^members\[(\d+)/u.exec(issue.path)?.[1];
    const member = index === undefined ? index : members.at(Number(index))?.id;
    return member === undefined ? issue : { ...issue, member };
  });
}

/** Reads the facts of a household, works out ages, and notes every issue; where there are any, what is known is not all. */
export function readFacts(
  household: unknown,
  reader: Reader,
  on: CivilDate,
): { readonly known: KnownHousehold; readonly issues: readonly HouseholdIssue[] } {
  const found: HouseholdIssue[] = [];
  const refuse: Refuse = (code, path, received, expected) => {
    found.push({ code, path, received, expected });
    return undefined;
  };
  const read = reader(household, '', refuse) as Read | undefined;
  // Nothing is known of a member that cannot be read, but the others keep their places.
  const members = (read?.members ?? []).map((member, index) =>
    resolveMember(member ?? (Object.create(null) as KnownMember), `members[${index}]`, on, refuse),
  );
  const known: KnownHousehold = Object.assign(read ?? (Object.create(null) as Read), { members });
  checkHousehold(known, refuse);
  return { known, issues: withMembers(found, members) };
}
