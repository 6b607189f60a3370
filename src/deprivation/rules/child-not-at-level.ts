import { allOf, anyOf } from '../../foundation/unknown.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { bandOf, isAged } from './aged-member.ts';
import { reaches } from './school-level.ts';
import { memberTells, someMember } from './some-member.ts';

/** A child of the ages who does not attend the level that is right for its age; a higher level suffices only where the rule says so. */
export function childNotAtLevel(
  household: KnownHousehold,
  { bands, higherLevelSuffices }: RuleNamed<'child-not-at-level'>,
): Judgement {
  return someMember(
    household,
    ['attendsSchool'],
    (member) =>
      anyOf(
        bands.map((band) =>
          allOf([
            isAged(member, band),
            memberTells(member, 'attendsSchool', (attended) =>
              higherLevelSuffices === true ? !reaches(band.level)(attended) : attended !== band.level,
            ),
          ]),
        ),
      ),
    (member) => {
      const { from, under, level } = bandOf(bands, member);
      return { ages: { from, under }, accepted: [level] };
    },
  );
}
