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
  /** Days within which it is decided. */
  readonly decidedWithinDays: number;
}

const subjects = ['poor-and-near-poor', 'average-living-and-low-income'] as const;

/**
 * Whose review a term belongs to: that of poor and near-poor households, or that of farm, forestry, fishery and salt households of
 * average living standard and of low-income workers.
 */
export type ReviewSubject = (typeof subjects)[number];

const steps = ['posting', 'recheck', 'second-posting', 'provincial-answer'] as const;

/**
 * What has a term.
 *
 * - `posting`: niêm yết, the result is posted
 * - `recheck`: phúc tra, what somebody objects to is checked again
 * - `second-posting`: the result after the re-check is posted
 * - `provincial-answer`: the chairman of the province answers the report of the commune
 */
export type ReviewStep = (typeof steps)[number];

/** How many working days a step has. */
export interface ReviewTerm<Act extends string = string> extends Sourced<Act> {
  /** The step. */
  readonly step: ReviewStep;
  /** Whose review. */
  readonly subject: ReviewSubject;
  /** First day on which a step of this term can begin; absent where it is that of the procedure. */
  readonly since?: CivilDate;
  /** Working days. */
  readonly workingDays: number;
}

/** The values of form A that may have a source of their own. */
export type ScreeningValue = 'criteria' | 'screenedOutFrom' | 'exitByFormBOnly' | 'authorityMayOverride';

/** Form A: the quick screen before a household is scored with form B. Its criteria are the caller's, for no source here has them. */
export interface ScreeningRule<Act extends string = string> {
  /** Number of criteria on the form. */
  readonly criteria: number;
  /** Number of criteria met from which a household is screened out, and not scored. */
  readonly screenedOutFrom: number;
  /** A review of households that may leave a list uses form B only. */
  readonly exitByFormBOnly?: true;
  /** The local authority may decide otherwise. */
  readonly authorityMayOverride?: true;
  /** In what the source of one of these differs from that of the section. */
  readonly sources?: Readonly<Partial<Record<ScreeningValue, OwnSource<Act>>>>;
}

/**
 * The sources of a review procedure by section. A value that says nothing of its own stands where its section does, and a section that is not
 * there stands where the procedure does; `sourceOf` puts them together.
 */
export interface ReviewSources<Act extends string = string> {
  /** Source of whatever has no section of its own. */
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

/** How households are reviewed under a standard, as dated, cited data. What no source here tells is absent and among the gaps. */
export interface ReviewProcedure<Act extends string = string> {
  /** Id, such as `review-2022`. */
  readonly id: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Id of the standard under which households are classified. */
  readonly standard: AnyStandardId;
  /** Where its values stand; a value says only in what it differs. */
  readonly sources: ReviewSources<Act>;
  /** When it applies, ascending, without overlap. */
  readonly periods: readonly ApplicationPeriod<Act>[];
  /** The periodic review (rà soát định kỳ) of each year. */
  readonly periodic?: YearlySpan<Act>;
  /** Days before which results are reported. */
  readonly reportsBefore?: readonly DayOfYear[];
  /** The regular review. */
  readonly regular?: RegularReviewRule<Act>;
  /** Least share of agreement, in percent, by which a meeting of the village accepts the result. */
  readonly meetingAgreementPercent?: number;
  /** Terms of the steps. */
  readonly terms: readonly ReviewTerm<Act>[];
  /** Form A. */
  readonly screening?: ScreeningRule<Act>;
  /** What is not known. */
  readonly gaps: readonly Gap[];
}

/** Where a value of a procedure stands and how well it is attested, as results tell it. */
type ToldSource = Pick<FullSource<string>, 'citation' | 'evidence'>;

/** All subjects. */
export const reviewSubjects: readonly ReviewSubject[] = /* @__PURE__ */ freezeDeep(subjects);

/** All steps, in their order. */
export const reviewSteps: readonly ReviewStep[] = /* @__PURE__ */ freezeDeep(steps);

/** The source of a value of a procedure, by its section. */
export function sourceInProcedure(
  { sources }: Pick<ReviewProcedure, 'sources'>,
  section: keyof ReviewSources,
  difference?: OwnSource<string>,
): ToldSource {
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
): ToldSource {
  const differences = ownValue(screening, 'sources') ?? {};
  return sourceInProcedure(procedure, 'screening', ownValue(differences, value));
}
