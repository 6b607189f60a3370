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

/** Observed facts by field; an item of a checklist as `devices.television`. */
export type ObservedFacts = Readonly<Record<string, string | number | boolean>>;

/** A member because of whom the household is deprived. */
export interface MemberReason {
  /** Always `member`. */
  readonly kind: 'member';
  /** Id of the member. */
  readonly member: string;
  /** Age in completed years; absent if unknown. */
  readonly age?: number;
  /** The known facts among those that the rule uses. */
  readonly observed: ObservedFacts;
  /** Ages to which the rule applies, in completed years: at least `from`, less than `under`; absent if it applies at every age. */
  readonly ages?: { readonly from?: number; readonly under?: number };
  /** Codes that would have met the rule for this member; absent if the rule has no codes. */
  readonly accepted?: readonly string[];
}

/** The share of dependants against the threshold. */
export interface DependantsReason {
  /** Always `dependants`. */
  readonly kind: 'dependants';
  /** Ids of the known dependants. */
  readonly dependants: readonly string[];
  /** Number of dependants if every member of unknown dependency were a dependant. */
  readonly most: number;
  /** Number of members. */
  readonly members: number;
  /** Relation of the share to the threshold. */
  readonly operator: '>' | '<=';
  /** The threshold, in percent of the members. */
  readonly percent: number;
}

/** The number of dwelling components of non-durable material against the threshold. */
export interface ComponentsReason {
  /** Always `components`. */
  readonly kind: 'components';
  /** Components known to be of non-durable material. */
  readonly nonDurable: readonly DwellingComponent[];
  /** Number of such components if every component of unknown material were non-durable. */
  readonly most: number;
  /** Relation of their number to the threshold. */
  readonly operator: '>=' | '<';
  /** The threshold, in components. */
  readonly components: number;
}

/** The floor area per head against the threshold. */
export interface FloorAreaReason {
  /** Always `floor-area`. */
  readonly kind: 'floor-area';
  /** Floor area of the household, in square metres. */
  readonly squareMetres: number;
  /** Number of members. */
  readonly members: number;
  /** Relation of the area to the threshold times the members. */
  readonly operator: '<' | '>=';
  /** The threshold, in square metres per head. */
  readonly squareMetresPerHead: number;
}

/** A facility or device that the household has, uses or lacks. */
export interface FacilityReason {
  /** Always `thing`. */
  readonly kind: 'thing';
  /** The known facts among those that the rule uses. */
  readonly observed: ObservedFacts;
  /** Codes that the rule accepts. */
  readonly accepted: readonly string[];
  /** Ids of the members known to use it; absent if the rule does not concern members. */
  readonly members?: readonly string[];
}

/** A status reported by the caller. */
export interface ReportedReason {
  /** Always `reported`. */
  readonly kind: 'reported';
}

/** A reason for a status, as data that a language renders as a sentence. */
export type FindingReason =
  | MemberReason
  | DependantsReason
  | ComponentsReason
  | FloorAreaReason
  | FacilityReason
  | ReportedReason;

/** The status of an indicator with its reasons. While it is `unknown`, `deprived` and `not-deprived` are both possible. */
export interface DeprivationFinding<Indicator extends string = string> {
  /** Always `finding`. */
  readonly kind: 'finding';
  /** Code of the indicator. */
  readonly indicator: Indicator;
  /** Deprived, not deprived, or unknown. */
  readonly status: DeprivationStatus;
  /** Name of the rule of the indicator. */
  readonly rule: RuleName;
  /** The members, counts or facilities that decide; empty if there is nothing to name. */
  readonly reasons: readonly FindingReason[];
  /** The facts on which the status still depends; empty when it is decided. */
  readonly missing: readonly MissingPath[];
  /** Id of the gap because of which the cut-off is unknown and the status is reported; empty if the cut-off is known. */
  readonly gaps: readonly string[];
  /** Source of the rule. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/** The day of an assessment. */
export interface AssessmentOptions {
  /**
   * The day on which ages are counted, such as that of the review. It is needed for a member with a birth date, and for a member whose age
   * alone is known if a rule asks for the year of birth and schooling does not decide; nothing else depends on it.
   */
  readonly on?: CivilDate | undefined;
}

/** The status of every indicator of a standard for a household. */
export interface DeprivationAssessment<Indicator extends string = string> {
  /** Always `assessment`. */
  readonly kind: 'assessment';
  /** Whether every status is known. */
  readonly decided: boolean;
  /** Id of the standard. */
  readonly standard: AnyStandardId;
  /** The day on which ages were counted; absent if not given. */
  readonly on?: CivilDate;
  /** Status of each indicator; {@link classifyHousehold} takes it as the deprivations. */
  readonly statuses: Readonly<Record<Indicator, DeprivationStatus>>;
  /** The reason for each status, in the order of the standard. */
  readonly findings: readonly DeprivationFinding<Indicator>[];
  /** All facts on which some status still depends, without repetition. */
  readonly missing: readonly MissingPath[];
  /** Ids of the gaps that leave a status unknown: the cut-off of its indicator is unknown and no status was reported. */
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

/** A household after reading: valid, with checklists as records and every known age in completed years. */
export interface KnownHousehold extends Omit<Household, 'members' | 'dwelling' | 'telecomServices' | 'devices'> {
  readonly members: readonly KnownMember[];
  readonly dwelling?: Omit<Dwelling, 'durable'> & { readonly durable?: Checked<DwellingComponent> };
  readonly telecomServices?: Checked<TelecomService>;
  readonly devices?: Checked<InformationDevice>;
}

/** The result of a rule for a household. */
export interface Judgement {
  /** Whether the household is deprived; the paths of the missing facts if undecided. */
  readonly deprived: Answer;
  /** The members, counts or facilities that decide; empty while undecided. */
  readonly reasons: readonly FindingReason[];
}

/** The parameters of a rule, by its name. */
export type RuleNamed<Name extends RuleName> = Extract<IndicatorRule, { readonly rule: Name }>;
