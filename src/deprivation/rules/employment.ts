import { allOf, anyOf, enough, neededBy, not } from '../../foundation/unknown.ts';
import type { Judgement, KnownHousehold, KnownMember, RuleNamed } from '../finding.ts';
import { compareWithProduct } from '../income-fact-of.ts';
import { isAged, testMember, someMember, hasUnlistedMember } from './evidence.ts';

/**
 * Deprived: a member of working age is able to work, is ready or wants to work, and finds no work; or a member in wage work has no
 * labour contract. A member who works on own account or unpaid for the family is in neither case.
 */
export function memberWithoutJobOrContract(household: KnownHousehold): Judgement {
  return someMember(
    household,
    ['workStatus', 'ofWorkingAge', 'ableToWork', 'seekingWork', 'labourContract'],
    (member) =>
      anyOf([
        allOf([
          testMember(member, 'workStatus', (status) => status === 'not-working'),
          testMember(member, 'ofWorkingAge'),
          testMember(member, 'ableToWork'),
          testMember(member, 'seekingWork'),
        ]),
        allOf([
          testMember(member, 'workStatus', (status) => status === 'wage-work'),
          not(testMember(member, 'labourContract')),
        ]),
      ]),
  );
}

/**
 * Deprived: more than `percent` of the members are dependants, that is children under the age, and elderly persons and persons with
 * disability who receive the monthly social allowance. Exactly that share is not deprived.
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
        testMember(member, 'monthlySocialAllowance'),
        anyOf([testMember(member, 'elderly'), testMember(member, 'disability')]),
      ]),
    ]),
  );
  const unlisted = hasUnlistedMember(household);
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
