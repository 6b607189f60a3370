import type { DeprivationFinding, FindingReason, MemberReason, ObservedFacts } from '../../deprivation/index.ts';
import { own } from '../../foundation/input/index.ts';
import { type RuleName, vocationalLevels } from '../../vocabulary/index.ts';
import { codeName, type ListLabels, type Context } from '../wording/context.ts';
import type { FactWords } from '../wording/facts.ts';
import {
  alternatives,
  grouped,
  notOfResult,
  phraseOf,
  printedNumber,
  quoted,
  textOf,
  together,
} from '../wording/text.ts';

/** Rules that are about members one by one. */
type MemberRule = Extract<
  RuleName,
  | 'member-without-job-or-contract'
  | 'undernourished-child'
  | 'member-without-health-insurance'
  | 'ill-member-untreated'
  | 'adult-without-certificate-for-age'
  | 'adult-below-level'
  | 'child-not-at-level'
  | 'child-not-attending'
>;

/** Rules that are about a thing which the household has or lacks. */
export type ThingRule = Extract<
  RuleName,
  | 'dwelling-grade-among'
  | 'water-source-not-among'
  | 'sanitation-not-among'
  | 'no-member-uses'
  | 'no-device-among'
  | 'no-device-and-no-loudspeaker'
>;

/** What is known of the schooling of a member; a level `none` has words of its own. */
interface Schooling {
  readonly completed?: string | undefined;
  readonly attends?: string | undefined;
  readonly trains?: string | undefined;
  /** Diplomas together, in words; absent where none is known. */
  readonly diplomas?: string | undefined;
  readonly hasNoDiploma: boolean;
  readonly hasNoCertificate: boolean;
}

/** What a member rule is told by. */
interface MemberFacts {
  readonly observed: MemberReason['observed'];
  /** What is known of the schooling, in words. */
  readonly schooling: string;
}

/** Whom a member rule is about, and what would have been right, in words. */
interface MemberNorm {
  readonly ages: string;
  readonly accepted: string;
  /** The year of birth from which members count, as only the standard says. */
  readonly bornFrom: string | undefined;
}

/** How a rule about members is told. */
interface MemberRuleWords {
  /** What was observed of a member, or of many. */
  readonly observed: (facts: MemberFacts, areMany: boolean) => string;
  /** Whom the rule is about, and what would have been right; nothing where it is about everybody. */
  readonly norm?: (norm: MemberNorm) => string;
}

/** Words for the deprivations of a household. */
export interface DeprivationWords {
  readonly facts: FactWords;
  readonly deprivedIn: string;
  readonly notDeprivedIn: string;
  readonly noIndicators: string;
  readonly isOpen: (indicator: string) => string;
  readonly needed: string;
  readonly toReport: string;
  readonly leftOpen: string;
  readonly byReport: string;
  readonly ages: (from: string | undefined, under: string | undefined) => string;
  /** "thành viên", "members". */
  readonly members: (areMany: boolean) => string;
  readonly aged: (years: string) => string;
  /** On which day ages were counted. */
  readonly agesAsOf: (day: string) => string;
  readonly schoolLevels: ListLabels;
  readonly vocationalLevels: ListLabels;
  /** What is known of the schooling of a member, or of many. */
  readonly schooling: (schooling: Schooling, areMany: boolean) => readonly string[];
  readonly memberRules: Readonly<Record<MemberRule, MemberRuleWords>>;
  readonly components: ListLabels;
  readonly dependants: (
    count: string,
    isLeast: boolean,
    areMany: boolean,
    members: string,
    names: string,
    percent: string,
  ) => string;
  readonly nonDurable: (names: string, threshold: string) => string;
  readonly floorArea: (area: string, heads: string, areMany: boolean, bound: string) => string;
  /** Labels of the things of a rule, and what is said of the thing that there is and of those that would count. */
  readonly things: Readonly<
    Record<
      ThingRule,
      { readonly labels: ListLabels; readonly said: (accepted: readonly string[], thing: string) => string }
    >
  >;
}

/** The members behind a finding, those together of whom the same was observed, and what would have been right for them. */
export function membersInWords(
  finding: DeprivationFinding,
  rule: MemberRuleWords,
  words: DeprivationWords,
  telling: Context,
): string {
  const observedOf = ({ observed }: MemberReason, areMany: boolean): string =>
    phraseOf(rule.observed({ observed, schooling: schoolingInWords(observed, areMany, words, telling) }, areMany));
  const named = ({ member, age }: MemberReason): string =>
    `${quoted(member)}${age === undefined ? '' : ` (${words.aged(printedNumber(age, telling.common))})`}`;
  const groups = grouped(
    reasonsOf(finding, 'member').map((reason) => ({
      reason,
      text: observedOf(reason, false),
      norm: normInWords(reason, finding, rule, words, telling),
    })),
    (one) => one.text + one.norm,
  );
  const told = groups.map((group, index) => {
    const areMany = group.length > 1;
    const members = together(
      group.map(({ reason }) => named(reason)),
      telling.common,
    );
    // What is right for several groups alike is told once, after the last of them.
    const isToldLater = groups.at(index + 1)?.[0].norm === group[0].norm;
    const norm = isToldLater ? '' : group[0].norm;
    return `${words.members(areMany)} ${members} ${observedOf(group[0].reason, areMany)}${norm}`;
  });
  return phraseOf(told.join('; '));
}

/** The reasons of a finding that are of a kind. */
export function reasonsOf<Kind extends FindingReason['kind']>(
  { reasons }: DeprivationFinding,
  kind: Kind,
): Extract<FindingReason, { readonly kind: Kind }>[] {
  return reasons.filter((reason): reason is Extract<FindingReason, { readonly kind: Kind }> => reason.kind === kind);
}

/** What is known of the schooling and training of a member, or of many. */
function schoolingInWords(
  observed: ObservedFacts,
  areMany: boolean,
  words: DeprivationWords,
  telling: Context,
): string {
  const { completedSchool, attendsSchool, attendsTraining, onTheJobTrainingCertificate } = observed;
  const level = (code: ObservedFacts[string] | undefined): string | undefined =>
    code === undefined ? undefined : code === 'none' ? code : levelName(textOf(code as string), words);
  const held = vocationalLevels.filter((one) => observed[`diplomas.${one}`] === true);
  const schooling = own({
    completed: level(completedSchool),
    attends: level(attendsSchool),
    trains: level(attendsTraining),
    diplomas:
      held.length > 0
        ? together(
            held.map((one) => levelName(one, words)),
            telling.common,
          )
        : undefined,
    hasNoDiploma: vocationalLevels.every((one) => observed[`diplomas.${one}`] === false),
    hasNoCertificate: onTheJobTrainingCertificate === false,
  });
  return words.schooling(schooling, areMany).join(', ');
}

function normInWords(
  reason: MemberReason,
  finding: DeprivationFinding,
  rule: MemberRuleWords,
  words: DeprivationWords,
  telling: Context,
): string {
  const { norm } = own(rule);
  if (!norm) {
    return '';
  }
  const accepted = (reason.accepted ?? []).map((level) => levelName(level, words));
  const told = norm({
    ages: agesInWords(reason.ages, words, telling),
    accepted: alternatives(accepted, telling.common),
    bornFrom: bornFrom(finding, telling),
  });
  return `; ${told}`;
}

function levelName(level: string, { schoolLevels, vocationalLevels: vocational }: DeprivationWords): string {
  return codeName({ ...schoolLevels, ...vocational }, level);
}

/** Ages in completed years: "từ đủ 6 đến dưới 12 tuổi", "aged 6 to under 12". */
function agesInWords(ages: MemberReason['ages'], words: DeprivationWords, { common }: Context): string {
  const { from, under } = own(ages);
  if (from === undefined && under === undefined) {
    return notOfResult(ages);
  }
  const print = (age: number | undefined): string | undefined =>
    age === undefined ? undefined : printedNumber(age, common);
  return words.ages(print(from), print(under));
}

/** The year of birth from which members count, as only the standard says. */
function bornFrom({ indicator }: DeprivationFinding, { standard }: Context): string | undefined {
  const rule = standard?.indicators.find(({ code }) => code === indicator)?.rule;
  return rule?.rule === 'adult-below-level' ? String(rule.bornFrom) : undefined;
}
