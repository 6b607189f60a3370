import { allOf, anyOf } from '../../foundation/unknown.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { isAged } from './aged-member.ts';
import { memberTells, someMember } from './some-member.ts';

/** A child under the age whose height or weight is low for its age. */
export function undernourishedChild(
  household: KnownHousehold,
  { under }: RuleNamed<'undernourished-child'>,
): Judgement {
  return someMember(
    household,
    ['stunted', 'underweight'],
    (member) =>
      allOf([isAged(member, { under }), anyOf([memberTells(member, 'stunted'), memberTells(member, 'underweight')])]),
    () => ({ ages: { under } }),
  );
}
