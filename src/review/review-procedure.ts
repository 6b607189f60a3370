import { freezeDeep } from '../foundation/frozen/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { ApplicationPeriod } from '../standards/index.ts';
import type { Attested } from '../law/index.ts';
import type { Gap, LocalizedText } from '../vocabulary/index.ts';

/** A day of every year, written `MM-DD`. */
export type DayOfYear = string;

/** A part of every year, both ends included. */
export interface YearlySpan {
  /** First day. */
  readonly from: DayOfYear;
  /** Last day. */
  readonly until: DayOfYear;
}

/** The regular review (rà soát thường xuyên), held every month. */
export interface RegularReviewRule<Act extends string = string> {
  /** Day of the month from which it is held. */
  readonly fromDay: Attested<number, Act>;
  /** Days within which it is decided. */
  readonly decidedWithinDays: Attested<number, Act>;
}

const subjects = ['poor-and-near-poor', 'average-living-and-low-income'] as const;

/**
 * Whose review a term belongs to: that of poor and near-poor households, or that of farm, forestry, fishery and salt households of
 * average living standard and of low-income workers.
 */
export type ReviewSubject = (typeof subjects)[number];

/** All subjects. */
export const reviewSubjects: readonly ReviewSubject[] = /* @__PURE__ */ freezeDeep(subjects);

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

/** All steps, in their order. */
export const reviewSteps: readonly ReviewStep[] = /* @__PURE__ */ freezeDeep(steps);

/** How many working days a step has. */
export interface ReviewTerm<Act extends string = string> {
  /** The step. */
  readonly step: ReviewStep;
  /** Whose review. */
  readonly subject: ReviewSubject;
  /** First day on which a step of this term can begin; absent where it is that of the procedure. */
  readonly since?: CivilDate;
  /** Working days. */
  readonly workingDays: Attested<number, Act>;
}

/** Form A: the quick screen before a household is scored with form B. Its criteria are the caller's, for no source here has them. */
export interface ScreeningRule<Act extends string = string> {
  /** Number of criteria on the form. */
  readonly criteria: Attested<number, Act>;
  /** Number of criteria met from which a household is screened out, and not scored. */
  readonly screenedOutFrom: Attested<number, Act>;
  /** A review of households that may leave a list uses form B only. */
  readonly exitByFormBOnly?: Attested<true, Act>;
  /** The local authority may decide otherwise. */
  readonly authorityMayOverride?: Attested<true, Act>;
}

/** How households are reviewed under a standard, as dated, cited data. What no source here tells is absent and among the gaps. */
export interface ReviewProcedure<Act extends string = string> {
  /** Id, such as `review-2022`. */
  readonly id: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Id of the standard under which households are classified. */
  readonly standard: string;
  /** When it applies, ascending, without overlap. */
  readonly periods: readonly ApplicationPeriod<Act>[];
  /** The periodic review (rà soát định kỳ) of each year. */
  readonly periodic?: Attested<YearlySpan, Act>;
  /** Days before which results are reported. */
  readonly reportsBefore?: Attested<readonly DayOfYear[], Act>;
  /** The regular review. */
  readonly regular?: RegularReviewRule<Act>;
  /** Least share of agreement, in percent, by which a meeting of the village accepts the result. */
  readonly meetingAgreementPercent?: Attested<number, Act>;
  /** Terms of the steps. */
  readonly terms: readonly ReviewTerm<Act>[];
  /** Form A. */
  readonly screening?: ScreeningRule<Act>;
  /** What is not known. */
  readonly gaps: readonly Gap[];
}
