import type { MissingPath } from '../foundation/unknown.ts';
import type { Citation } from '../law/index.ts';
import type { DeprivationStatus, DwellingComponent, Evidence, RuleName } from '../vocabulary/index.ts';

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
export interface ThingReason {
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
  | ThingReason
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
