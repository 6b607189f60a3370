import { allOf } from '../../foundation/unknown.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { isAged } from './aged-member.ts';
import { memberTells, someMember } from './some-member.ts';

/** A child of the ages who does not attend school. */
export function childNotAttending(
  household: KnownHousehold,
  { from, under }: RuleNamed<'child-not-attending'>,
): Judgement {
  return someMember(
    household,
    ['attendsSchool'],
    (member) =>
      allOf([isAged(member, { from, under }), memberTells(member, 'attendsSchool', (attended) => attended === 'none')]),
    () => ({ ages: { from, under } }),
  );
}
