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
import type { Figure, NumberMarks } from '../figures/index.ts';
import { type HouseholdIssue, type PovertyStandardError, fail } from '../foundation/errors/index.ts';
import { own, requireArgument } from '../foundation/input/index.ts';
import { among, isRecord } from '../foundation/shape/index.ts';
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
import type { Locale } from '../vocabulary/index.ts';
import type { ZoneClassification } from '../zones/index.ts';
import type { LabelList, Labels } from './labelled-codes.ts';
import type { ChartWords } from './sentences/target-words.ts';
import type { ExplainContext, ListLabels } from './wording/context.ts';

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
  | ZoneClassification
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

/** For each kind, what puts it into words. A kind without words does not compile. */
export type Sentences<Kind extends ExplainedKind = ExplainedKind> = {
  readonly [One in Kind]: (result: Explained[One], context: ExplainContext) => readonly string[];
};

/** Words for some kinds of result, or all: a bundle holds no more than what it names. */
export interface Wording<Kind extends ExplainedKind = ExplainedKind> {
  /** Sentences by kind. */
  readonly sentences: Sentences<Kind>;
}

/** A language: sentences for every kind of result, labels for every code, and how numbers are written. */
export interface Language extends Wording {
  /** In which language names of the data are told. */
  readonly locale: Locale;
  /** What every code of the closed lists is called, by the name of its list. */
  readonly labels: Labels;
  /** How numbers are written. */
  readonly numbers: NumberMarks;
  /** Words for charts of targets. */
  readonly chart: ChartWords;
}

/** Every kind that can be told, whether or not a language at hand has words for it. */
export const explainedKinds: readonly ExplainedKind[] = [
  'classification',
  'comparison',
  'exit-path',
  'questions',
  'question',
  'low-income-workers',
  'distances',
  'assessment',
  'finding',
  'screening',
  'score',
  'review-period',
  'regular-review',
  'deadline',
  'dynamics',
  'dynamics-tables',
  'disagreement',
  'flow-balance',
  'unit',
  'no-unit',
  'named-unit',
  'related-unit',
  'region',
  'no-region',
  'zone',
  'roll-up',
  'total',
  'roll-up-check',
  'unplaced-tally',
  'recast',
  'tally',
  'reclassified-unit',
  'comparability',
  'rate',
  'annual-reduction',
  'level',
  'relative-cut',
  'units-leaving',
  'count',
  'multiple',
  'each-household',
  'change',
  'incomparable',
  'progress',
  'pace',
  'trajectory',
  'no-trajectory',
  'denominator-effect',
  'allocated-reduction',
  'figure',
  'claim-check',
  'claims-check',
  'issue',
  'error',
];

/** Refuses what is no language, or lacks a part of one. */
export function notALanguage(language: unknown, path = 'language'): never {
  return fail('invalid-value', path, language, { kind: 'language' });
}

/** Refuses what is no whole language. */
export function readLanguage(language: unknown, path = 'language'): Language {
  requireArgument(language, path);
  const { locale, labels, numbers } = own(language as Partial<Language>);
  return typeof locale === 'string' && isRecord(labels) && isRecord(numbers)
    ? own(language as Language)
    : notALanguage(language, path);
}

/** Refuses a list that has no labels. */
export function readListName(list: unknown, labels: Labels, path = 'options.list'): LabelList {
  return typeof list === 'string' && Object.hasOwn(labels, list)
    ? (list as LabelList)
    : fail('invalid-value', path, list, among('one-of', list, Object.keys(labels)));
}

/** The labels of a list, all of which must be text. */
export function readLabels(language: Language, list: LabelList, path = 'language'): ListLabels {
  const labels: unknown = own(language.labels)[list];
  return isRecord(labels) && Object.values(labels).every((label) => typeof label === 'string')
    ? (labels as ListLabels)
    : notALanguage(language, path);
}
