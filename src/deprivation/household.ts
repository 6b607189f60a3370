import type {
  AreaCode,
  DeprivationStatus,
  InformationDevice,
  SanitationFacility,
  TelecomService,
  WaterSource,
} from '../vocabulary/index.ts';
import type { Checklist } from './checklist.ts';
import type { Dwelling } from './dwelling.ts';
import type { Member } from './member.ts';
import type { ReportedIncome } from './reported-income.ts';

/**
 * What is known of a household, for every standard alike: the people registered as one household in one lawful dwelling.
 * Only the list of members is required; every other fact that is absent or `undefined` is unknown, and unknown is never "no".
 */
export interface Household {
  /** Id, for the caller. */
  readonly id?: string | undefined;
  /** Residence area, a code of the standard. */
  readonly area?: AreaCode | (string & {}) | undefined;
  /** The members, at least one, at most 1 000. */
  readonly members: readonly Member[];
  /** Whether there may be members who are not listed. Then "no member" is never certain. */
  readonly mayHaveMoreMembers?: boolean | undefined;
  /** Where it lives. */
  readonly dwelling?: Dwelling | undefined;
  /** Where its water for daily life comes from; of several sources, a clean one if there is one. */
  readonly waterSource?: WaterSource | undefined;
  /** The toilet it uses; of several, a hygienic one if there is one. */
  readonly sanitation?: SanitationFacility | undefined;
  /** Telecommunication services that at least one member uses. May be given for each member instead. */
  readonly telecomServices?: Checklist<TelecomService> | undefined;
  /** Devices with which it informs itself. */
  readonly devices?: Checklist<InformationDevice> | undefined;
  /** Whether it hears the loudspeaker of the commune or village. */
  readonly hearsLoudspeaker?: boolean | undefined;
  /** Its income. */
  readonly income?: ReportedIncome | undefined;
  /** Statuses of indicators whose cut-off is not known (rule `reported`), by indicator; read for those alone. */
  readonly reported?: Readonly<Partial<Record<string, boolean | DeprivationStatus>>> | undefined;
  /** What else the register has of it, such as a name; passed through and never looked at. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
