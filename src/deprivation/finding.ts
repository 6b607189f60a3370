import type { CivilDate } from '../foundation/dates.ts';
import type { Answer, MissingPath } from '../foundation/unknown.ts';
import type { AnyStandardId, Citation } from '../law/index.ts';
import type {
  DeprivationStatus,
  DwellingComponent,
  Evidence,
  IndicatorRule,
  InformationDevice,
  RuleName,
  TelecomService,
  VocationalLevel,
} from '../vocabulary/index.ts';
import type { Dwelling, Household, Member } from './household.ts';

/** Facts as they were observed, by field; a fact of a checklist as `devices.television`. */
export type ObservedFacts = Readonly<Record<string, string | number | boolean>>;

/** A member by whom the household is deprived. */
export interface MemberReason {
  /** Tells this reason from the others. */
  readonly kind: 'member';
  /** Id of the member. */
  readonly member: string;
  /** Completed years, where known. */
  readonly age?: number;
  /** What is known of the facts that the rule looks at. */
  readonly observed: ObservedFacts;
  /** The ages that the rule is about, in completed years: from the first, under the second. */
  readonly ages?: { readonly from?: number; readonly under?: number };
  /** What would have been right for this member. */
  readonly accepted?: readonly string[];
}

/** The share of dependants. */
export interface DependantsReason {
  /** Tells this reason from the others. */
  readonly kind: 'dependants';
  /** Ids of the members known to be dependants. */
  readonly dependants: readonly string[];
  /** Number of dependants if every member of whom it is not known were one. */
  readonly most: number;
  /** Number of members. */
  readonly members: number;
  /** How the share stands to the threshold. */
  readonly operator: '>' | '<=';
  /** The threshold, in percent of the members. */
  readonly percent: number;
}

/** The parts of the dwelling that are not of durable material. */
export interface ComponentsReason {
  /** Tells this reason from the others. */
  readonly kind: 'components';
  /** Parts known to be of non-durable material. */
  readonly nonDurable: readonly DwellingComponent[];
  /** Number of such parts if every part of which it is not known were one. */
  readonly most: number;
  /** How their number stands to the threshold. */
  readonly operator: '>=' | '<';
  /** The threshold, in parts. */
  readonly components: number;
}

/** The floor area per head. */
export interface FloorAreaReason {
  /** Tells this reason from the others. */
  readonly kind: 'floor-area';
  /** Floor area of the household, in square metres. */
  readonly squareMetres: number;
  /** Number of members. */
  readonly members: number;
  /** How the area stands to the threshold times the members. */
  readonly operator: '<' | '>=';
  /** The threshold, in square metres per head. */
  readonly squareMetresPerHead: number;
}

/** A thing that the household has or uses, or lacks. */
export interface FacilityReason {
  /** Tells this reason from the others. */
  readonly kind: 'thing';
  /** What is known of the facts that the rule looks at. */
  readonly observed: ObservedFacts;
  /** What would count. */
  readonly accepted: readonly string[];
  /** Ids of the members who are known to use it; absent where the rule does not ask for members. */
  readonly members?: readonly string[];
}

/** The caller reported the status. */
export interface ReportedReason {
  /** Tells this reason from the others. */
  readonly kind: 'reported';
}

/** Why an indicator has its status, as a token that a language turns into a sentence. */
export type FindingReason =
  | MemberReason
  | DependantsReason
  | ComponentsReason
  | FloorAreaReason
  | FacilityReason
  | ReportedReason;

/** What the facts say of one indicator. While its status is `unknown`, both others are possible. */
export interface DeprivationFinding<Indicator extends string = string> {
  /** What is told. */
  readonly kind: 'finding';
  /** Code of the indicator. */
  readonly indicator: Indicator;
  /** Deprived, not deprived, or not known. */
  readonly status: DeprivationStatus;
  /** Name of the rule that decided. */
  readonly rule: RuleName;
  /** The members by whom, or the things by which it is decided; empty where nobody and nothing is to be named. */
  readonly reasons: readonly FindingReason[];
  /** The facts on which the status still depends; empty when it is decided. */
  readonly missing: readonly MissingPath[];
  /** Id of the gap of the standard by which the cut-off is not known, so that the status is the one reported; empty where it is known. */
  readonly gaps: readonly string[];
  /** Where the rule stands. */
  readonly citation: Citation<string>;
  /** How well the rule is attested. */
  readonly evidence: Evidence;
}

/** When to assess. */
export interface AssessmentOptions {
  /**
   * The day on which ages are counted, such as that of the review. It is needed for a member with a birth date, and for one of whom only
   * the age is known where a rule asks for the year of birth and schooling does not settle it; nothing else depends on it.
   */
  readonly on?: CivilDate | undefined;
}

/** What the facts of a household say of every indicator of a standard. */
export interface DeprivationAssessment<Indicator extends string = string> {
  /** What is told. */
  readonly kind: 'assessment';
  /** Whether every status is known. */
  readonly decided: boolean;
  /** Id of the standard. */
  readonly standard: AnyStandardId;
  /** The day on which ages were counted; absent where none was given. */
  readonly on?: CivilDate;
  /** Status of each indicator; {@link classifyHousehold} takes it as the deprivations. */
  readonly statuses: Readonly<Record<Indicator, DeprivationStatus>>;
  /** The reason for each status, in the order of the standard. */
  readonly findings: readonly DeprivationFinding<Indicator>[];
  /** All facts on which some status still depends. */
  readonly missing: readonly MissingPath[];
  /** Ids of the gaps of the standard by which a status is unknown: the cut-off of its indicator is not known, and nothing was reported. */
  readonly gaps: readonly string[];
}

/** A checklist after reading: yes, no or unknown for each code. */
export type Checked<Code extends string> = Readonly<Partial<Record<Code, boolean | undefined>>>;

/** A member after reading. */
export interface KnownMember extends Omit<Member, 'diplomas' | 'telecomServices'> {
  readonly path: string;
  readonly diplomas?: Checked<VocationalLevel>;
  readonly telecomServices?: Checked<TelecomService>;
}

/** A household after reading: valid, checklists as records, ages in completed years wherever they are known. */
export interface KnownHousehold extends Omit<Household, 'members' | 'dwelling' | 'telecomServices' | 'devices'> {
  readonly members: readonly KnownMember[];
  readonly dwelling?: Omit<Dwelling, 'durable'> & { readonly durable?: Checked<DwellingComponent> };
  readonly telecomServices?: Checked<TelecomService>;
  readonly devices?: Checked<InformationDevice>;
}

/** What a rule says of a household. */
export interface Judgement {
  /** Whether the household is deprived. */
  readonly deprived: Answer;
  /** The members or things behind it. */
  readonly reasons: readonly FindingReason[];
}

/** The parameters of a rule, by its name. */
export type RuleNamed<Name extends RuleName> = Extract<IndicatorRule, { readonly rule: Name }>;
