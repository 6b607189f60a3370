import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate } from '../foundation/index.ts';
import { ownValue, requireArgument } from '../foundation/input/index.ts';
import type { Gap, LocalizedText } from '../vocabulary/index.ts';
import type { AnyStandardId, ApplicationPeriod } from './poverty-standard.ts';
import { fullSource, type FullSource, type OwnSource, type Source, type Sourced } from './source.ts';

/** A day of every year, written `MM-DD`. */
export type DayOfYear = string;

/** A part of every year, both ends included. */
export interface YearlySpan<Act extends string = string> extends Sourced<Act> {
  /** First day. */
  readonly from: DayOfYear;
  /** Last day. */
  readonly until: DayOfYear;
}

/** The regular review (rà soát thường xuyên), held every month. */
export interface RegularReviewRule<Act extends string = string> extends Sourced<Act> {
  /** Day of the month from which it is held. */
  readonly fromDay: number;
  /** Days within which the result is decided. */
  readonly decidedWithinDays: number;
}

const subjects = ['poor-and-near-poor', 'average-living-and-low-income'] as const;

/**
 * The review to which a term belongs: of poor and near-poor households; or of farm, forestry, fishery and salt-making households of average
 * living standard, and of low-income workers.
 */
export type ReviewSubject = (typeof subjects)[number];

const steps = ['posting', 'recheck', 'second-posting', 'provincial-answer'] as const;

/**
 * Steps of a review that have a term.
 *
 * - `posting`: niêm yết, the result is posted
 * - `recheck`: phúc tra, results under objection are checked again
 * - `second-posting`: the result of the re-check is posted
 * - `provincial-answer`: the chairman of the province answers the report of the commune
 */
export type ReviewStep = (typeof steps)[number];

/** The term of a step, in working days. */
export interface ReviewTerm<Act extends string = string> extends Sourced<Act> {
  /** The step. */
  readonly step: ReviewStep;
  /** The review. */
  readonly subject: ReviewSubject;
  /** First day on which a step with this term can begin; the first day of the procedure when absent. */
  readonly since?: CivilDate;
  /** Number of working days. */
  readonly workingDays: number;
}

/** The values of form A that may have a source of their own. */
export type ScreeningValue = 'criteria' | 'screenedOutFrom' | 'exitByFormBOnly' | 'authorityMayOverride';

/** Form A: the quick screening before a household is scored with form B. No source has its criteria, so only their number is encoded. */
export interface ScreeningRule<Act extends string = string> {
  /** Number of criteria on the form. */
  readonly criteria: number;
  /** Least number of criteria met at which a household is screened out, and not scored. */
  readonly screenedOutFrom: number;
  /** Whether a review of households that may leave a list uses form B only. */
  readonly exitByFormBOnly?: true;
  /** Whether the local authority may decide otherwise. */
  readonly authorityMayOverride?: true;
  /** Sources of single values, where they differ from that of the section. */
  readonly sources?: Readonly<Partial<Record<ScreeningValue, OwnSource<Act>>>>;
}

/**
 * The sources of a review procedure by section. A value without a source of its own has that of its section, and a section without one that
 * of the procedure; `sourceOf` combines them.
 */
export interface ReviewSources<Act extends string = string> {
  /** Source of every value without a section. */
  readonly procedure: Source<Act>;
  /** Source of the periods of application. */
  readonly periods?: Source<Act>;
  /** Source of the days before which results are reported. */
  readonly reportsBefore?: Source<Act>;
  /** Source of the share of agreement. */
  readonly meetingAgreementPercent?: Source<Act>;
  /** Source of form A. */
  readonly screening?: Source<Act>;
}

/** The procedure of reviews under a standard, as dated, cited data. Values that no source gives are absent and listed as gaps. */
export interface ReviewProcedure<Act extends string = string> {
  /** Id, such as `review-2022`. */
  readonly id: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Id of the standard under which households are classified. */
  readonly standard: AnyStandardId;
  /** Sources of its values; a value has a `source` only where it differs. */
  readonly sources: ReviewSources<Act>;
  /** When it applies, ascending, without overlap. */
  readonly periods: readonly ApplicationPeriod<Act>[];
  /** The periodic review (rà soát định kỳ) of each year. */
  readonly periodic?: YearlySpan<Act>;
  /** Days before which results are reported. */
  readonly reportsBefore?: readonly DayOfYear[];
  /** The regular review. */
  readonly regular?: RegularReviewRule<Act>;
  /** Least share of agreement, in per cent, with which the village meeting accepts the result. */
  readonly meetingAgreementPercent?: number;
  /** Terms of the steps. */
  readonly terms: readonly ReviewTerm<Act>[];
  /** Form A. */
  readonly screening?: ScreeningRule<Act>;
  /** What is not known. */
  readonly gaps: readonly Gap[];
}

/** Citation and evidence of a value, as results carry them. */
type ValueSource = Pick<FullSource<string>, 'citation' | 'evidence'>;

/** All subjects. */
export const reviewSubjects: readonly ReviewSubject[] = /* @__PURE__ */ freezeDeep(subjects);

/** All steps, in their order. */
export const reviewSteps: readonly ReviewStep[] = /* @__PURE__ */ freezeDeep(steps);

/** The source of a value of a procedure, by its section. */
export function sourceInProcedure(
  { sources }: Pick<ReviewProcedure, 'sources'>,
  section: keyof ReviewSources,
  difference?: OwnSource<string>,
): ValueSource {
  requireArgument(sources, 'procedure.sources');
  const source = ownValue(sources, section) ?? sources.procedure;
  requireArgument(source, 'procedure.sources.procedure');
  const { citation, evidence } = fullSource(source, difference);
  return { citation, evidence };
}

/** The source of a value of form A. */
export function screeningSource(
  procedure: Pick<ReviewProcedure, 'sources'>,
  screening: ScreeningRule,
  value: ScreeningValue,
): ValueSource {
  const differences = ownValue(screening, 'sources') ?? {};
  return sourceInProcedure(procedure, 'screening', ownValue(differences, value));
}
