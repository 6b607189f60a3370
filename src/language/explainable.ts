import type {
  CountedRate,
  Recast,
  RecastTally,
  ReclassifiedUnit,
  RollUp,
  RollUpCheck,
  RollUpTotal,
  TerritoryComparison,
  UnplacedTally,
} from '../aggregation/index.ts';
import type { ClaimCheck, ClaimsCheck } from '../claims/index.ts';
import type {
  BoundDistances,
  Classification,
  ComparedClassification,
  ExitPath,
  LowIncomeWorkers,
  NextQuestions,
  Question,
} from '../classification/index.ts';
import type { DeprivationAssessment, DeprivationFinding } from '../deprivation/index.ts';
import type { DynamicsDisagreement, DynamicsTables, FlowBalance, HouseholdDynamics } from '../dynamics/index.ts';
import type { Figure } from '../figures/index.ts';
import type { HouseholdIssue, PovertyStandardError } from '../foundation/errors/index.ts';
import type { RegularReview, ReviewDeadline, ReviewPeriod, ReviewScore, Screening } from '../review/index.ts';
import type {
  AllocatedReduction,
  Change,
  DenominatorEffect,
  RequiredPace,
  Target,
  TargetProgress,
  Trajectory,
} from '../targets/index.ts';
import type { NamedUnit, ProvinceRegion, RelatedUnit, UnitAnswer } from '../units/index.ts';
import type { AreaClassification } from '../zones/index.ts';

/** An issue, or the details of an error, which have no code of their own. */
export type ExplainableIssue = Omit<HouseholdIssue, 'code'> & Partial<Pick<HouseholdIssue, 'code'>>;

/** Every result that has a kind, and targets, which have kinds of their own. */
export type ExplainableResult =
  | Classification
  | ComparedClassification
  | ExitPath
  | NextQuestions
  | Question
  | BoundDistances
  | LowIncomeWorkers
  | DeprivationAssessment
  | DeprivationFinding
  | Screening
  | ReviewScore
  | ReviewPeriod
  | RegularReview
  | ReviewDeadline
  | HouseholdDynamics
  | DynamicsTables
  | DynamicsDisagreement
  | FlowBalance
  | UnitAnswer
  | NamedUnit
  | RelatedUnit
  | ProvinceRegion
  | AreaClassification
  | RollUp
  | RollUpTotal
  | RollUpCheck
  | UnplacedTally
  | Recast
  | RecastTally
  | ReclassifiedUnit
  | TerritoryComparison
  | CountedRate
  | Change
  | Target
  | TargetProgress
  | RequiredPace
  | Trajectory
  | DenominatorEffect
  | AllocatedReduction
  | ClaimCheck
  | ClaimsCheck
  | Figure;

/** What can be told of each kind. Issues and errors are no results; they have no kind of their own. */
export type Explained = {
  readonly [Kind in ExplainableResult['kind']]: Extract<ExplainableResult, { readonly kind: Kind }>;
} & {
  readonly issue: ExplainableIssue;
  readonly error: PovertyStandardError;
};

/** The kinds that a language has words for. */
export type ExplainedKind = keyof Explained;

/** What {@link explain} puts into words. */
export type Explainable = ExplainableResult | ExplainableIssue | PovertyStandardError;

/** The kind of what is explained. */
export type KindOf<One extends Explainable> = One extends ExplainableResult
  ? One['kind']
  : One extends PovertyStandardError
    ? 'error'
    : 'issue';
