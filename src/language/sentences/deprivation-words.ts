import type { DeprivationFinding, FindingReason, MemberReason, ObservedFacts } from '../../deprivation/index.ts';
import { own } from '../../foundation/input/index.ts';
import { type RuleName, vocationalLevels } from '../../vocabulary/index.ts';
import { codeName, type ListLabels, type Context } from '../wording/context.ts';
import type { FactWords } from '../wording/facts.ts';
import {
  alternatives,
  compact,
  grouped,
  notAResult,
  requirePhrase,
  printedNumber,
  quoted,
  requireText,
  together,
} from '../wording/text.ts';

/** Rules about single members. */
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

/** Rules about a facility or device that the household has or lacks. */
export type FacilityRule = Extract<
  RuleName,
  | 'dwelling-grade-among'
  | 'water-source-not-among'
  | 'sanitation-not-among'
  | 'no-member-uses'
  | 'no-device-among'
  | 'no-device-and-no-loudspeaker'
>;

/** The known schooling of a member, in words; a level `none` stays the code `none`. */
interface Schooling {
  readonly completed?: string | undefined;
  readonly attends?: string | undefined;
  readonly trains?: string | undefined;
  /** All diplomas held; absent without any. */
  readonly diplomas?: string | undefined;
  readonly hasNoDiploma: boolean;
  readonly hasNoCertificate: boolean;
}

/** The facts of a member behind a finding. */
interface MemberFacts {
  readonly observed: MemberReason['observed'];
  /** The known schooling, in words; empty without any. */
  readonly schooling: string;
}

/** Whom a member rule covers and what it requires, in words. */
interface MemberNorm {
  readonly ages: string;
  readonly accepted: string;
  /** The year of birth from which members count; absent without the standard. */
  readonly bornFrom: string | undefined;
}

/** Words for a rule about members. */
interface MemberRuleWords {
  /** What was observed of a member or, if `isPlural`, of several. */
  readonly observed: (facts: MemberFacts, isPlural: boolean) => string;
  /** Whom the rule covers and what it requires; absent for rules that cover everybody. */
  readonly norm?: (norm: MemberNorm) => string;
}

/** Words for a rule about a facility or device. */
interface FacilityWords {
  readonly labels: ListLabels;
  /** The facility that the household has, empty if it has none, and those that would be accepted. */
  readonly phrase: (accepted: readonly string[], facility: string) => string;
}

/** Words for the deprivations of a household. */
export interface DeprivationWords {
  readonly facts: FactWords;
  readonly deprivedIn: string;
  readonly notDeprivedIn: string;
  readonly noIndicators: string;
  /** Whether the household is deprived is unknown. */
  readonly undecided: (indicator: string) => string;
  readonly needed: string;
  readonly toReport: string;
  readonly gap: string;
  readonly byReport: string;
  readonly ages: (from: string | undefined, under: string | undefined) => string;
  /** "thành viên", "members". */
  readonly members: (isPlural: boolean) => string;
  readonly aged: (years: string) => string;
  /** The day on which ages were counted. */
  readonly agesAsOf: (day: string) => string;
  readonly schoolLevels: ListLabels;
  readonly vocationalLevels: ListLabels;
  /** The known schooling of a member or, if `isPlural`, of several; `undefined` where a fact is not known. */
  readonly schooling: (schooling: Schooling, isPlural: boolean) => readonly (string | undefined)[];
  readonly memberRules: Readonly<Record<MemberRule, MemberRuleWords>>;
  readonly components: ListLabels;
  readonly dependants: (
    count: string,
    isLeast: boolean,
    isPlural: boolean,
    members: string,
    names: string,
    percent: string,
  ) => string;
  readonly nonDurable: (names: string, threshold: string) => string;
  readonly floorArea: (area: string, heads: string, isPlural: boolean, bound: string) => string;
  readonly facilities: Readonly<Record<FacilityRule, FacilityWords>>;
}

/** The members behind a finding, grouped by what was observed, and what the rule requires of them. */
export function membersInWords(
  finding: DeprivationFinding,
  rule: MemberRuleWords,
  words: DeprivationWords,
  context: Context,
): string {
  const observedOf = ({ observed }: MemberReason, isPlural: boolean): string =>
    requirePhrase(
      rule.observed({ observed, schooling: schoolingInWords(observed, isPlural, words, context) }, isPlural),
    );
  const named = ({ member, age }: MemberReason): string =>
    `${quoted(member)}${age === undefined ? '' : ` (${words.aged(printedNumber(age, context.common))})`}`;
  const groups = grouped(
    reasonsOf(finding, 'member').map((reason) => ({
      reason,
      text: observedOf(reason, false),
      norm: normInWords(reason, finding, rule, words, context),
    })),
    ({ text, norm }) => text + norm,
  );
  const phrases = groups.map((group, index) => {
    const [{ reason, norm }] = group;
    const isPlural = group.length > 1;
    const names = group.map((member) => named(member.reason));
    // A norm shared by consecutive groups stands once, after the last of them.
    const isRepeated = groups.at(index + 1)?.[0].norm === norm;
    const members = `${words.members(isPlural)} ${together(names, context.common)}`;
    return `${members} ${observedOf(reason, isPlural)}${isRepeated ? '' : norm}`;
  });
  return requirePhrase(phrases.join('; '));
}

/** A level in words: `none` if it is the code `none`; `undefined` if it is not known. */
export function levelInWords(
  level: string | undefined,
  none: string,
  some: (name: string) => string,
): string | undefined {
  return level === undefined ? undefined : level === 'none' ? none : some(level);
}

/** The reasons of a finding of one kind. */
export function reasonsOf<Kind extends FindingReason['kind']>(
  { reasons }: DeprivationFinding,
  kind: Kind,
): Extract<FindingReason, { readonly kind: Kind }>[] {
  return reasons.filter((reason): reason is Extract<FindingReason, { readonly kind: Kind }> => reason.kind === kind);
}

/** The known schooling and training of a member or, if `isPlural`, of several; empty if nothing is known. */
function schoolingInWords(
  observed: ObservedFacts,
  isPlural: boolean,
  words: DeprivationWords,
  context: Context,
): string {
  const { completedSchool, attendsSchool, attendsTraining, onTheJobTrainingCertificate } = observed;
  const level = (code: ObservedFacts[string] | undefined): string | undefined =>
    code === undefined || code === 'none' ? code : levelName(requireText(code as string), words);
  const diplomas = vocationalLevels.filter((diploma) => observed[`diplomas.${diploma}`] === true);
  const diplomaNames = diplomas.map((diploma) => levelName(diploma, words));
  const schooling = own({
    completed: level(completedSchool),
    attends: level(attendsSchool),
    trains: level(attendsTraining),
    diplomas: diplomas.length > 0 ? together(diplomaNames, context.common) : undefined,
    hasNoDiploma: vocationalLevels.every((diploma) => observed[`diplomas.${diploma}`] === false),
    hasNoCertificate: onTheJobTrainingCertificate === false,
  });
  return compact(words.schooling(schooling, isPlural)).join(', ');
}

/** What the rule requires of a member, after a semicolon; empty for rules that cover everybody. */
function normInWords(
  reason: MemberReason,
  finding: DeprivationFinding,
  rule: MemberRuleWords,
  words: DeprivationWords,
  context: Context,
): string {
  const { norm } = own(rule);
  if (!norm) {
    return '';
  }
  const accepted = (reason.accepted ?? []).map((level) => levelName(level, words));
  const sentence = norm({
    ages: agesInWords(reason.ages, words, context),
    accepted: alternatives(accepted, context.common),
    bornFrom: bornFrom(finding, context),
  });
  return `; ${sentence}`;
}

function levelName(level: string, { schoolLevels, vocationalLevels: vocational }: DeprivationWords): string {
  return codeName({ ...schoolLevels, ...vocational }, level);
}

/** Ages in completed years: "từ đủ 6 đến dưới 12 tuổi", "aged 6 to under 12". */
function agesInWords(ages: MemberReason['ages'], words: DeprivationWords, { common }: Context): string {
  const { from, under } = own(ages);
  if (from === undefined && under === undefined) {
    return notAResult(ages);
  }
  const print = (age: number | undefined): string | undefined =>
    age === undefined ? undefined : printedNumber(age, common);
  return words.ages(print(from), print(under));
}

/** The year of birth from which members count; `undefined` without the standard. */
function bornFrom({ indicator }: DeprivationFinding, { standard }: Context): string | undefined {
  const rule = standard?.indicators.find(({ code }) => code === indicator)?.rule;
  return rule?.rule === 'adult-below-level' ? String(rule.bornFrom) : undefined;
}
