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

/** An issue, or the details of an error, which have no `code` of their own. */
export type ExplainableIssue = Omit<HouseholdIssue, 'code'> & Partial<Pick<HouseholdIssue, 'code'>>;

/** Every result that states its kind, targets included. */
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

/** What is explained under each kind: results by the kind they state, issues and errors, which state none, as `issue` and `error`. */
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
export type KindOf<Subject extends Explainable> = Subject extends ExplainableResult
  ? Subject['kind']
  : Subject extends PovertyStandardError
    ? 'error'
    : 'issue';

/** For each kind, the function that puts it into words. A kind without words does not compile. */
export type Sentences<Kind extends ExplainedKind = ExplainedKind> = {
  readonly [Name in Kind]: (result: Explained[Name], context: ExplainContext) => readonly string[];
};

/** Words for some kinds of result, or for all: a bundle holds only the kinds that it imports. */
export interface Wording<Kind extends ExplainedKind = ExplainedKind> {
  /** Sentences by kind. */
  readonly sentences: Sentences<Kind>;
}

/** A language: sentences for every kind of result, labels for every code, and how numbers are written. */
export interface Language extends Wording {
  /** The language in which names from the data are shown. */
  readonly locale: Locale;
  /** Labels of every code, by the name of its list. */
  readonly labels: Labels;
  /** The marks between thousands and before decimals. */
  readonly numbers: NumberMarks;
  /** Words for charts of targets. */
  readonly chart: ChartWords;
}

/** Every kind, whether or not the language at hand has words for it. */
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

/** Fails with `invalid-value` for a language that is none, or lacks a part. */
export function notALanguage(language: unknown, path = 'language'): never {
  return fail('invalid-value', path, language, { kind: 'language' });
}

/** The language; fails if it is none, or lacks its locale, labels or marks. */
export function readLanguage(language: unknown, path = 'language'): Language {
  requireArgument(language, path);
  const { locale, labels, numbers } = own(language as Partial<Language>);
  return typeof locale === 'string' && isRecord(labels) && isRecord(numbers)
    ? own(language as Language)
    : notALanguage(language, path);
}

/** The name of a list; fails if the language has no labels for it. */
export function readListName(list: unknown, labels: Labels, path = 'options.list'): LabelList {
  return typeof list === 'string' && Object.hasOwn(labels, list)
    ? (list as LabelList)
    : fail('invalid-value', path, list, among('one-of', list, Object.keys(labels)));
}

/** The labels of a list; fails unless all are text. */
export function readLabels(language: Language, list: LabelList, path = 'language'): ListLabels {
  const labels: unknown = own(language.labels)[list];
  return isRecord(labels) && Object.values(labels).every((label) => typeof label === 'string')
    ? (labels as ListLabels)
    : notALanguage(language, path);
}
