import { allOf, anyOf, not } from '../../foundation/unknown.ts';
import type { Judgement, KnownHousehold, RuleNamed } from '../finding.ts';
import { isAged, testMember, someMember } from './evidence.ts';

/** Deprived: the height or weight of a child under the age is low for its age. */
export function undernourishedChild(
  household: KnownHousehold,
  { under }: RuleNamed<'undernourished-child'>,
): Judgement {
  return someMember(
    household,
    ['stunted', 'underweight'],
    (member) =>
      allOf([isAged(member, { under }), anyOf([testMember(member, 'stunted'), testMember(member, 'underweight')])]),
    () => ({ ages: { under } }),
  );
}

/** Deprived: a member of at least the age has no health insurance. */
export function memberWithoutHealthInsurance(
  household: KnownHousehold,
  { from }: RuleNamed<'member-without-health-insurance'>,
): Judgement {
  return someMember(
    household,
    ['healthInsurance'],
    (member) => allOf([isAged(member, { from }), not(testMember(member, 'healthInsurance'))]),
    () => ({ ages: { from } }),
  );
}

/** Deprived: a member was ill and did not seek treatment. */
export function illMemberUntreated(household: KnownHousehold): Judgement {
  return someMember(household, ['ill', 'soughtTreatment'], (member) =>
    allOf([testMember(member, 'ill'), not(testMember(member, 'soughtTreatment'))]),
  );
}
