import { allOf, not, tell } from '../../foundation/unknown.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { decidedBy } from './decided-by.ts';
import { lacksDevices } from './no-device-among.ts';

/** None of the devices, and the loudspeaker of the commune or village is not heard. */
export function noDeviceAndNoLoudspeaker(
  household: KnownHousehold,
  { devices: accepted }: RuleNamed<'no-device-and-no-loudspeaker'>,
): Judgement {
  const { devices, hearsLoudspeaker } = household;
  const deprived = allOf([lacksDevices(household, accepted), not(tell(hearsLoudspeaker, 'hearsLoudspeaker', Boolean))]);
  return decidedBy(deprived, { devices, hearsLoudspeaker }, { accepted });
}
