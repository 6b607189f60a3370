import type { Dwelling, Household, Member, ReportedIncome } from '../../../deprivation/index.ts';

/** Facts of a member. They name what is asked, not an answer. */
export const memberFieldLabels: Readonly<Record<keyof Member, string>> = {
  id: 'id',
  birthDate: 'date of birth',
  age: 'age',
  attendsSchool: 'current level of schooling',
  completedSchool: 'highest completed level of schooling',
  attendsTraining: 'current vocational training',
  diplomas: 'vocational diplomas and certificates',
  onTheJobTrainingCertificate: 'on-the-job training certificate',
  workStatus: 'work status',
  labourContract: 'labour contract',
  seekingWork: 'job-seeking status',
  ableToWork: 'ability to work',
  ofWorkingAge: 'working-age status',
  elderly: 'status as an elderly person',
  disability: 'disability',
  monthlySocialAllowance: 'monthly social allowance',
  healthInsurance: 'health insurance',
  stunted: 'height for age',
  underweight: 'weight for age',
  ill: 'illness',
  soughtTreatment: 'medical treatment',
  telecomServices: 'use of telecommunication services',
  extra: 'other facts of the register',
};

/** Facts of a household. */
export const householdFieldLabels: Readonly<Record<keyof Household, string>> = {
  id: 'id of the household',
  area: 'residence area',
  members: 'full list of members',
  mayHaveMoreMembers: 'whether there are unlisted members',
  dwelling: 'dwelling',
  waterSource: 'water source',
  sanitation: 'kind of toilet',
  telecomServices: 'telecommunication services used by the household',
  devices: 'devices for access to information',
  hearsLoudspeaker: 'whether the loudspeaker is heard',
  income: 'income of the household',
  reported: 'reported deprivation',
  extra: 'other facts of the register',
};

/** Facts of a dwelling. */
export const dwellingFieldLabels: Readonly<Record<keyof Dwelling, string>> = {
  durable: 'durability of the dwelling',
  grade: 'grade of the dwelling',
  floorAreaSquareMetres: 'floor area',
};

/** Facts of an income. */
export const incomeFieldLabels: Readonly<Record<keyof ReportedIncome, string>> = {
  monthlyPerCapita: 'monthly income per person',
  total: 'total income of the household',
  months: 'months covered by the income',
  excluded: 'income that does not count',
};
