import type { DwellingComponent, InformationDevice, TelecomService, VocationalLevel } from '../../vocabulary/index.ts';
import type { Dwelling } from '../dwelling.ts';
import type { Household } from '../household.ts';
import type { Member } from '../member.ts';

/** A checklist after reading: yes, no or unknown for each code. */
export type Checked<Code extends string> = Readonly<Partial<Record<Code, boolean | undefined>>>;

/** A member after reading. */
export interface KnownMember extends Omit<Member, 'diplomas' | 'telecomServices'> {
  readonly path: string;
  readonly diplomas?: Checked<VocationalLevel>;
  readonly telecomServices?: Checked<TelecomService>;
}

/** A household after reading: valid, checklists as records, ages in completed years wherever they are known. */
export interface KnownHousehold extends Omit<Household, 'members' | 'dwelling' | 'telecomServices' | 'devices'> {
  readonly members: readonly KnownMember[];
  readonly dwelling?: Omit<Dwelling, 'durable'> & { readonly durable?: Checked<DwellingComponent> };
  readonly telecomServices?: Checked<TelecomService>;
  readonly devices?: Checked<InformationDevice>;
}
