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

/** The status that the caller reports for an indicator whose cut-off is unknown. */
export function reported(household: KnownHousehold, indicator: string): Judgement {
  const status = household.reported?.[indicator];
  const deprived = testIfKnown(
    status === 'unknown' ? undefined : status,
    `reported.${indicator}`,
    (known) => known === true || known === 'deprived',
  );
  return { deprived, reasons: typeof deprived === 'boolean' ? [{ kind: 'reported' }] : [] };
}

/** Whether a household may have unlisted members: false, or undecided with the path `members`. */
export function hasUnlistedMember({ mayHaveMoreMembers }: KnownHousehold): Answer {
  return mayHaveMoreMembers ? ['members'] : false;
}

/** Tests a fact of a member; undecided if it is unknown. */
export function testMember<Field extends keyof KnownMember>(
  member: KnownMember,
  field: Field,
  test: (value: NonNullable<KnownMember[Field]>) => boolean = Boolean,
): Answer {
  return testIfKnown(member[field] as NonNullable<KnownMember[Field]> | undefined, `${member.path}.${field}`, test);
}

/**
 * Deprived once the test holds for some member; not deprived once it is known to fail for every member.
 *
 * @param fields - the facts that the rule uses
 * @param details - further details of a member for whom the test holds
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
  return { deprived: anyOf([...answers, hasUnlistedMember(household)]), reasons };
}

/** A judgement by a facility or device; it is named as a reason once decided. */
export function judgeFacility(
  deprived: Answer,
  facts: Readonly<Record<string, unknown>>,
  details: Pick<FacilityReason, 'accepted' | 'members'>,
): Judgement {
  return {
    deprived,
    reasons: typeof deprived === 'boolean' ? [{ kind: 'thing', observed: observedFacts(facts), ...details }] : [],
  };
}

/** The known facts among the given; items of a checklist by `field.code`. */
function observedFacts(facts: Readonly<Record<string, unknown>>): ObservedFacts {
  const flat = Object.entries(facts).flatMap(([field, fact]): [string, unknown][] =>
    typeof fact === 'object' && fact !== null
      ? Object.entries(fact).map(([code, item]) => [`${field}.${code}`, item])
      : [[field, fact]],
  );
  return Object.fromEntries(flat.filter(([, fact]) => fact !== undefined)) as ObservedFacts;
}

/** Whether the age of a member is at least `from` and less than `under`. */
export function isAged({ age, path }: KnownMember, band: Partial<AgeBand>): Answer {
  const { from = 0, under = Infinity } = own(band);
  return testIfKnown(age, `${path}.birthDate`, (years) => years >= from && years < under);
}

/** The band of a member's known age. */
export function bandOf<Band extends AgeBand>(bands: readonly Band[], member: KnownMember): Band {
  return bands.find((band) => isAged(member, band) === true) as Band;
}

/** Whether a rule needs the day of assessment to derive the year of birth of a member whose age alone is known. */
export function asksForDay(rule: IndicatorRule, member: KnownMember): boolean {
  const { birthDate } = member;
  const ownRule = own(rule);
  return (
    ownRule.rule === 'adult-below-level' &&
    birthDate === undefined &&
    isAged(member, { from: ownRule.from }) === true &&
    isBelowLevel(member, ownRule.level) !== false
  );
}

/** Whether a member has not completed the level of schooling or a higher level, and attends neither school nor vocational training. */
export function isBelowLevel(member: KnownMember, level: SchoolLevel): Answer {
  return not(
    anyOf([
      testMember(member, 'completedSchool', reaches(level)),
      testMember(member, 'attendsSchool', (attended) => attended !== 'none'),
      testMember(member, 'attendsTraining', (attended) => attended !== 'none'),
    ]),
  );
}

/** Whether a code names a level of schooling. */
export function isSchoolLevel(code: string): code is SchoolLevel {
  return (schoolLevels as readonly string[]).includes(code);
}

/** A test whether a level is at least this level of schooling; `none` is below all levels. */
export function reaches(level: SchoolLevel): (reached: SchoolLevel | 'none') => boolean {
  return (reached) => reached !== 'none' && schoolLevels.indexOf(reached) >= schoolLevels.indexOf(level);
}
