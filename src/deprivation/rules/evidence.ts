import { own } from '../../foundation/input/index.ts';
import { type Answer, anyOf, not, testIfKnown } from '../../foundation/unknown.ts';
import { type AgeBand, type IndicatorRule, type SchoolLevel, schoolLevels } from '../../vocabulary/index.ts';
import type {
  Judgement,
  KnownHousehold,
  KnownMember,
  MemberReason,
  ObservedFacts,
  FacilityReason,
} from '../finding.ts';

/** What the caller reports of an indicator whose cut-off is not known. */
export function reported(household: KnownHousehold, indicator: string): Judgement {
  const status = household.reported?.[indicator];
  const deprived = testIfKnown(
    status === 'unknown' ? undefined : status,
    `reported.${indicator}`,
    (each) => each === true || each === 'deprived',
  );
  return { deprived, reasons: typeof deprived === 'boolean' ? [{ kind: 'reported' }] : [] };
}

/** Whether a household may have members who are not listed. */
export function unlistedMember({ mayHaveMoreMembers }: KnownHousehold): Answer {
  return mayHaveMoreMembers ? ['members'] : false;
}

/** What a fact of a member tells. */
export function memberTells<Field extends keyof KnownMember>(
  member: KnownMember,
  field: Field,
  test: (value: NonNullable<KnownMember[Field]>) => boolean = Boolean,
): Answer {
  return testIfKnown(member[field] as NonNullable<KnownMember[Field]> | undefined, `${member.path}.${field}`, test);
}

/**
 * Deprived as soon as the test holds for one member; not deprived when it is known to hold for none.
 *
 * @param fields - the facts that the rule looks at
 * @param details - what else to say of a member for whom it holds
 */
export function someMember(
  household: KnownHousehold,
  fields: readonly (keyof KnownMember)[],
  test: (member: KnownMember) => Answer,
  details: (member: KnownMember) => Pick<MemberReason, 'ages' | 'accepted'> = () => ({}),
): Judgement {
  const answers = household.members.map(test);
  const reasons = household.members
    .filter((_, index) => answers[index] === true)
    .map(
      (member): MemberReason => ({
        kind: 'member',
        member: member.id,
        ...(member.age !== undefined && { age: member.age }),
        observed: observedFacts(Object.fromEntries(fields.map((field) => [field, member[field]]))),
        ...details(member),
      }),
    );
  return { deprived: anyOf([...answers, unlistedMember(household)]), reasons };
}

/** A judgement by things of the household; they are named once it is decided. */
export function decidedBy(
  deprived: Answer,
  facts: Readonly<Record<string, unknown>>,
  details: Pick<FacilityReason, 'accepted' | 'members'>,
): Judgement {
  return {
    deprived,
    reasons: typeof deprived === 'boolean' ? [{ kind: 'thing', observed: observedFacts(facts), ...details }] : [],
  };
}

/** The known ones among some facts; those of a checklist by `field.code`. */
function observedFacts(facts: Readonly<Record<string, unknown>>): ObservedFacts {
  const each = Object.entries(facts).flatMap(([field, fact]): [string, unknown][] =>
    typeof fact === 'object' && fact !== null
      ? Object.entries(fact).map(([code, known]) => [`${field}.${code}`, known])
      : [[field, fact]],
  );
  return Object.fromEntries(each.filter(([, fact]) => fact !== undefined)) as ObservedFacts;
}

/** Whether the age of a member is at least `from` and less than `under`. */
export function isAged({ age, path }: KnownMember, band: Partial<AgeBand>): Answer {
  const { from = 0, under = Infinity } = own(band);
  return testIfKnown(age, `${path}.birthDate`, (years) => years >= from && years < under);
}

/** The band in which a member's age is known to be. */
export function bandOf<Band extends AgeBand>(bands: readonly Band[], member: KnownMember): Band {
  return bands.find((band) => isAged(member, band) === true) as Band;
}

/** Whether a rule asks for the year of birth of a member of whom only the age is known, which tells it on a day alone. */
export function asksForDay(rule: IndicatorRule, member: KnownMember): boolean {
  const { birthDate } = member;
  const read = own(rule);
  return (
    read.rule === 'adult-below-level' &&
    birthDate === undefined &&
    isAged(member, { from: read.from }) === true &&
    isBelowLevel(member, read.level) !== false
  );
}

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

/** Whether a code names a level of schooling. */
export function isSchoolLevel(code: string): code is SchoolLevel {
  return (schoolLevels as readonly string[]).includes(code);
}

/** Whether a level is this level of schooling or a higher one; `none` is below all. */
export function reaches(level: SchoolLevel): (reached: SchoolLevel | 'none') => boolean {
  return (reached) => reached !== 'none' && schoolLevels.indexOf(reached) >= schoolLevels.indexOf(level);
}
