import type { CivilDate } from '../../foundation/index.ts';
import { allOf, type Answer } from '../../foundation/unknown.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold, KnownMember } from '../reading/known-household.ts';
import { isAged } from './aged-member.ts';
import { isBelowLevel } from './is-below-level.ts';
import { someMember } from './some-member.ts';

/**
 * A member of at least the age, born in the year or later, who has not completed the level of schooling (or a higher one) and
 * attends neither school nor vocational training.
 */
export function adultBelowLevel(
  household: KnownHousehold,
  { from, bornFrom, level }: RuleNamed<'adult-below-level'>,
  on: CivilDate | undefined,
): Judgement {
  return someMember(
    household,
    ['birthDate', 'completedSchool', 'attendsSchool', 'attendsTraining'],
    (member) => allOf([isAged(member, { from }), isBornFrom(member, bornFrom, on), isBelowLevel(member, level)]),
    () => ({ ages: { from }, accepted: [level] }),
  );
}

/** Whether a member is born in the year or later. An age alone leaves two years of birth possible, but for 31 December. */
function isBornFrom({ birthDate, age, path }: KnownMember, year: number, on: CivilDate | undefined): Answer {
  const latest = birthDate === undefined ? yearOf(on) - (age ?? NaN) : yearOf(birthDate);
  const earliest = birthDate === undefined && !on?.endsWith('-12-31') ? latest - 1 : latest;
  return earliest >= year || (latest < year ? false : [`${path}.birthDate`]);
}

function yearOf(day: CivilDate | undefined): number {
  return Number(day?.slice(0, 4));
}
