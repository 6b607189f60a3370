import type { AnyStandardId } from '../law/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import type { NumberBounds, ObservedPoint } from './change.ts';
import type { ObservedSubject } from './read-observation.ts';
import type { Target } from './target.ts';

const statuses = ['achieved', 'exceeded', 'missed', 'on-track', 'behind'] as const;

/**
 * Where a target stands.
 *
 * - `achieved`, `exceeded`, `missed`: it is settled: it was due, or nothing that follows can change it
 * - `on-track`, `behind`: at the achieved pace it will be met when it is due, or not
 */
export type TargetStatus = (typeof statuses)[number];

/** Both methods. */
export const projectionMethods = ['linear', 'compound'] as const;

/** How the achieved pace is carried on: so many points or units a step, or the same share of what is left a step. */
export type ProjectionMethod = (typeof projectionMethods)[number];

const notes = ['baseline-not-observed', 'zero-baseline', 'out-of-reach', 'already-reached', 'not-whole-years'] as const;

/**
 * What else is worth knowing.
 *
 * - `baseline-not-observed`: nothing was observed at the start; the first observation stands in for it, until the target is due
 * - `zero-baseline`: a share or a multiple of nothing was asked for
 * - `out-of-reach`: the target asks for less than nothing
 * - `already-reached`: it is met now, before it is due
 * - `not-whole-years`: the observations are not whole years apart, so there is no pace
 */
export type ProgressNote = (typeof notes)[number];

/** An observation that would tell more: that of the start, of the day on which the target is due, of a year between, or a second one of any day. */
export interface MissingObservation {
  /** What it would be. */
  readonly observation: 'baseline' | 'due' | 'year' | 'another';
  /** Its day; absent where any will do. */
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

/** Why an observation was not used. */
export type ExclusionReason = (typeof reasons)[number];

/** An observation that was not used. */
export interface ExcludedObservation {
  /** Its index in the list. */
  readonly index: number;
  /** Why. */
  readonly reason: ExclusionReason;
}

/** What became of a target in one year, where every year is judged. */
export interface YearVerdict {
  /** Last day of the year. */
  readonly until: CivilDate;
  /** What became of it; `pending` where the year is not over. */
  readonly verdict: 'achieved' | 'exceeded' | 'missed' | 'undetermined' | 'pending';
  /** The fall in percentage points, or the number; absent where it was not observed. */
  readonly value?: number;
  /** The bound lies among the values that rounding leaves possible, so that another verdict is possible too. */
  readonly withinRounding: boolean;
}

/** The numbers that a result may have; those that nothing determines are absent. */
export interface ProgressNumbers {
  /** From the baseline to the latest observation a step, in the direction of the target: a fall of a rate that shall fall is positive. */
  readonly achievedPace?: number;
  /** The same for the years that are left, so that the target is met when it is due. */
  readonly requiredPace?: number;
  /** The value from which the target is met. */
  readonly goal?: number;
  /** How far the latest value is from it; not above zero where it is reached. */
  readonly gap?: number;
  /** The value on the day on which the target is due, at the achieved pace. */
  readonly projectedValue?: number;
  /** 100 × what was achieved ÷ what was asked for, where that can be divided. */
  readonly attainmentPercent?: number;
}

/** Names of these numbers. */
export type ProgressName = keyof ProgressNumbers;

/** An observation that was used, with the values that rounding leaves possible. */
export interface UsedPoint extends ObservedPoint {
  /** These values. */
  readonly bounds: NumberBounds;
}

/** What is told of a target wherever it stands. */
interface ProgressContext extends ProgressNumbers {
  /** What is told. */
  readonly kind: 'progress';
  /** The target itself. */
  readonly target: Target;
  /** The bound lies among the values that rounding leaves possible, so that another status is possible too. */
  readonly withinRounding: boolean;
  /** What is known up to this day was used. */
  readonly asOf: CivilDate;
  /** The day on which it is due. */
  readonly due: CivilDate;
  /** What the observations that were used are of; absent where none was. */
  readonly subject?: ObservedSubject;
  /** In what value, goal and gap are told. */
  readonly unit: 'percent' | 'number';
  /** The observation from which the pace is counted; of counts a year, their sum so far has none. */
  readonly baseline?: ObservedPoint;
  /** The last observation; of counts a year, their sum so far. */
  readonly latest?: ObservedPoint;
  /** Steps from the baseline to the latest observation. */
  readonly yearsPassed?: number;
  /** Steps from the latest observation until the target is due. */
  readonly yearsLeft?: number;
  /** How the pace was carried on. */
  readonly projection: ProjectionMethod;
  /** The first year’s end, counted from the latest observation, at which the goal is reached at the achieved pace; absent where it never is. */
  readonly projectedOn?: CivilDate;
  /** Exact values, as a decimal or a fraction in lowest terms; of a compound projection cut off after 60 decimals. */
  readonly exact: Readonly<Partial<Record<ProgressName, string>>>;
  /** What rounding leaves possible. */
  readonly bounds: Readonly<Partial<Record<ProgressName, NumberBounds>>>;
  /** What became of each year, where every year is judged. */
  readonly years: readonly YearVerdict[];
  /** What else is worth knowing. */
  readonly notes: readonly ProgressNote[];
  /** Observations that would tell more. */
  readonly missing: readonly MissingObservation[];
  /** The observations that were used, the earliest first. */
  readonly observed: readonly UsedPoint[];
  /** Observations that were not used; with those used, every one given. */
  readonly excluded: readonly ExcludedObservation[];
}

/** Where a target stands, and why. */
export interface DecidedProgress extends ProgressContext {
  /** What is known says where it stands. */
  readonly decided: true;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** Whether it is met, where that is settled. */
  readonly met?: boolean;
}

/** What is known does not say where a target stands. */
export interface UndecidedProgress
  extends ProgressContext,
    OpenResult<'progress', readonly TargetStatus[], MissingObservation> {
  /** What is known does not say where it stands. */
  readonly decided: false;
  /**
   * Exactly the statuses that further observations could give it, in the order of {@link targetStatuses}: when it is due, those of the start,
   * the years and the due day that are wanting; before, the start that it depends on and any others, or those of years that are over, and of
   * the due day only where no pace can be told before. One alone where it cannot end otherwise, though that is not observed yet; none where
   * no observation would give one: a share of nothing.
   */
  readonly possible: readonly TargetStatus[];
  /** Observations that would tell more. */
  readonly missing: readonly MissingObservation[];
}

/** Where a target stands, or what is possible while that is open. */
export type TargetProgress = DecidedProgress | UndecidedProgress;

/** How {@link trackTarget} looks at observations. */
export interface TrackOptions {
  /** The moment up to which observations are known, such as `cuối năm 2023` or a date. */
  readonly asOf: string;
  /** The moment from which the target is counted, where that is not the start of its period: `cuối năm 2021` for 2021–2025, because the standard changed. */
  readonly baseline?: string;
  /** The standard under which it is judged, where the target names none; the one that goes on longest when absent. */
  readonly standard?: AnyStandardId;
  /** How the achieved pace is carried on; `linear` when absent. */
  readonly projection?: ProjectionMethod;
}

/** All statuses. */
export const targetStatuses: readonly TargetStatus[] = /* @__PURE__ */ freezeDeep(statuses);

/** All notes. */
export const progressNotes: readonly ProgressNote[] = /* @__PURE__ */ freezeDeep(notes);

/** All reasons. */
export const exclusionReasons: readonly ExclusionReason[] = /* @__PURE__ */ freezeDeep(reasons);
