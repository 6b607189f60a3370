import { type Answer, anyOf, not, tell } from '../../foundation/unknown.ts';
import type { TelecomService } from '../../vocabulary/index.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { decidedBy } from './decided-by.ts';
import { unlistedMember } from './some-member.ts';

/** No member uses any of the services. */
export function noMemberUses(household: KnownHousehold, { services }: RuleNamed<'no-member-uses'>): Judgement {
  const { members, telecomServices } = household;
  const users = members.filter((member) => services.some((service) => member.telecomServices?.[service]));
  return decidedBy(
    not(anyOf(services.map((service) => isUsed(household, service)))),
    { telecomServices },
    { accepted: services, members: users.map(({ id }) => id) },
  );
}

/** Whether anybody uses a service: as the household says or, where it does not, as its members do. */
function isUsed(household: KnownHousehold, service: TelecomService): Answer {
  const path = `telecomServices.${service}`;
  const members = household.members.map((member) =>
    tell(member.telecomServices?.[service], `${member.path}.${path}`, Boolean),
  );
  const byMembers = anyOf([...members, unlistedMember(household)]);
  return household.telecomServices?.[service] ?? (typeof byMembers === 'boolean' ? byMembers : [path, ...byMembers]);
}
