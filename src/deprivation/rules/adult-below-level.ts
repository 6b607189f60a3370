import type { CivilDate } from '../../foundation/index.ts';
import { type Answer, allOf, anyOf, not } from '../answer.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold, KnownMember } from '../reading/known-household.ts';
import { isAged } from './aged-member.ts';
import { reaches } from './school-level.ts';
import { memberTells, someMember } from './some-member.ts';

/** Whether a member is born in the year or later. An age alone leaves two years of birth possible, but for 31 December. */
function isBornFrom({ birthDate, age, path }: KnownMember, year: number, on: CivilDate): Answer {
  const latest = birthDate === undefined ? Number(on.slice(0, 4)) - (age ?? NaN) : Number(birthDate.slice(0, 4));
  const earliest = birthDate === undefined && !on.endsWith('-12-31') ? latest - 1 : latest;
  return earliest >= year || (latest < year ? false : [`${path}.birthDate`]);
}

/**
 * A member of at least the age, born in the year or later, who has not completed the level of schooling (or a higher one) and
 * attends neither school nor vocational training.
 */
export function adultBelowLevel(
  household: KnownHousehold,
  { from, bornFrom, level }: RuleNamed<'adult-below-level'>,
  on: CivilDate,
): Judgement {
  return someMember(
    household,
    ['birthDate', 'completedSchool', 'attendsSchool', 'attendsTraining'],
    (member) =>
      allOf([
        isAged(member, { from }),
        isBornFrom(member, bornFrom, on),
        not(
          anyOf([
            memberTells(member, 'completedSchool', reaches(level)),
            memberTells(member, 'attendsSchool', (attended) => attended !== 'none'),
            memberTells(member, 'attendsTraining', (attended) => attended !== 'none'),
          ]),
        ),
      ]),
    () => ({ ages: { from }, accepted: [level] }),
  );
}
