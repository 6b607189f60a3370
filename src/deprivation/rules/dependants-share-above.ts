import { allOf, anyOf, enough, neededBy } from '../../foundation/unknown.ts';
import { compareWithProduct } from '../compare-with-product.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold, KnownMember } from '../reading/known-household.ts';
import { isAged } from './aged-member.ts';
import { memberTells, unlistedMember } from './some-member.ts';

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
