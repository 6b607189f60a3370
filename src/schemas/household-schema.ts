import type * as z from 'zod/mini';
import { factsShape } from '../classification/household-facts.ts';
import type { HouseholdFacts } from '../classification/index.ts';
import { householdShape } from '../deprivation/household.ts';
import type { AssessmentOptions, Dwelling, Household, Member, ReportedIncome } from '../deprivation/index.ts';
import { householdReader, plainIssue, readDay } from '../deprivation/read-household.ts';
import type { HouseholdIssue } from '../foundation/errors/index.ts';
import { ownValue } from '../foundation/input/index.ts';
import { readInput } from '../foundation/shape/index.ts';
import { indicatorLabels as english } from '../language/english/labels/household.ts';
import { indicatorLabels as vietnamese } from '../language/vietnamese/labels/household.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import { type Annotations, schemaOfShape } from './schema-of-shape.ts';

/**
 * The schema of a household with its members, as {@link assessDeprivations} takes it on a day under a standard.
 *
 * It accepts a household without issues by {@link issuesOfHousehold}, and returns a copy; otherwise it reports all issues at once, of fields
 * and types and between fields. Each message names the member and the field; `params` has the code (`errorCode`) and the id of the member.
 *
 * @param standard - the standard to assess under
 * @param options - the day on which ages are counted; where {@link assessDeprivations} needs it and it is absent, the birth date has the
 *   issue `missing-value`
 * @returns a zod schema; parse with it, or read many records with {@link readRecords}
 * @throws PovertyStandardError `missing-value` for an absent argument; `invalid-standard` for an argument that is not a standard;
 *   `invalid-date` for `on`
 *
 * @example
 * ```ts
 * const schema = householdSchema(vn2022, { on: '2024-09-30' });
 * schema.safeParse({ members: [{ id: 'mother', age: 34 }] }).success; // => true
 * const household = { members: [{ id: 'mother', age: 34 }, { id: 'son', birthDate: '2030-01-01' }] };
 * schema.safeParse(household).error.issues.map(({ path, message }) => [path, message]);
 * // => [[['members', 1, 'birthDate'], 'member "son", birthDate: received "2030-01-01", expected date not after 2024-09-30']]
 * readRecords(schema, [household]).rejected[0].issues;
 * // => [{ code: 'invalid-date', path: 'members[1].birthDate', received: '2030-01-01', expected: { kind: 'date-not-after', than: '2024-09-30' }, member: 'son' }]
 * ```
 */
export function householdSchema(standard: PovertyStandard, options: AssessmentOptions = {}): z.ZodMiniType<Household> {
  requireStandard(standard);
  const read = householdReader(standard, readDay(options));
  const issuesOf = (value: unknown): HouseholdIssue[] => {
    const { issues, undated } = read(value);
    return [...issues, ...undated].map(plainIssue);
  };
  return schemaOfShape<Household>(householdShape(standard), issuesOf, {
    $id: `urn:chuan-ngheo:household:${standard.id}`,
    title: `Household: ${standard.name.en}`,
    description:
      'What is known of a household; a field that is absent is unknown. Facts that contradict each other are refused besides',
    fields: { ...householdAnnotations, ...indicatorAnnotations(standard, 'reported') },
  });
}

/**
 * The schema of the facts of a household under a standard, with the areas and indicators of the standard.
 *
 * It accepts exactly what {@link classifyHousehold} accepts.
 *
 * @param standard - the standard to classify under
 * @returns a zod schema; parse with it, or read many records with {@link readRecords}
 * @throws PovertyStandardError `missing-value` for an absent standard, `invalid-standard` for an argument that is not a standard
 *
 * @example
 * ```ts
 * const schema = householdFactsSchema(vn2022);
 * schema.safeParse({ area: 'urban', deprivations: ['nutrition'] }).success; // => true
 * schema.safeParse({ area: 'suburb' }).success; // => false
 * schema.safeParse({ area: 'urban', deprivations: ['waste-treatment'] }).success; // => false
 * ```
 */
export function householdFactsSchema<Indicator extends string, Area extends string>(
  standard: PovertyStandard<Indicator, Area>,
): z.ZodMiniType<HouseholdFacts<Indicator, Area>> {
  requireStandard(standard);
  const shape = factsShape(standard);
  return schemaOfShape<HouseholdFacts<Indicator, Area>>(shape, (value) => readInput(shape, value).issues, {
    $id: `urn:chuan-ngheo:household-facts:${standard.id}`,
    title: `Household facts: ${standard.name.en}`,
    description: 'What classification needs to know of a household; a field that is absent is unknown',
    fields: {
      area: 'Residence area',
      monthlyIncomePerCapita: 'Income per head and month in đồng, or the household’s total',
      'monthlyIncomePerCapita.total': 'Income of all members together over the months covered, in đồng',
      'monthlyIncomePerCapita.members': 'Number of members who share it',
      'monthlyIncomePerCapita.months': 'Months covered; 1 when absent',
      deprivations: 'The deprived indicators, all others then being known not to be deprived; or a status for each',
      ...indicatorAnnotations(standard, 'deprivations'),
    },
  });
}

const dwelling: Readonly<Record<keyof Dwelling, string>> = {
  durable: 'Parts that are of durable material',
  grade: 'Grade of the dwelling',
  floorAreaSquareMetres: 'Floor area of the household, in square metres',
};

const income: Readonly<Record<keyof ReportedIncome, string>> = {
  monthlyPerCapita: 'Income per head and month, in đồng',
  total: 'Income of all members together over the months covered, in đồng',
  months: 'Months that the total covers; 1 when absent',
  excluded: 'Parts of the total that do not count',
};

const household: Readonly<Record<keyof Household, string>> = {
  id: 'Id, for the caller',
  area: 'Residence area',
  members: 'The members of the household',
  mayHaveMoreMembers: 'There may be members who are not listed',
  dwelling: 'Where it lives',
  waterSource: 'Where its water for daily life comes from',
  sanitation: 'The toilet it uses',
  telecomServices: 'Telecommunication services that a member uses',
  devices: 'Devices with which it informs itself',
  hearsLoudspeaker: 'Hears the loudspeaker of the commune or village',
  income: 'Its income: per head and month, or a total',
  reported: 'Statuses of indicators whose cut-off is not known',
  extra: 'What else the register has of the household',
};

const member: Readonly<Record<keyof Member, string>> = {
  id: 'Id, unique within the household',
  birthDate: 'Day of birth',
  age: 'Age in completed years, where the day of birth is not known',
  attendsSchool: 'Level of schooling attended now',
  completedSchool: 'Highest level of schooling completed',
  attendsTraining: 'Level of vocational training attended now',
  diplomas: 'Vocational diplomas and certificates',
  onTheJobTrainingCertificate: 'An employer recruited the member and certified a training on the job',
  workStatus: 'What the member does',
  labourContract: 'The wage work is under a labour contract',
  seekingWork: 'Has no work, is ready or wants to work, and finds none',
  ableToWork: 'Able to work',
  ofWorkingAge: 'Of working age',
  elderly: 'An elderly person',
  disability: 'A person with disability',
  monthlySocialAllowance: 'Receives the monthly social allowance',
  healthInsurance: 'Has health insurance',
  stunted: 'Height is low for the age of the child',
  underweight: 'Weight is low for the age of the child',
  ill: 'Was in bed and in need of care, or off work or school and all normal activity',
  soughtTreatment: 'Sought treatment when ill',
  telecomServices: 'Telecommunication services that the member uses',
  extra: 'What else the register has of the member',
};

/** Descriptions of the fields of a household. */
const householdAnnotations: Annotations = {
  ...household,
  ...below('members[]', member),
  ...below('dwelling', dwelling),
  ...below('income', income),
  'income.excluded[].kind': 'What it is',
  'income.excluded[].dong': 'Amount over the months covered, in đồng',
};

/** Names of the indicators of a standard, in both languages, as annotations of the fields below a path. */
function indicatorAnnotations({ indicators }: PovertyStandard, path: string): Annotations {
  return Object.fromEntries(
    indicators.flatMap((indicator) => {
      const { code } = indicator;
      const name = ownValue(indicator, 'name');
      const title = name?.vi ?? ownValue(namesByCode.vi, code);
      const description = name?.en ?? ownValue(namesByCode.en, code);
      return title && description ? [[`${path}.${code}`, { title, description }] as const] : [];
    }),
  );
}

function below(path: string, annotations: Annotations): Annotations {
  return Object.fromEntries(Object.entries(annotations).map(([name, text]) => [`${path}.${name}`, text]));
}

const namesByCode: Readonly<Record<'vi' | 'en', Readonly<Partial<Record<string, string>>>>> = {
  vi: vietnamese,
  en: english,
};
