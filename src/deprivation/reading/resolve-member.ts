import { type CivilDate, completedYearsBetween } from '../../foundation/time/index.ts';
import type { KnownMember } from './known-household.ts';
import type { Refuse } from './reader.ts';

function ageOf({ path, birthDate, age }: KnownMember, on: CivilDate, refuse: Refuse): number | undefined {
  if (birthDate === undefined) {
    return age;
  }
  if (birthDate > on) {
    refuse('invalid-date', `${path}.birthDate`, birthDate, `a date not after ${on}`);
    return undefined;
  }
  const years = completedYearsBetween(birthDate, on);
  if (age !== undefined && age !== years) {
    refuse('invalid-value', `${path}.age`, age, `${years}, as the birth date gives`);
  }
  return years;
}

/** The one work status that the facts speak of: a labour contract means wage work, seeking work means no work. */
function workStatusOf(member: KnownMember, refuse: Refuse): KnownMember['workStatus'] {
  const { path, workStatus, labourContract, seekingWork } = member;
  const told = [
    ['workStatus', workStatus],
    ['labourContract', labourContract ? 'wage-work' : undefined],
    ['seekingWork', seekingWork ? 'not-working' : undefined],
  ] as const;
  const status = told.find(([, each]) => each)?.[1];
  for (const [field, each] of told) {
    if (each && each !== status) {
      refuse('invalid-value', `${path}.${field}`, true, `no second work status beside ${String(status)}`);
    }
  }
  return status;
}

/** Works out age and work status of a member, and refuses facts that contradict each other. */
export function resolveMember(member: KnownMember, path: string, on: CivilDate, refuse: Refuse): KnownMember {
  const placed = Object.assign(member, { path });
  return Object.assign(placed, { age: ageOf(placed, on, refuse), workStatus: workStatusOf(placed, refuse) });
}
