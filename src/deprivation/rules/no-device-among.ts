import { type Answer, anyOf, not, tell } from '../../foundation/unknown.ts';
import type { InformationDevice } from '../../vocabulary/index.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { decidedBy } from './decided-by.ts';

/** None of the devices. */
export function noDeviceAmong(
  household: KnownHousehold,
  { devices: accepted }: RuleNamed<'no-device-among'>,
): Judgement {
  return decidedBy(lacksDevices(household, accepted), { devices: household.devices }, { accepted });
}

/** Whether a household has none of the devices. */
export function lacksDevices(household: KnownHousehold, devices: readonly InformationDevice[]): Answer {
  return not(anyOf(devices.map((device) => tell(household.devices?.[device], `devices.${device}`, Boolean))));
}
