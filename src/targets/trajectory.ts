import type { ExactValue } from '../foundation/exact/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { ObservedPoint } from './change.ts';
import type { Observation, ObservedCounts } from './observation.ts';
import type { ObservedSubject } from './observed-subject.ts';
import type { MissingObservation, TargetRemark } from './target-progress.ts';

/** How a way to a target is planned. */
export interface TrajectoryOptions {
  /** Earlier observations, of which the first is that of the start; needed where the target counts from a baseline, or adds years up. */
  readonly earlier?: readonly Observation[];
  /** Decimals of the milestones; 2 of a percentage and none of a number when absent. */
  readonly decimals?: number;
  /** How the way is shared out over the steps, one weight a step; evenly when absent. Not for a target that every year must meet. */
  readonly weights?: readonly ExactValue[];
  /** Households to expect in all at each milestone; only of a percentage. */
  readonly totals?: readonly number[];
}

/** What a plan asks for at the end of a year. */
export interface Milestone {
  /** Its day. */
  readonly at: CivilDate;
  /** The value to reach; of a target that is counted a year, the number of that year. */
  readonly value: number;
  /** The same as exact text, a decimal or a fraction in lowest terms. */
  readonly exact: string;
  /** The step to it from the milestone before, in the direction of the target: a fall of what shall fall is positive. */
  readonly step: number;
  /** The most (of what shall fall) or fewest (of what shall rise) whole households that keep the value, where the total to expect was given. */
  readonly counts?: ObservedCounts;
}

/** A way from the latest observation to a target, year by year. */
export interface PlannedTrajectory {
  /** What is told. */
  readonly kind: 'trajectory';
  /** Id of the target. */
  readonly target: string;
  /** What the observations are of. */
  readonly subject: ObservedSubject;
  /** In what the values are told. */
  readonly unit: 'percent' | 'number';
  /** Where it begins. */
  readonly from: ObservedPoint;
  /** One milestone a year; the last meets the target. The steps add up exactly to the whole way. */
  readonly milestones: readonly Milestone[];
}

/** There is no way to plan. */
export interface NoTrajectory {
  /** What is told. */
  readonly kind: 'no-trajectory';
  /**
   * Why.
   *
   * - `undetermined`: what is known does not say where the target lies; `missing` says what would
   * - `already-reached`: it is met now
   * - `no-step-left`: it is due
   * - `out-of-reach`: it asks for less than nothing, or for more than everything
   */
  readonly reason: 'undetermined' | 'already-reached' | 'no-step-left' | 'out-of-reach';
  /** Observations that would tell more. */
  readonly missing: readonly MissingObservation[];
  /** What else is worth knowing. */
  readonly remarks: readonly TargetRemark[];
}

/** A plan, or why there is none. */
export type Trajectory = PlannedTrajectory | NoTrajectory;
