import { allOf, anyOf, not } from '../../foundation/unknown.ts';
import type { Judgement } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { memberTells, someMember } from './some-member.ts';

/**
 * A member without work who is of working age, able to work, ready or wanting to, and finds none; or a member in wage work without
 * a labour contract. Whoever works on own account or for the family without wage is in neither case.
 */
export function memberWithoutJobOrContract(household: KnownHousehold): Judgement {
  return someMember(
    household,
    ['workStatus', 'ofWorkingAge', 'ableToWork', 'seekingWork', 'labourContract'],
    (member) =>
      anyOf([
        allOf([
          memberTells(member, 'workStatus', (status) => status === 'not-working'),
          memberTells(member, 'ofWorkingAge'),
          memberTells(member, 'ableToWork'),
          memberTells(member, 'seekingWork'),
        ]),
        allOf([
          memberTells(member, 'workStatus', (status) => status === 'wage-work'),
          not(memberTells(member, 'labourContract')),
        ]),
      ]),
  );
}
