import { type Answer, anyOf, not } from '../../foundation/unknown.ts';
import type { SchoolLevel } from '../../vocabulary/index.ts';
import type { KnownMember } from '../reading/known-household.ts';
import { reaches } from './school-level.ts';
import { memberTells } from './some-member.ts';

/** Whether a member has not completed the level of schooling (or a higher one) and attends neither school nor vocational training. */
export function isBelowLevel(member: KnownMember, level: SchoolLevel): Answer {
  return not(
    anyOf([
      memberTells(member, 'completedSchool', reaches(level)),
      memberTells(member, 'attendsSchool', (attended) => attended !== 'none'),
      memberTells(member, 'attendsTraining', (attended) => attended !== 'none'),
    ]),
  );
}
