import { allOf, type Answer, anyOf, not, tell } from '../../foundation/unknown.ts';
import type { SchoolLevel, VocationalLevel } from '../../vocabulary/index.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold, KnownMember } from '../reading/known-household.ts';
import { bandOf, isAged } from './aged-member.ts';
import { isSchoolLevel, reaches } from './school-level.ts';
import { memberTells, someMember } from './some-member.ts';

/**
 * A member of the ages who neither attends nor has completed what is suitable for the age, and has no certificate of a training on
 * the job where that counts.
 */
export function adultWithoutCertificateForAge(
  household: KnownHousehold,
  { bands, onTheJobTraining }: RuleNamed<'adult-without-certificate-for-age'>,
): Judgement {
  return someMember(
    household,
    ['attendsSchool', 'completedSchool', 'attendsTraining', 'diplomas', 'onTheJobTrainingCertificate'],
    (member) =>
      anyOf(
        bands.map((band) =>
          allOf([
            isAged(member, band),
            not(
              anyOf([
                ...band.suitable.map((level) => isSuitable(member, level)),
                onTheJobTraining && memberTells(member, 'onTheJobTrainingCertificate'),
              ]),
            ),
          ]),
        ),
      ),
    (member) => {
      const { from, under, suitable } = bandOf(bands, member);
      return { ages: { from, under }, accepted: suitable };
    },
  );
}

/** Attends or has completed the level; of schooling also a higher one. */
function isSuitable(member: KnownMember, level: SchoolLevel | VocationalLevel): Answer {
  return isSchoolLevel(level)
    ? anyOf([
        memberTells(member, 'attendsSchool', reaches(level)),
        memberTells(member, 'completedSchool', reaches(level)),
      ])
    : anyOf([
        memberTells(member, 'attendsTraining', (attended) => attended === level),
        tell(member.diplomas?.[level], `${member.path}.diplomas.${level}`, Boolean),
      ]);
}
