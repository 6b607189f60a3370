import type { CivilDate } from '../../foundation/index.ts';
import { allOf, type Answer, anyOf, not, testIfKnown } from '../../foundation/unknown.ts';
import type { SchoolLevel, VocationalLevel } from '../../vocabulary/index.ts';
import type { Judgement, KnownHousehold, KnownMember, RuleNamed } from '../finding.ts';
import { bandOf, isAged, isBelowLevel, isSchoolLevel, testMember, reaches, someMember } from './evidence.ts';

/**
 * Deprived: a member within the ages neither attends nor has completed a level suitable for the age, and, if the rule accepts it, has no
 * certificate of on-the-job training.
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
                onTheJobTraining && testMember(member, 'onTheJobTrainingCertificate'),
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

/**
 * Deprived: a member of at least the age, born in the given year or later, has not completed the level of schooling or a higher level,
 * and attends neither school nor vocational training.
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

/** Deprived: a child within the ages does not attend the level for its age; a higher level suffices only if the rule says so. */
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
            testMember(member, 'attendsSchool', (attended) =>
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

/** Deprived: a child within the ages does not attend school. */
export function childNotAttending(
  household: KnownHousehold,
  { from, under }: RuleNamed<'child-not-attending'>,
): Judgement {
  return someMember(
    household,
    ['attendsSchool'],
    (member) =>
      allOf([isAged(member, { from, under }), testMember(member, 'attendsSchool', (attended) => attended === 'none')]),
    () => ({ ages: { from, under } }),
  );
}

/** Whether a member attends or has completed the level, or a higher level of schooling. */
function isSuitable(member: KnownMember, level: SchoolLevel | VocationalLevel): Answer {
  return isSchoolLevel(level)
    ? anyOf([
        testMember(member, 'attendsSchool', reaches(level)),
        testMember(member, 'completedSchool', reaches(level)),
      ])
    : anyOf([
        testMember(member, 'attendsTraining', (attended) => attended === level),
        testIfKnown(member.diplomas?.[level], `${member.path}.diplomas.${level}`, Boolean),
      ]);
}

/** Whether a member was born in the year or later. An age alone leaves two years of birth possible, except on 31 December. */
function isBornFrom({ birthDate, age, path }: KnownMember, year: number, on: CivilDate | undefined): Answer {
  const latest = birthDate === undefined ? yearOf(on) - (age ?? NaN) : yearOf(birthDate);
  const earliest = birthDate === undefined && !on?.endsWith('-12-31') ? latest - 1 : latest;
  return earliest >= year || (latest < year ? false : [`${path}.birthDate`]);
}

function yearOf(day: CivilDate | undefined): number {
  return Number(day?.slice(0, 4));
}
