import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { SchoolLevel, TelecomService, VocationalLevel } from '../vocabulary/index.ts';
import type { Checklist } from './checklist.ts';

const statuses = ['wage-work', 'own-account', 'employer', 'family-work-unpaid', 'not-working'] as const;

/** What a member does: wage work (làm công ăn lương), work on own account, as an employer, for the family without wage, or no work. */
export type WorkStatus = (typeof statuses)[number];

/**
 * What is known of a member of a household. Only the id is required; every fact that is absent or `undefined` is unknown.
 * Facts hold on the day of the assessment unless said.
 */
export interface Member {
  /** Id, unique within the household; findings and errors name the member by it. */
  readonly id: string;
  /** Day of birth; it settles every question of age. */
  readonly birthDate?: CivilDate | undefined;
  /** Age in completed years, where the day of birth is not known. */
  readonly age?: number | undefined;
  /** Level of schooling that the member attends now. */
  readonly attendsSchool?: SchoolLevel | 'none' | undefined;
  /** Highest level of schooling that the member has completed. */
  readonly completedSchool?: SchoolLevel | 'none' | undefined;
  /** Level of vocational training that the member attends now. */
  readonly attendsTraining?: VocationalLevel | 'none' | undefined;
  /** Vocational diplomas and certificates that the member holds. */
  readonly diplomas?: Checklist<VocationalLevel> | undefined;
  /** Whether an employer recruited the member and certified a training on the job. */
  readonly onTheJobTrainingCertificate?: boolean | undefined;
  /** What the member does. */
  readonly workStatus?: WorkStatus | undefined;
  /** Whether the member's wage work is under a labour contract; `true` means wage work. */
  readonly labourContract?: boolean | undefined;
  /** Whether the member has no work, is ready or wants to work, and finds none; `true` means no work. */
  readonly seekingWork?: boolean | undefined;
  /** Whether the member is able to work. */
  readonly ableToWork?: boolean | undefined;
  /** Whether the member is of working age. A fact to report: the bounds are not attested in the sources of this package. */
  readonly ofWorkingAge?: boolean | undefined;
  /** Whether the member is an elderly person. A fact to report, as the working age. */
  readonly elderly?: boolean | undefined;
  /** Whether the member is a person with disability. */
  readonly disability?: boolean | undefined;
  /** Whether the member receives the monthly social allowance (trợ cấp xã hội hằng tháng). */
  readonly monthlySocialAllowance?: boolean | undefined;
  /** Whether the member has health insurance. */
  readonly healthInsurance?: boolean | undefined;
  /** Whether a child's height is low for its age. */
  readonly stunted?: boolean | undefined;
  /** Whether a child's weight is low for its age. */
  readonly underweight?: boolean | undefined;
  /** Whether the member was so ill as to be in bed and in need of care, or off work or school and all normal activity. */
  readonly ill?: boolean | undefined;
  /** Whether the ill member sought treatment. */
  readonly soughtTreatment?: boolean | undefined;
  /** Telecommunication services that the member uses. */
  readonly telecomServices?: Checklist<TelecomService> | undefined;
  /** What else the register has of the member, such as a name, ethnicity or relation; passed through and never looked at. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** All work statuses. */
export const workStatuses: readonly WorkStatus[] = /* @__PURE__ */ freezeDeep(statuses);
