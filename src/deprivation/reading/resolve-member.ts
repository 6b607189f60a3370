import { type CivilDate, completedYearsBetween } from '../../foundation/dates.ts';
import type { Add } from '../../foundation/shape/index.ts';
import type { KnownMember } from './known-household.ts';

/** Works out age and work status of a member, and notes facts that contradict each other. */
export function resolveMember(member: KnownMember, on: CivilDate | undefined, add: Add): KnownMember {
  return {
    __proto__: null,
    ...member,
    age: ageOf(member, on, add),
    workStatus: workStatusOf(member, add),
  } as KnownMember;
}

function ageOf({ path, birthDate, age }: KnownMember, on: CivilDate | undefined, add: Add): number | undefined {
  // A birth date without a day is refused by who reads the household.
  if (birthDate === undefined || on === undefined) {
    return age;
  }
  if (birthDate > on) {
    add({
      code: 'invalid-date',
      path: `${path}.birthDate`,
      received: birthDate,
      expected: { kind: 'date-not-after', than: on },
    });
    return undefined;
  }
  const years = completedYearsBetween(birthDate, on);
  if (age !== undefined && age !== years) {
    add({
      code: 'invalid-value',
      path: `${path}.age`,
      received: age,
      expected: { kind: 'as-the-birth-date-gives', than: years },
    });
  }
  return years;
}

/** The one work status that the facts speak of: a labour contract means wage work, seeking work means no work. */
function workStatusOf(member: KnownMember, add: Add): KnownMember['workStatus'] {
  const { path, workStatus, labourContract, seekingWork } = member;
  const told = [
    ['workStatus', workStatus],
    ['labourContract', labourContract ? 'wage-work' : undefined],
    ['seekingWork', seekingWork ? 'not-working' : undefined],
  ] as const;
  const status = told.find(([, each]) => each)?.[1];
  for (const [field, each] of told) {
    if (each && each !== status) {
      add({
        code: 'invalid-value',
        path: `${path}.${field}`,
        received: true,
        expected: { kind: 'no-second-work-status-beside', than: String(status) },
      });
    }
  }
  return status;
}
