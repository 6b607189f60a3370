import { allOf, type Answer, anyOf, not, testIfKnown } from '../../foundation/unknown.ts';
import type { InformationDevice, TelecomService } from '../../vocabulary/index.ts';
import type { Judgement, KnownHousehold, RuleNamed } from '../finding.ts';
import { decidedBy, unlistedMember } from './evidence.ts';

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

/** Whether a household has none of the devices. */
function lacksDevices(household: KnownHousehold, devices: readonly InformationDevice[]): Answer {
  return not(anyOf(devices.map((device) => testIfKnown(household.devices?.[device], `devices.${device}`, Boolean))));
}

/** None of the devices. */
export function noDeviceAmong(
  household: KnownHousehold,
  { devices: accepted }: RuleNamed<'no-device-among'>,
): Judgement {
  return decidedBy(lacksDevices(household, accepted), { devices: household.devices }, { accepted });
}

/** None of the devices, and the loudspeaker of the commune or village is not heard. */
export function noDeviceAndNoLoudspeaker(
  household: KnownHousehold,
  { devices: accepted }: RuleNamed<'no-device-and-no-loudspeaker'>,
): Judgement {
  const { devices, hearsLoudspeaker } = household;
  const deprived = allOf([
    lacksDevices(household, accepted),
    not(testIfKnown(hearsLoudspeaker, 'hearsLoudspeaker', Boolean)),
  ]);
  return decidedBy(deprived, { devices, hearsLoudspeaker }, { accepted });
}

/** Whether anybody uses a service: as the household says or, where it does not, as its members do. */
function isUsed(household: KnownHousehold, service: TelecomService): Answer {
  const path = `telecomServices.${service}`;
  const members = household.members.map((member) =>
    testIfKnown(member.telecomServices?.[service], `${member.path}.${path}`, Boolean),
  );
  const byMembers = anyOf([...members, unlistedMember(household)]);
  return household.telecomServices?.[service] ?? (typeof byMembers === 'boolean' ? byMembers : [path, ...byMembers]);
}
