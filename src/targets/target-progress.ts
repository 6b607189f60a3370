import type { AnyStandardId } from '../law/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import type { NumberBounds, ObservedPoint } from './change.ts';
import type { ObservedSubject } from './read-observation.ts';
import type { Target } from './target.ts';

const statuses = ['achieved', 'exceeded', 'missed', 'on-track', 'behind'] as const;

/**
 * The status of a target.
 *
 * - `achieved`, `exceeded`, `missed`: final, because the target is due or no later observation can change it
 * - `on-track`, `behind`: not due yet; at the achieved pace it will, or will not, be met on the due day
 */
export type TargetStatus = (typeof statuses)[number];

/** All projection methods. */
export const projectionMethods = ['linear', 'compound'] as const;

/** How the achieved pace is projected: `linear` continues the mean difference a year, `compound` the mean ratio a year. */
export type ProjectionMethod = (typeof projectionMethods)[number];

const notes = ['baseline-not-observed', 'zero-baseline', 'out-of-reach', 'already-reached', 'not-whole-years'] as const;

/**
 * A note on the progress of a target.
 *
 * - `baseline-not-observed`: there is no observation of the baseline; the first observation is used instead, until the target is due
 * - `zero-baseline`: the target is a share or a multiple of a baseline of zero
 * - `out-of-reach`: the goal is below zero, or above 100 %
 * - `already-reached`: the target is met before it is due
 * - `not-whole-years`: the observations, or the last and the due day, are not whole years apart, so there is no pace
 */
export type ProgressNote = (typeof notes)[number];

/** An observation that would help to determine the result: of the baseline, of the due day, of a year between, or a second one of any day. */
export interface MissingObservation {
  /** Which observation is missing. */
  readonly observation: 'baseline' | 'due' | 'year' | 'another';
  /** The day it should be of; absent where any day will do. */
  readonly at?: CivilDate;
}

const reasons = [
  'merged',
  'other-measure',
  'other-base',
  'other-territory',
  'other-group',
  'other-unit',
  'other-standard',
  'before-period',
  'after-due-date',
  'after-as-of',
] as const;

/** Why an observation was excluded. `merged`: it agrees with a more exact observation of the same moment. */
export type ExclusionReason = (typeof reasons)[number];

/** An observation that was not used, and why. */
export interface ExcludedObservation {
  /** Its index in the list of observations given. */
  readonly index: number;
  /** The first reason that applies. */
  readonly reason: ExclusionReason;
}

/** The verdict on a year, for a target that every year must meet. */
export interface YearVerdict {
  /** Last day of the year, counted from the baseline. */
  readonly until: CivilDate;
  /** `pending` where the year is not over, `undetermined` where it is over and not observed. */
  readonly verdict: 'achieved' | 'exceeded' | 'missed' | 'undetermined' | 'pending';
  /** The fall in percentage points, or the number of the year; absent where not observed. */
  readonly value?: number;
  /** Whether the bound lies within the rounding interval, so that another verdict is possible too. */
  readonly withinRounding: boolean;
}

/** The numbers of a result; each is absent where the observations do not determine it. */
export interface ProgressNumbers {
  /** Mean change a year from the baseline to the latest observation, positive in the direction of the target: percentage points or units. */
  readonly achievedPace?: number;
  /** Mean change a year that is needed until the due day, positive in the direction of the target. */
  readonly requiredPace?: number;
  /** The value from which the target is met. */
  readonly goal?: number;
  /** Distance from the latest value to the goal; zero or negative where the goal is reached. */
  readonly gap?: number;
  /** The value on the due day at the achieved pace. */
  readonly projectedValue?: number;
  /** 100 × achieved ÷ required; absent where nothing is required, and for a level of which lower is better. */
  readonly attainmentPercent?: number;
}

/** The names of the {@link ProgressNumbers}. */
export type ProgressName = keyof ProgressNumbers;

/** An observation that was used, with its rounding interval. */
interface UsedPoint extends ObservedPoint {
  /** The interval of the true value. */
  readonly bounds: NumberBounds;
}

/** The fields of progress, whether decided or not. */
interface ProgressContext extends ProgressNumbers {
  /** Always `progress`. */
  readonly kind: 'progress';
  /** The target, a frozen copy. */
  readonly target: Target;
  /** Whether the bound lies within the rounding interval, so that another status is possible too. */
  readonly withinRounding: boolean;
  /** Observations up to this day were used. */
  readonly asOf: CivilDate;
  /** The day on which the target is due. */
  readonly due: CivilDate;
  /** The subject of the observations that were used; absent where none was. */
  readonly subject?: ObservedSubject;
  /** The unit of values, goal and gap. */
  readonly unit: 'percent' | 'number';
  /** The observation from which the pace is counted; absent where `latest` is the only observation, and for counts a year. */
  readonly baseline?: ObservedPoint;
  /** The last observation; of counts that add up, their sum so far. */
  readonly latest?: ObservedPoint;
  /** Whole years from the baseline to the latest observation; of counts a year, the years observed. */
  readonly yearsPassed?: number;
  /** Whole years from the latest observation to the due day; of counts a year that add up, the years not observed. */
  readonly yearsLeft?: number;
  /** The method of projection. */
  readonly projection: ProjectionMethod;
  /** The first day, whole years after `latest`, on which the goal is reached at the achieved pace; absent beyond a thousand years. */
  readonly projectedOn?: CivilDate;
  /** Exact values: a decimal, or a fraction in lowest terms; those of a compound projection are cut off after 60 decimals. */
  readonly exact: Readonly<Partial<Record<ProgressName, string>>>;
  /** Intervals of the true values, given the rounding of the observations. */
  readonly bounds: Readonly<Partial<Record<ProgressName, NumberBounds>>>;
  /** The verdict on each year; empty unless every year must meet the target. */
  readonly years: readonly YearVerdict[];
  /** Notes, in the order of {@link progressNotes}. */
  readonly notes: readonly ProgressNote[];
  /** Observations that would determine more. */
  readonly missing: readonly MissingObservation[];
  /** The observations that were used, earliest first. */
  readonly observed: readonly UsedPoint[];
  /** The observations that were not used, by index. Each given observation is in `observed` or here. */
  readonly excluded: readonly ExcludedObservation[];
}

/** Progress with a status. */
export interface DecidedProgress extends ProgressContext {
  /** The observations determine the status. */
  readonly decided: true;
  /** The status. */
  readonly status: TargetStatus;
  /** Whether the target is met; absent while the status is not final. */
  readonly met?: boolean;
}

/** Progress without a status: the observations do not determine it. */
export interface UndecidedProgress
  extends ProgressContext,
    OpenResult<'progress', readonly TargetStatus[], MissingObservation> {
  /** The observations do not determine the status. */
  readonly decided: false;
  /**
   * Exactly the statuses that further observations could lead to, in the order of {@link targetStatuses}. Once the target is due, those
   * are the missing observations of the baseline, of the years and of the due day; before, those of a baseline that it depends on, of years that
   * are over and of any day until then, and of the due day only where there can be no pace earlier. A single status where the target cannot
   * end otherwise; empty where no observation leads to a status (a share of a zero baseline).
   */
  readonly possible: readonly TargetStatus[];
  /** Observations that would determine more. */
  readonly missing: readonly MissingObservation[];
}

/** The progress of a target: a status, or the statuses that are possible. */
export type TargetProgress = DecidedProgress | UndecidedProgress;

/** Options of {@link trackTarget}. */
export interface TrackOptions {
  /** The moment up to which observations are used, such as `cuối năm 2023` or a date. */
  readonly asOf: string;
  /** The moment of the baseline, where it is not the start of the period: `cuối năm 2021` for 2021–2025, because the standard changed. */
  readonly baseline?: string;
  /** Id of the standard of the observations to use, where the target names none; that of the series with the latest observation when absent. */
  readonly standard?: AnyStandardId;
  /** Method of projection; `linear` when absent. */
  readonly projection?: ProjectionMethod;
}

/** All statuses. */
export const targetStatuses: readonly TargetStatus[] = /* @__PURE__ */ freezeDeep(statuses);

/** All notes. */
export const progressNotes: readonly ProgressNote[] = /* @__PURE__ */ freezeDeep(notes);

/** All exclusion reasons. */
export const exclusionReasons: readonly ExclusionReason[] = /* @__PURE__ */ freezeDeep(reasons);
