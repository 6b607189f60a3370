import type { StandardDifference } from '../../../classification/index.ts';
import type { Dwelling, Household, Member, ReportedIncome, WorkStatus } from '../../../deprivation/index.ts';
import type {
  AreaCode,
  DeprivationStatus,
  DwellingComponent,
  DwellingGrade,
  HouseholdClass,
  IndicatorCode,
  InformationDevice,
  PovertyGround,
  RuleName,
  SanitationFacility,
  SchoolLevel,
  ServiceCode,
  TelecomService,
  VocationalLevel,
  WaterSource,
} from '../../../vocabulary/index.ts';

/** Residence areas, as the acts name them. */
export const areaLabels: Readonly<Record<AreaCode, string>> = {
  rural: 'rural area',
  urban: 'urban area',
  'rural-mountain-island': 'rural mountain or island area',
  'rural-plain': 'rural plain area',
};

/** Classes of households. Households above all bounds have no class name in law. */
export const classLabels: Readonly<Record<HouseholdClass, string>> = {
  poor: 'poor household',
  'near-poor': 'near-poor household',
  'average-living-standard': 'household of average living standard',
  none: 'household in no class of the standard',
};

/** Grounds of poverty, as the review forms of 2016 name them. */
export const groundLabels: Readonly<Record<PovertyGround, string>> = {
  income: 'poor by income',
  deprivation: 'poor by deprivation',
};

/** Deprived, not deprived, or unknown. */
export const statusLabels: Readonly<Record<DeprivationStatus, string>> = {
  deprived: 'deprived',
  'not-deprived': 'not deprived',
  unknown: 'unknown',
};

/** Reasons why a class differs between two standards. */
export const differenceLabels: Readonly<Record<StandardDifference, string>> = {
  'income-bounds': 'the income falls into another band',
  'deprivation-score': 'the deprivations stand otherwise to the cut-off',
  'decision-grid': 'the same band and deprivations give another class',
  'unknown-facts': 'one of the two standards asks for facts that are not known',
  gap: 'one of the two standards leaves the class open',
};

/** Water sources. */
export const waterSourceLabels: Readonly<Record<WaterSource, string>> = {
  piped: 'piped water',
  borehole: 'borehole',
  'protected-dug-well': 'protected dug well',
  'protected-spring': 'protected spring',
  'rain-water': 'rain water',
  'bottled-water': 'bottled water',
  'unprotected-dug-well': 'unprotected dug well',
  'unprotected-spring': 'unprotected spring',
  'surface-water': 'surface water',
  other: 'another source',
};

/** Toilets. */
export const sanitationLabels: Readonly<Record<SanitationFacility, string>> = {
  'septic-or-semi-septic': 'septic or semi-septic toilet',
  'pour-flush': 'pour-flush toilet',
  'ventilated-improved-pit': 'ventilated improved pit latrine',
  'pit-latrine-with-slab': 'pit latrine with slab',
  'double-vault': 'double-vault latrine',
  other: 'another toilet',
  none: 'no toilet',
};

/** Grades of a dwelling. */
export const dwellingGradeLabels: Readonly<Record<DwellingGrade, string>> = {
  permanent: 'permanent dwelling',
  'semi-permanent': 'semi-permanent dwelling',
  'less-permanent': 'less permanent dwelling',
  simple: 'simple dwelling',
};

/** Parts of a dwelling. */
export const dwellingComponentLabels: Readonly<Record<DwellingComponent, string>> = {
  wall: 'wall',
  column: 'column',
  roof: 'roof',
};

/** Fields of a member: names of what is asked, not answers. */
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

/** Fields of a household. */
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

/** Fields of a dwelling. */
export const dwellingFieldLabels: Readonly<Record<keyof Dwelling, string>> = {
  durable: 'durability of the dwelling',
  grade: 'grade of the dwelling',
  floorAreaSquareMetres: 'floor area',
};

/** Fields of an income. */
export const incomeFieldLabels: Readonly<Record<keyof ReportedIncome, string>> = {
  monthlyPerCapita: 'monthly income per person',
  total: 'total income of the household',
  months: 'months covered by the income',
  excluded: 'income that does not count',
};

/** Indicators, as NĐ 07/2021/NĐ-CP words them if it has them. A standard with other names brings its own. */
export const indicatorLabels: Readonly<Record<IndicatorCode, string>> = {
  employment: 'Employment',
  dependants: 'Dependants in the household',
  nutrition: 'Nutrition',
  'health-care': 'Access to health services',
  'health-insurance': 'Health insurance',
  'adult-education': 'Education of adults',
  'child-schooling': 'School attendance of children',
  'housing-quality': 'Quality of housing',
  'housing-area': 'Floor area per head',
  'water-source': 'Water source',
  sanitation: 'Hygienic toilet',
  'waste-treatment': 'Waste treatment',
  'telecom-use': 'Use of telecommunication services',
  'information-device': 'Devices for access to information',
  'information-asset': 'Assets for access to information',
  'social-insurance': 'Social insurance',
};

/** Services, as NĐ 07/2021/NĐ-CP words them. */
export const serviceLabels: Readonly<Record<ServiceCode, string>> = {
  employment: 'Employment',
  health: 'Health',
  education: 'Education',
  housing: 'Housing',
  'water-sanitation': 'Water and sanitation',
  information: 'Information',
};

/** Information devices. */
export const deviceLabels: Readonly<Record<InformationDevice, string>> = {
  television: 'television',
  radio: 'radio',
  'desktop-computer': 'desktop computer',
  telephone: 'telephone',
  laptop: 'laptop',
  tablet: 'tablet',
  smartphone: 'smartphone',
};

/** Telecommunication services. */
export const telecomServiceLabels: Readonly<Record<TelecomService, string>> = {
  internet: 'internet',
  'telephone-subscription': 'telephone subscription',
};

/** When a rule finds a household deprived, without the rule's parameters. */
export const ruleLabels: Readonly<Record<RuleName, string>> = {
  reported: 'cut-off not known, the status is reported',
  'member-without-job-or-contract': 'a member has no job, or wage work without a labour contract',
  'dependants-share-above': 'too large a share of dependants',
  'undernourished-child': 'a child has low height or low weight for its age',
  'member-without-health-insurance': 'a member has no health insurance',
  'ill-member-untreated': 'a member was ill and did not seek treatment',
  'adult-without-certificate-for-age': 'a member neither attends training nor has the certificate for the age',
  'adult-below-level': 'a member has not completed the level asked for and is not studying',
  'child-not-at-level': 'a child does not attend the level right for the age',
  'child-not-attending': 'a child of school age does not attend school',
  'non-durable-components-at-least': 'too many main parts of the dwelling are of non-durable material',
  'dwelling-grade-among': 'the grade of the dwelling counts as deprived',
  'floor-area-per-head-below': 'floor area per head below the threshold',
  'water-source-not-among': 'no water source that counts as clean',
  'sanitation-not-among': 'no hygienic toilet',
  'no-member-uses': 'no member uses a telecommunication service that counts',
  'no-device-among': 'no device that counts',
  'no-device-and-no-loudspeaker': 'no device that counts, and the loudspeaker is not heard',
};

/** Levels of schooling. */
export const schoolLevelLabels: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'preschool',
  primary: 'primary',
  'lower-secondary': 'lower secondary',
  'upper-secondary': 'upper secondary',
  'higher-education': 'higher education',
};

/** Levels of vocational training. */
export const vocationalLevelLabels: Readonly<Record<VocationalLevel, string>> = {
  'elementary-vocational': 'elementary vocational',
  'intermediate-vocational': 'intermediate vocational',
  'college-vocational': 'vocational college',
};

/** Work statuses of members. */
export const workStatusLabels: Readonly<Record<WorkStatus, string>> = {
  'wage-work': 'wage work',
  'own-account': 'own-account work',
  employer: 'employer',
  'family-work-unpaid': 'unpaid family work',
  'not-working': 'not working',
};
