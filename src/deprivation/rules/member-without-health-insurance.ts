import { allOf, not } from '../../foundation/unknown.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { isAged } from './aged-member.ts';
import { memberTells, someMember } from './some-member.ts';

/** A member of at least the age who has no health insurance. */
export function memberWithoutHealthInsurance(
  household: KnownHousehold,
  { from }: RuleNamed<'member-without-health-insurance'>,
): Judgement {
  return someMember(
    household,
    ['healthInsurance'],
    (member) => allOf([isAged(member, { from }), not(memberTells(member, 'healthInsurance'))]),
    () => ({ ages: { from } }),
  );
}
