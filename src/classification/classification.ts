import type { OpenResult } from '../foundation/unknown.ts';
import type { AnyStandardId, BandOutcome, BoundOperator, Citation, FullSource, IncomePeriod } from '../law/index.ts';
import type { Evidence, HouseholdClass, PovertyGround } from '../vocabulary/index.ts';

/** A comparison of an observed amount with a bound: `observed operator bound` holds. */
export interface BoundComparison {
  /** The relation that holds between the observed value and the bound. */
  readonly operator: BoundOperator | '>' | '>=';
  /** The bound, in đồng per head and period, or in points. */
  readonly bound: number;
  /** Source of the bound. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/** The income band of the observed income, or of the observed income score. */
export interface IncomeReason {
  /** `income` for an income, `income-score` for points of form B1. */
  readonly kind: 'income' | 'income-score';
  /** Ids of the bands; several where a score covers several bands. */
  readonly bands: readonly string[];
  /** Residence area whose bounds apply. */
  readonly area: string;
  /** Income per head in the period of the standard, in đồng, or points. */
  readonly observed: number;
  /** Period of the income; absent for a score. */
  readonly period?: IncomePeriod;
  /** The lower bound, then the upper; each only if the band has it. */
  readonly comparisons: readonly BoundComparison[];
}

/** The deprivation score against the cut-off. */
export interface DeprivationReason {
  /** Always `deprivation`. */
  readonly kind: 'deprivation';
  /** Points of the indicators known to be deprived. */
  readonly points: number;
  /** Points if every unknown indicator were deprived. */
  readonly mostPoints: number;
  /** Relation of the score to the cut-off; absent while unknown indicators could change it. */
  readonly operator?: '>=' | '<';
  /** The cut-off, in points. */
  readonly bound: number;
  /** Indicators known to be deprived; absent where only a score was given. */
  readonly deprived?: readonly string[];
  /** Indicators whose status is unknown; absent where only a score was given. */
  readonly unknown?: readonly string[];
  /** Source of the cut-off. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/** A cell of the decision grid: the deciding cell, or a cell whose gap or condition leaves the class undecided. */
export interface OutcomeReason extends Omit<BandOutcome, 'source'>, FullSource<string> {
  /** Always `outcome`. */
  readonly kind: 'outcome';
}

/** A step of the explanation, as data that a language renders as a sentence. */
export type ClassificationReason = IncomeReason | DeprivationReason | OutcomeReason;

/** `comparison` for a classification beside those under further standards. */
type ClassificationKind = 'classification' | 'comparison';

/** A class that the known facts decide. */
export interface DecidedClassification<Kind extends ClassificationKind = 'classification'> {
  /** Kind of the result. */
  readonly kind: Kind;
  /** Always `true`: a single class is possible. */
  readonly decided: true;
  /** The class. */
  readonly class: HouseholdClass;
  /** Ground of poverty; absent if the standard does not distinguish grounds or several are possible. */
  readonly ground?: PovertyGround;
  /** The steps of the explanation: income, score, cells of the grid. */
  readonly reasons: readonly ClassificationReason[];
  /** Id of the standard. */
  readonly standard: AnyStandardId;
}

/** A class that the known facts do not decide: `possible` lists the classes from the worst, `missing` the inputs from the most decisive. */
export interface UndecidedClassification<Kind extends ClassificationKind = 'classification'>
  extends OpenResult<Kind, readonly HouseholdClass[]> {
  /** The steps of the explanation: income, score, cells of the grid. */
  readonly reasons: readonly ClassificationReason[];
  /** Id of the standard. */
  readonly standard: AnyStandardId;
}

/** The class of a household under a standard with its reasons, or the classes still possible. */
export type Classification<Kind extends ClassificationKind = 'classification'> =
  | DecidedClassification<Kind>
  | UndecidedClassification<Kind>;
