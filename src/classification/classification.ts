import type { OpenResult } from '../foundation/unknown.ts';
import type { AnyStandardId, BandOutcome, BoundOperator, Citation, FullSource, IncomePeriod } from '../law/index.ts';
import type { Evidence, HouseholdClass, PovertyGround } from '../vocabulary/index.ts';

/** A comparison of an observed amount with a bound: `observed operator bound` holds. */
export interface BoundComparison {
  /** How the observed value stands to the bound. */
  readonly operator: BoundOperator | '>' | '>=';
  /** The bound, in đồng per head and period, or in points. */
  readonly bound: number;
  /** Where the bound stands. */
  readonly citation: Citation<string>;
  /** How well the bound is attested. */
  readonly evidence: Evidence;
}

/** The income band into which the observed income, or income score, falls. */
export interface IncomeReason {
  /** Whether an income or the points of form B1 were compared. */
  readonly kind: 'income' | 'income-score';
  /** Names of the bands: one, or several where a score does not tell them apart. */
  readonly bands: readonly string[];
  /** The area whose bounds were compared. */
  readonly area: string;
  /** Income per head in the period of the standard, or points. */
  readonly observed: number;
  /** What an income is reckoned by; absent for a score. */
  readonly period?: IncomePeriod;
  /** The lower bound, then the upper, as far as the band has them. */
  readonly comparisons: readonly BoundComparison[];
}

/** The deprivation score against the cut-off. */
export interface DeprivationReason {
  /** Tells this reason from the others. */
  readonly kind: 'deprivation';
  /** Points of the indicators known to be deprived. */
  readonly points: number;
  /** Points if every unknown indicator were deprived too. */
  readonly mostPoints: number;
  /** How every possible score stands to the cut-off; absent while the unknown indicators leave it open. */
  readonly operator?: '>=' | '<';
  /** The cut-off, in points. */
  readonly bound: number;
  /** Indicators known to be deprived; absent where only a score was given. */
  readonly deprived?: readonly string[];
  /** Indicators not known; absent where only a score was given. */
  readonly unknown?: readonly string[];
  /** Where the cut-off stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** A cell of the decision grid: one that decided, or one whose gap or condition keeps the class open. */
export interface OutcomeReason extends Omit<BandOutcome, 'source'>, FullSource<string> {
  /** Tells this reason from the others. */
  readonly kind: 'outcome';
}

/** One step of the explanation, as a token that a language turns into a sentence. */
export type ClassificationReason = IncomeReason | DeprivationReason | OutcomeReason;

/** Whether a classification stands alone, or beside those under other standards. */
type ClassificationKind = 'classification' | 'comparison';

/** The class is settled. */
export interface DecidedClassification<Kind extends ClassificationKind = 'classification'> {
  /** What is told. */
  readonly kind: Kind;
  /** One class alone is possible. */
  readonly decided: true;
  /** The class. */
  readonly class: HouseholdClass;
  /** On what ground, where the standard keeps grounds apart and one alone remains. */
  readonly ground?: PovertyGround;
  /** The steps that led to it: income, score, cells of the grid. */
  readonly reasons: readonly ClassificationReason[];
  /** Id of the standard. */
  readonly standard: AnyStandardId;
}

/** The class is not settled by what is known. Possible are the classes, the worst first; the most decisive input is missing first. */
export interface UndecidedClassification<Kind extends ClassificationKind = 'classification'>
  extends OpenResult<Kind, readonly HouseholdClass[]> {
  /** The steps that led to it: income, score, cells of the grid. */
  readonly reasons: readonly ClassificationReason[];
  /** Id of the standard. */
  readonly standard: AnyStandardId;
}

/** The class of a household under a standard, with its reasons, or what is still possible. */
export type Classification<Kind extends ClassificationKind = 'classification'> =
  | DecidedClassification<Kind>
  | UndecidedClassification<Kind>;
