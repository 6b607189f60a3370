import type { FlatHousehold } from './flat-household.ts';

/** Age by the calendar: the year difference, less one before the birthday. */
function ageOn(birthDate: string, on: string): number {
  return Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0);
}

/**
 * The deprivations of a household of which everything is known, written a second time and without unknowns: straight from the
 * wording of the two annexes.
 */
export function naiveStatuses(facts: FlatHousehold, size: number, on: string): Record<string, Record<string, boolean>> {
  const members = Array.from({ length: size }, (_, index) => {
    const get = (field: string): string | number | boolean | undefined => facts[`members[${String(index)}].${field}`];
    return { get, age: ageOn(String(get('birthDate')), on), year: Number(String(get('birthDate')).slice(0, 4)) };
  });
  const get = (path: string): string | number | boolean | undefined => facts[path];
  const among = (value: unknown, ...list: string[]): boolean => list.includes(String(value));

  let dependants = 0;
  for (const member of members) {
    const frail = Boolean(member.get('elderly')) || Boolean(member.get('disability'));
    if (member.age < 16 || (frail && member.get('monthlySocialAllowance'))) {
      dependants += 1;
    }
  }
  let nonDurable = 0;
  for (const part of ['wall', 'column', 'roof']) {
    if (!get(`dwelling.durable.${part}`)) {
      nonDurable += 1;
    }
  }
  const uninsured = members.some((member) => member.age >= 6 && !member.get('healthInsurance'));
  const cramped = Number(get('dwelling.floorAreaSquareMetres')) / size < 8;

  return {
    'vn-2022': {
      employment: members.some(
        (member) =>
          (member.get('workStatus') === 'not-working' &&
            Boolean(member.get('ofWorkingAge')) &&
            Boolean(member.get('ableToWork')) &&
            Boolean(member.get('seekingWork'))) ||
          (member.get('workStatus') === 'wage-work' && !member.get('labourContract')),
      ),
      dependants: dependants > size / 2,
      nutrition: members.some(
        (member) => member.age < 16 && (Boolean(member.get('stunted')) || Boolean(member.get('underweight'))),
      ),
      'health-insurance': uninsured,
      'adult-education': members.some((member) => {
        if (member.age < 16 || member.age > 30 || member.get('onTheJobTrainingCertificate')) {
          return false;
        }
        const schools = [member.get('attendsSchool'), member.get('completedSchool')];
        if (member.age < 18) {
          return !schools.some((level) => among(level, 'lower-secondary', 'upper-secondary', 'higher-education'));
        }
        const vocational =
          member.get('attendsTraining') !== 'none' ||
          ['elementary', 'intermediate', 'college'].some((level) => member.get(`diplomas.${level}-vocational`));
        return !vocational && !schools.some((level) => among(level, 'upper-secondary', 'higher-education'));
      }),
      'child-schooling': members.some(({ age, get: fact }) => {
        const level = fact('attendsSchool');
        return (
          (age >= 3 && age < 6 && level !== 'preschool') ||
          (age >= 6 && age < 12 && level !== 'primary') ||
          (age >= 12 && age < 16 && level !== 'lower-secondary')
        );
      }),
      'housing-quality': nonDurable >= 2,
      'housing-area': cramped,
      'water-source': among(get('waterSource'), 'surface-water', 'other'),
      sanitation: among(get('sanitation'), 'other', 'none'),
      'telecom-use': !get('telecomServices.internet'),
      'information-device': !Object.keys(facts).some((path) => path.startsWith('devices.') && facts[path]),
    },
    'vn-2016': {
      'health-care': members.some((member) => Boolean(member.get('ill')) && !member.get('soughtTreatment')),
      'health-insurance': uninsured,
      'adult-education': members.some(
        (member) =>
          member.age >= 15 &&
          member.year >= 1986 &&
          among(member.get('completedSchool'), 'none', 'preschool', 'primary') &&
          member.get('attendsSchool') === 'none' &&
          member.get('attendsTraining') === 'none',
      ),
      'child-schooling': members.some(
        (member) => member.age >= 5 && member.age < 15 && member.get('attendsSchool') === 'none',
      ),
      'housing-quality': among(get('dwelling.grade'), 'less-permanent', 'simple'),
      'housing-area': cramped,
      'water-source': among(get('waterSource'), 'bottled-water', 'surface-water', 'other'),
      sanitation: among(get('sanitation'), 'pit-latrine-with-slab', 'other', 'none'),
      'telecom-use': !get('telecomServices.internet') && !get('telecomServices.telephone-subscription'),
      'information-asset':
        !get('devices.television') &&
        !get('devices.radio') &&
        !get('devices.desktop-computer') &&
        !get('devices.laptop') &&
        !get('hearsLoudspeaker'),
    },
  };
}
