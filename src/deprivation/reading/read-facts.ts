import type { CivilDate } from '../../foundation/dates.ts';
import type { HouseholdIssue } from '../../foundation/errors/index.ts';
import { type Add, readInput, type Shape } from '../../foundation/shape/index.ts';
import { dwellingComponents, informationDevices, telecomServices, vocationalLevels } from '../../vocabulary/index.ts';
import type { Checklist } from '../checklist.ts';
import type { Household } from '../household.ts';
import type { Member } from '../member.ts';
import { checkHousehold } from './check-household.ts';
import type { Checked, KnownHousehold, KnownMember } from './known-household.ts';
import { resolveMember } from './resolve-member.ts';

/** A household as far as it could be read: any field may be missing. */
type ReadHousehold = Omit<Household, 'members'> & { readonly members?: readonly (Partial<Member> | undefined)[] };

/** Reads the facts of a household, works out ages, and notes every issue; where there are any, what is known is not all. */
export function readFacts(
  household: unknown,
  shape: Shape,
  on: CivilDate | undefined,
): { readonly known: KnownHousehold; readonly issues: readonly HouseholdIssue[] } {
  const { read, issues, add } = readInput(shape, household);
  const known = knownHousehold(read ?? nothing, on, add);
  checkHousehold(known, add);
  return { known, issues: withMembers(issues, known.members) };
}

function knownHousehold(read: ReadHousehold, on: CivilDate | undefined, add: Add): KnownHousehold {
  const { members = [], dwelling, telecomServices: services, devices, ...others } = read;
  return withoutPrototype<KnownHousehold>({
    ...others,
    // Nothing is known of a member that cannot be read, but the others keep their places.
    members: members.map((member, index) => knownMember(member ?? nothing, `members[${index}]`, on, add)),
    dwelling: dwelling && withoutPrototype({ ...dwelling, durable: checked(dwelling.durable, dwellingComponents) }),
    telecomServices: checked(services, telecomServices),
    devices: checked(devices, informationDevices),
  });
}

/** What is known where nothing could be read; it inherits no facts. */
const nothing: object = /* @__PURE__ */ Object.create(null) as object;

/** Names the member behind each issue, by the path. */
function withMembers(issues: readonly HouseholdIssue[], members: readonly KnownMember[]): HouseholdIssue[] {
  return issues.map((issue) => {
    const index = /^members\[(\d+)/u.exec(issue.path)?.[1];
    const id = index === undefined ? index : members[Number(index)]?.id;
    return typeof id === 'string' ? { ...issue, member: id } : issue;
  });
}

/** The same in an object that inherits nothing, so that what somebody put on every object is never taken for a fact. */
function withoutPrototype<Whole extends object>(
  whole: {
    readonly [Name in keyof Whole]: Whole[Name] | undefined;
  },
): Whole {
  return Object.setPrototypeOf(whole, null) as Whole;
}

function knownMember(read: Partial<Member>, path: string, on: CivilDate | undefined, add: Add): KnownMember {
  const { diplomas, telecomServices: services, ...others } = read;
  const member = withoutPrototype<KnownMember>({
    ...(others as Member),
    path,
    diplomas: checked(diplomas, vocationalLevels),
    telecomServices: checked(services, telecomServices),
  });
  return resolveMember(member, on, add);
}

/** A checklist as a record; a list names all that there are. */
function checked<Code extends string>(
  list: Checklist<Code> | undefined,
  codes: readonly Code[],
): Checked<Code> | undefined {
  return Array.isArray(list)
    ? (withoutPrototype(Object.fromEntries(codes.map((code) => [code, list.includes(code)]))) as Checked<Code>)
    : (list as Checked<Code> | undefined);
}
