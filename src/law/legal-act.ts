import type { CivilDate } from '../foundation/index.ts';
import type { Evidence } from '../vocabulary/index.ts';

/** All kinds of acts. */
export const legalActTypes = ['decree', 'decision', 'circular', 'resolution'] as const;

/** The kinds of acts: nghị định, quyết định, thông tư, nghị quyết. */
export type LegalActType = (typeof legalActTypes)[number];

/** A date of an act, with how well it is attested. */
export interface AttestedDate {
  /** The day. */
  readonly value: CivilDate;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** A legal act. The three dates are different things and are never derived from one another; what is not known is absent. */
export interface LegalAct {
  /** Kind of act. */
  readonly type: LegalActType;
  /** Official number, such as `07/2021/NĐ-CP`. */
  readonly number: string;
  /** Its title. */
  readonly title?: string;
  /** The period that the title names, which is not the period of application. */
  readonly titlePeriod?: string;
  /** Day of signature. */
  readonly signed?: AttestedDate;
  /** Day of publication in the gazette. */
  readonly gazetted?: AttestedDate;
  /** Day of entry into force. */
  readonly inForce?: AttestedDate;
  /** Where it can be read. */
  readonly url?: string;
  /** The day on which what is encoded was last compared with its text. */
  readonly checked?: CivilDate;
}
