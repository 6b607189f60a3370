import type { MemberReason } from '../../../deprivation/index.ts';
import type { RuleName } from '../../../vocabulary/index.ts';
import type { FactWords } from '../../wording/fact-path.ts';
import type { ListLabels } from '../../wording/names.ts';

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
export interface MemberRuleWords {
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
