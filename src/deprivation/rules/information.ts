import { allOf, type Answer, anyOf, not, testIfKnown } from '../../foundation/unknown.ts';
import type { InformationDevice, TelecomService } from '../../vocabulary/index.ts';
import type { Judgement, KnownHousehold, RuleNamed } from '../finding.ts';
import { judgeFacility, hasUnlistedMember } from './evidence.ts';

/** Deprived: no member uses any of the services. */
export function noMemberUses(household: KnownHousehold, { services }: RuleNamed<'no-member-uses'>): Judgement {
  const { members, telecomServices } = household;
  const users = members.filter((member) => services.some((service) => member.telecomServices?.[service]));
  return judgeFacility(
    not(anyOf(services.map((service) => isUsed(household, service)))),
    { telecomServices },
    { accepted: services, members: users.map(({ id }) => id) },
  );
}

/** Whether a household has none of the devices. */
function lacksDevices(household: KnownHousehold, devices: readonly InformationDevice[]): Answer {
  return not(anyOf(devices.map((device) => testIfKnown(household.devices?.[device], `devices.${device}`, Boolean))));
}

/** Deprived: the household has none of the devices. */
export function noDeviceAmong(
  household: KnownHousehold,
  { devices: accepted }: RuleNamed<'no-device-among'>,
): Judgement {
  return judgeFacility(lacksDevices(household, accepted), { devices: household.devices }, { accepted });
}

/** Deprived: the household has none of the devices and does not hear the loudspeaker of the commune or village. */
export function noDeviceAndNoLoudspeaker(
  household: KnownHousehold,
  { devices: accepted }: RuleNamed<'no-device-and-no-loudspeaker'>,
): Judgement {
  const { devices, hearsLoudspeaker } = household;
  const deprived = allOf([
    lacksDevices(household, accepted),
    not(testIfKnown(hearsLoudspeaker, 'hearsLoudspeaker', Boolean)),
  ]);
  return judgeFacility(deprived, { devices, hearsLoudspeaker }, { accepted });
}

/** Whether anybody uses a service: by the fact of the household, otherwise by those of its members. */
function isUsed(household: KnownHousehold, service: TelecomService): Answer {
  const path = `telecomServices.${service}`;
  const members = household.members.map((member) =>
    testIfKnown(member.telecomServices?.[service], `${member.path}.${path}`, Boolean),
  );
  const byMembers = anyOf([...members, hasUnlistedMember(household)]);
  return household.telecomServices?.[service] ?? (typeof byMembers === 'boolean' ? byMembers : [path, ...byMembers]);
}
