import { type Answer, anyOf, tell } from '../../foundation/unknown.ts';
import type { MemberReason } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import type { KnownHousehold, KnownMember } from '../reading/known-household.ts';
import { observedFacts } from './observed-facts.ts';

/**
 * Deprived as soon as the test holds for one member; not deprived when it is known to hold for none.
 *
 * @param fields - the facts that the rule looks at
 * @param details - what else to say of a member for whom it holds
 */
export function someMember(
  household: KnownHousehold,
  fields: readonly (keyof KnownMember)[],
  test: (member: KnownMember) => Answer,
  details: (member: KnownMember) => Pick<MemberReason, 'ages' | 'accepted'> = () => ({}),
): Judgement {
  const answers = household.members.map(test);
  const reasons = household.members
    .filter((_, index) => answers[index] === true)
    .map(
      (member): MemberReason => ({
        kind: 'member',
        member: member.id,
        ...(member.age !== undefined && { age: member.age }),
        observed: observedFacts(Object.fromEntries(fields.map((field) => [field, member[field]]))),
        ...details(member),
      }),
    );
  return { deprived: anyOf([...answers, unlistedMember(household)]), reasons };
}

/** Whether a household may have members who are not listed. */
export function unlistedMember({ mayHaveMoreMembers }: KnownHousehold): Answer {
  return mayHaveMoreMembers ? ['members'] : false;
}

/** What a fact of a member tells. */
export function memberTells<Field extends keyof KnownMember>(
  member: KnownMember,
  field: Field,
  test: (value: NonNullable<KnownMember[Field]>) => boolean = Boolean,
): Answer {
  return tell(member[field] as NonNullable<KnownMember[Field]> | undefined, `${member.path}.${field}`, test);
}
