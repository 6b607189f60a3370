import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate } from '../foundation/index.ts';
import { mostMembers } from '../foundation/limits.ts';
import type { FieldsOf, Shape } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import {
  type AreaCode,
  type DeprivationStatus,
  type DwellingComponent,
  dwellingComponents,
  type DwellingGrade,
  dwellingGrades,
  type InformationDevice,
  informationDevices,
  sanitationFacilities,
  type SanitationFacility,
  type SchoolLevel,
  schoolLevels,
  type TelecomService,
  telecomServices,
  type VocationalLevel,
  vocationalLevels,
  type WaterSource,
  waterSources,
} from '../vocabulary/index.ts';

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

/** What is known of where a household lives. Several households may share a dwelling: the floor area is the household's own. */
export interface Dwelling {
  /** Which of wall, column and roof are of durable material. The list of durable materials is not attested: their durability is reported. */
  readonly durable?: Checklist<DwellingComponent> | undefined;
  /** Grade of the dwelling. */
  readonly grade?: DwellingGrade | undefined;
  /** Floor area of the household, in square metres. */
  readonly floorAreaSquareMetres?: number | undefined;
}

/** A part of a household's income that the review does not count. */
export interface ExcludedIncome {
  /** What it is, in the caller's words. What the law excludes is not attested in the sources of this package. */
  readonly kind: string;
  /** Its amount over the months covered, in whole đồng. */
  readonly dong: number;
}

/** The income of a household: per head and month, or its total; not both. */
export interface ReportedIncome {
  /** Income per head and month, in đồng. */
  readonly monthlyPerCapita?: number | undefined;
  /** Income of all members together over the months covered, in whole đồng, with what is excluded. */
  readonly total?: number | undefined;
  /** Months that the total covers; 1 when absent. */
  readonly months?: number | undefined;
  /** Parts of the total that do not count. */
  readonly excluded?: readonly ExcludedIncome[] | undefined;
}

/**
 * Which of several things there are. A list names all that there are: everything else is then known not to be there.
 * A record says yes or no for each: what is absent or `undefined` is unknown.
 */
export type Checklist<Code extends string> = readonly Code[] | Readonly<Partial<Record<Code, boolean | undefined>>>;

/** All work statuses. */
export const workStatuses: readonly WorkStatus[] = /* @__PURE__ */ freezeDeep(statuses);

/** The income of a household. */
export function incomeShape(): Shape {
  const excluded: FieldsOf<ExcludedIncome> = { kind: { kind: 'text' }, dong: { kind: 'count' } };
  const fields: FieldsOf<ReportedIncome> = {
    'monthlyPerCapita?': { kind: 'amount' },
    'total?': { kind: 'count' },
    'months?': { kind: 'count', least: 1 },
    'excluded?': { kind: 'list', of: { kind: 'object', fields: excluded } },
  };
  return { kind: 'object', fields };
}

/** A household under a standard: its areas and indicators, and no others. */
export function householdShape({ areas, indicators }: PovertyStandard): Shape {
  const status = oneOf([true, false, 'deprived', 'not-deprived', 'unknown']);
  const fields: FieldsOf<Household> = {
    'id?': { kind: 'text', most: longestId },
    'area?': { kind: 'one-of', values: areas, code: 'unknown-area' },
    members: { kind: 'list', of: { kind: 'object', fields: memberFields() }, least: 1, most: mostMembers },
    'mayHaveMoreMembers?': flag,
    'dwelling?': { kind: 'object', fields: dwellingFields() },
    'waterSource?': oneOf(waterSources),
    'sanitation?': oneOf(sanitationFacilities),
    'telecomServices?': checklist(telecomServices),
    'devices?': checklist(informationDevices),
    'hearsLoudspeaker?': flag,
    'income?': incomeShape(),
    'reported?': {
      kind: 'object',
      fields: Object.fromEntries(indicators.map(({ code }) => [`${code}?`, status])),
      unknown: 'unknown-indicator',
    },
    'extra?': whatTheRegisterHas,
  };
  return { kind: 'object', fields };
}

function oneOf(values: readonly unknown[]): Shape {
  return { kind: 'one-of', values };
}

/** Characters of an id. */
const longestId = 200;

function memberFields(): FieldsOf<Member> {
  const school = oneOf([...schoolLevels, 'none']);
  return {
    id: { kind: 'text', most: longestId },
    'birthDate?': { kind: 'date' },
    'age?': { kind: 'count' },
    'attendsSchool?': school,
    'completedSchool?': school,
    'attendsTraining?': oneOf([...vocationalLevels, 'none']),
    'diplomas?': checklist(vocationalLevels),
    'onTheJobTrainingCertificate?': flag,
    'workStatus?': oneOf(workStatuses),
    'labourContract?': flag,
    'seekingWork?': flag,
    'ableToWork?': flag,
    'ofWorkingAge?': flag,
    'elderly?': flag,
    'disability?': flag,
    'monthlySocialAllowance?': flag,
    'healthInsurance?': flag,
    'stunted?': flag,
    'underweight?': flag,
    'ill?': flag,
    'soughtTreatment?': flag,
    'telecomServices?': checklist(telecomServices),
    'extra?': whatTheRegisterHas,
  };
}

const flag: Shape = { kind: 'flag' };

function dwellingFields(): FieldsOf<Dwelling> {
  return {
    'durable?': checklist(dwellingComponents),
    'grade?': oneOf(dwellingGrades),
    'floorAreaSquareMetres?': { kind: 'amount' },
  };
}

/** A list of all that there are, or yes or no for each. */
function checklist(codes: readonly string[]): Shape {
  return {
    kind: 'either',
    list: { kind: 'list', of: oneOf(codes) },
    object: { kind: 'object', fields: Object.fromEntries(codes.map((code) => [`${code}?`, flag])) },
  };
}

const whatTheRegisterHas: Shape = { kind: 'record', of: { kind: 'anything' } };
