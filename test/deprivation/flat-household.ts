import type { Household } from '../../src/deprivation/index.ts';

/** What is known of a household of so many members, as values by path. */
export type FlatHousehold = Readonly<Record<string, string | number | boolean>>;

/** Facts of a member by field, with every value that a rule could tell apart; birth dates are given as ages. */
const memberDomains: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  birthDate: [1, 4, 5, 8, 13, 15, 17, 25, 35, 60],
  attendsSchool: ['none', 'preschool', 'primary', 'lower-secondary', 'upper-secondary', 'higher-education'],
  completedSchool: ['none', 'primary', 'lower-secondary', 'upper-secondary', 'higher-education'],
  attendsTraining: ['none', 'elementary-vocational', 'intermediate-vocational', 'college-vocational'],
  'diplomas.elementary-vocational': [true, false],
  'diplomas.intermediate-vocational': [true, false],
  'diplomas.college-vocational': [true, false],
  onTheJobTrainingCertificate: [true, false],
  workStatus: ['wage-work', 'own-account', 'employer', 'family-work-unpaid', 'not-working'],
  labourContract: [true, false],
  seekingWork: [true, false],
  ableToWork: [true, false],
  ofWorkingAge: [true, false],
  elderly: [true, false],
  disability: [true, false],
  monthlySocialAllowance: [true, false],
  healthInsurance: [true, false],
  stunted: [true, false],
  underweight: [true, false],
  ill: [true, false],
  soughtTreatment: [true, false],
  'telecomServices.internet': [true, false],
  'telecomServices.telephone-subscription': [true, false],
};

/** Facts of the household by path; floor areas are given in hundredths of a square metre a head. */
const householdDomains: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  'dwelling.durable.wall': [true, false],
  'dwelling.durable.column': [true, false],
  'dwelling.durable.roof': [true, false],
  'dwelling.grade': ['permanent', 'semi-permanent', 'less-permanent', 'simple'],
  'dwelling.floorAreaSquareMetres': [799, 800],
  waterSource: ['piped', 'bottled-water', 'rain-water', 'surface-water', 'other'],
  sanitation: ['septic-or-semi-septic', 'pit-latrine-with-slab', 'other', 'none'],
  'telecomServices.internet': [true, false],
  'telecomServices.telephone-subscription': [true, false],
  'devices.television': [true, false],
  'devices.radio': [true, false],
  'devices.desktop-computer': [true, false],
  'devices.telephone': [true, false],
  'devices.laptop': [true, false],
  'devices.tablet': [true, false],
  'devices.smartphone': [true, false],
  hearsLoudspeaker: [true, false],
};

/** All paths of a household of so many members, with the values that each may have on a day. */
export function domainsOf(size: number, on: string): Map<string, readonly (string | number | boolean)[]> {
  const born = (age: number): string => `${String(Number(on.slice(0, 4)) - age)}${on.slice(4)}`;
  const members = Array.from({ length: size }, (_, index) =>
    Object.entries(memberDomains).map(
      ([field, values]) =>
        [
          `members[${String(index)}].${field}`,
          field === 'birthDate' ? values.map((age) => born(Number(age))) : values,
        ] as const,
    ),
  );
  const household = Object.entries(householdDomains).map(
    ([path, values]) =>
      [path, path.endsWith('SquareMetres') ? values.map((area) => (Number(area) * size) / 100) : values] as const,
  );
  return new Map([...members.flat(), ...household]);
}

/** Whether complete facts can go together. */
export function isConsistent(facts: FlatHousehold, size: number): boolean {
  const members = Array.from({ length: size }, (_, index) => `members[${String(index)}]`);
  return (
    members.every(
      (member) =>
        (!facts[`${member}.labourContract`] || facts[`${member}.workStatus`] === 'wage-work') &&
        (!facts[`${member}.seekingWork`] || facts[`${member}.workStatus`] === 'not-working'),
    ) &&
    ['telecomServices.internet', 'telecomServices.telephone-subscription'].every(
      (service) => facts[service] === members.some((member) => facts[`${member}.${service}`]),
    )
  );
}

/** The object with one more fact, at the end of some fields. */
function withFact(part: unknown, [field = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  const object = part as Record<string, unknown> | undefined;
  return { ...object, [field]: rest.length ? withFact(object?.[field], rest, value) : value };
}

/** The household that these facts describe, with these ids for its members. */
export function householdOf(facts: FlatHousehold, ids: readonly string[]): Household {
  let household: Record<string, unknown> = {};
  const members: Record<string, unknown>[] = ids.map((id) => ({ id }));
  for (const [path, value] of Object.entries(facts)) {
    const [, index] = /^members\[(\d+)\]/u.exec(path) ?? [];
    if (index === undefined) {
      household = withFact(household, path.split('.'), value);
    } else {
      members[Number(index)] = withFact(members[Number(index)], path.split('.').slice(1), value);
    }
  }
  return { ...household, members } as unknown as Household;
}
