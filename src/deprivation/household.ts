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
 * The known facts of a household, for every standard alike: the people registered as a household in a lawful dwelling.
 * Only the list of members is required; any further fact that is absent or `undefined` is unknown, and unknown is never "no".
 */
export interface Household {
  /** Id of the household, for the caller; at most 200 characters. */
  readonly id?: string | undefined;
  /** Residence area, a code of the standard. */
  readonly area?: AreaCode | (string & {}) | undefined;
  /** The members, 1 to 1 000. */
  readonly members: readonly Member[];
  /** Whether there may be unlisted members. Then "no member" is never certain. */
  readonly mayHaveMoreMembers?: boolean | undefined;
  /** The dwelling of the household. */
  readonly dwelling?: Dwelling | undefined;
  /** Source of water for daily life; of several sources, a clean source if there is any. */
  readonly waterSource?: WaterSource | undefined;
  /** Toilet in use; of several toilets, a hygienic toilet if there is any. */
  readonly sanitation?: SanitationFacility | undefined;
  /** Telecommunication services that some member uses. May be given for each member instead. */
  readonly telecomServices?: Checklist<TelecomService> | undefined;
  /** Devices for access to information. */
  readonly devices?: Checklist<InformationDevice> | undefined;
  /** Whether the household hears the loudspeaker of the commune or village. */
  readonly hearsLoudspeaker?: boolean | undefined;
  /** Income of the household. */
  readonly income?: ReportedIncome | undefined;
  /** Statuses of indicators whose cut-off is unknown (rule `reported`), by indicator; ignored for all further indicators. */
  readonly reported?: Readonly<Partial<Record<string, boolean | DeprivationStatus>>> | undefined;
  /** Further data of the register, such as a name; never read. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

const statuses = ['wage-work', 'own-account', 'employer', 'family-work-unpaid', 'not-working'] as const;

/** Work status: wage work (làm công ăn lương), own account, employer, unpaid family work, or not working. */
export type WorkStatus = (typeof statuses)[number];

/**
 * The known facts of a member of a household. Only the id is required; any fact that is absent or `undefined` is unknown.
 * Facts hold on the day of the assessment unless stated otherwise.
 */
export interface Member {
  /** Id, unique within the household and at most 200 characters; findings and errors name the member by it. */
  readonly id: string;
  /** Day of birth; decides every question of age. */
  readonly birthDate?: CivilDate | undefined;
  /** Age in completed years, if the day of birth is unknown. */
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
  /** Work status of the member. */
  readonly workStatus?: WorkStatus | undefined;
  /** Whether the member's wage work is under a labour contract; `true` implies wage work. */
  readonly labourContract?: boolean | undefined;
  /** Whether the member has no work, is ready or wants to work, and finds no work; `true` implies not working. */
  readonly seekingWork?: boolean | undefined;
  /** Whether the member is able to work. */
  readonly ableToWork?: boolean | undefined;
  /** Whether the member is of working age. Reported by the caller: the bounds are not attested in the sources of this package. */
  readonly ofWorkingAge?: boolean | undefined;
  /** Whether the member is an elderly person. Reported by the caller, like the working age. */
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
  /** Further data of the register, such as a name, ethnicity or relation; never read. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** The known facts of a dwelling. Several households may share a dwelling; the floor area is that of the household alone. */
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
  /** Kind of income, in the caller's words. The exclusions of the law are not attested in the sources of this package. */
  readonly kind: string;
  /** Amount over the months covered, in whole đồng. */
  readonly dong: number;
}

/** The income of a household: either per head and month, or the total. */
export interface ReportedIncome {
  /** Income per head and month, in đồng. */
  readonly monthlyPerCapita?: number | undefined;
  /** Total income of all members over the months covered, in whole đồng, including excluded parts. */
  readonly total?: number | undefined;
  /** Number of months that the total covers, from 1; 1 when absent. */
  readonly months?: number | undefined;
  /** Parts of the total that the review does not count; together at most the total. */
  readonly excluded?: readonly ExcludedIncome[] | undefined;
}

/**
 * Presence of the items of a closed list. A list names all items present: every item not in it is absent. A record says yes or no for
 * each item; an item without a value, or `undefined`, is unknown.
 */
export type Checklist<Code extends string> = readonly Code[] | Readonly<Partial<Record<Code, boolean | undefined>>>;

/** All work statuses. */
export const workStatuses: readonly WorkStatus[] = /* @__PURE__ */ freezeDeep(statuses);

/** The shape of an income. */
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

/** The shape of a household under a standard: with the areas and indicators of that standard. */
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
    'extra?': registerData,
  };
  return { kind: 'object', fields };
}

function oneOf(values: readonly unknown[]): Shape {
  return { kind: 'one-of', values };
}

/** The most characters of an id. */
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
    'extra?': registerData,
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

/** The shape of a {@link Checklist}. */
function checklist(codes: readonly string[]): Shape {
  return {
    kind: 'either',
    list: { kind: 'list', of: oneOf(codes) },
    object: { kind: 'object', fields: Object.fromEntries(codes.map((code) => [`${code}?`, flag])) },
  };
}

const registerData: Shape = { kind: 'record', of: { kind: 'anything' } };
