import type { Dwelling, Household, Member, ReportedIncome } from '../../deprivation/index.ts';
import type { Annotations } from '../shapes/annotated.ts';

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

/** What the fields of a household mean. */
export const householdAnnotations: Annotations = {
  ...household,
  ...below('members[]', member),
  ...below('dwelling', dwelling),
  ...below('income', income),
  'income.excluded[].kind': 'What it is',
  'income.excluded[].dong': 'Amount over the months covered, in đồng',
};

function below(path: string, annotations: Annotations): Annotations {
  return Object.fromEntries(Object.entries(annotations).map(([name, text]) => [`${path}.${name}`, text]));
}
