import { allOf, anyOf, not } from '../../foundation/unknown.ts';
import type { Judgement, KnownHousehold, RuleNamed } from '../finding.ts';
import { isAged, memberTells, someMember } from './evidence.ts';

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

/** A member who was ill and did not seek treatment. */
export function illMemberUntreated(household: KnownHousehold): Judgement {
  return someMember(household, ['ill', 'soughtTreatment'], (member) =>
    allOf([memberTells(member, 'ill'), not(memberTells(member, 'soughtTreatment'))]),
  );
}
