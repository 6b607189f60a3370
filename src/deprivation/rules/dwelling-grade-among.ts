import { tell } from '../../foundation/unknown.ts';
import { dwellingGrades } from '../../vocabulary/index.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { decidedBy } from './decided-by.ts';

/** A dwelling of one of the grades. */
export function dwellingGradeAmong(
  { dwelling }: KnownHousehold,
  { grades }: RuleNamed<'dwelling-grade-among'>,
): Judgement {
  const grade = dwelling?.grade;
  const accepted = dwellingGrades.filter((each) => !grades.includes(each));
  return decidedBy(
    tell(grade, 'dwelling.grade', (observed) => grades.includes(observed)),
    { 'dwelling.grade': grade },
    { accepted },
  );
}
