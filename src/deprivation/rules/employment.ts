import { allOf, anyOf, enough, neededBy, not } from '../../foundation/unknown.ts';
import type { Judgement, KnownHousehold, KnownMember, RuleNamed } from '../finding.ts';
import { compareWithProduct } from '../income-fact-of.ts';
import { isAged, memberTells, someMember, unlistedMember } from './evidence.ts';

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

/**
 * More than so many percent of the members are dependants: children under the age, and elderly persons and persons with disability
 * who receive the monthly social allowance. Exactly that share is not more.
 */
export function dependantsShareAbove(
  household: KnownHousehold,
  { percent, childUnder }: RuleNamed<'dependants-share-above'>,
): Judgement {
  const { members } = household;
  const answers = members.map((member: KnownMember) =>
    anyOf([
      isAged(member, { under: childUnder }),
      allOf([
        memberTells(member, 'monthlySocialAllowance'),
        anyOf([memberTells(member, 'elderly'), memberTells(member, 'disability')]),
      ]),
    ]),
  );
  const unlisted = unlistedMember(household);
  const deprived = unlisted
    ? neededBy([...answers, unlisted])
    : enough(answers, (count) => compareWithProduct(100 * count, percent, members.length) > 0);
  if (typeof deprived !== 'boolean') {
    return { deprived, reasons: [] };
  }
  const dependants = members.filter((_, index) => answers[index] === true).map(({ id }) => id);
  const most = answers.filter((answer) => answer !== false).length;
  const operator = deprived ? '>' : '<=';
  return { deprived, reasons: [{ kind: 'dependants', dependants, most, members: members.length, operator, percent }] };
}
