import { allOf, not } from '../../foundation/unknown.ts';
import type { Judgement } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { memberTells, someMember } from './some-member.ts';

/** A member who was ill and did not seek treatment. */
export function illMemberUntreated(household: KnownHousehold): Judgement {
  return someMember(household, ['ill', 'soughtTreatment'], (member) =>
    allOf([memberTells(member, 'ill'), not(memberTells(member, 'soughtTreatment'))]),
  );
}
