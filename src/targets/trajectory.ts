import { apportion, exact, type ExactValue, type Rational } from '../foundation/exact/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import { own } from '../foundation/input/index.ts';
import { isOutOfReach } from './attainment.ts';
import type { ObservedPoint } from './change.ts';
import type { Observation, ObservedCounts } from './observation.ts';
import type { ObservedSubject, Quantity } from './read-observation.ts';
import type { MissingObservation, ProgressNote } from './target-progress.ts';
import { isLowerBetter } from './target.ts';
import type { Tracked } from './track-target.ts';
import { isEveryYear } from './track-years.ts';

/** Options of {@link planTrajectory}. */
export interface TrajectoryOptions {
  /** Earlier observations; needed where the target has a baseline, which the first of them is, or adds up years. */
  readonly earlier?: readonly Observation[];
  /** Decimals of the milestones, 0 to 10; when absent 2 for a percentage and 0 for a number. */
  readonly decimals?: number;
  /** A weight for each year that is left; equal when absent. Not allowed for a target that every year must meet. */
  readonly weights?: readonly ExactValue[];
  /** The expected total number of households at each milestone; only for a percentage. */
  readonly totals?: readonly number[];
}

/** The planned value at the end of a year. */
export interface Milestone {
  /** The day of the milestone. */
  readonly at: CivilDate;
  /** The value to reach; for counts a year, the number of that year. */
  readonly value: number;
  /** The exact value: a decimal, or a fraction in lowest terms. */
  readonly exact: string;
  /** The change from the milestone before, positive in the direction of the target. */
  readonly step: number;
  /** The highest (where lower is better) or lowest whole number of households with this percentage, where the expected total was given. */
  readonly counts?: ObservedCounts;
}

/** A plan from the latest observation to a target, year by year. */
export interface PlannedTrajectory {
  /** Always `trajectory`. */
  readonly kind: 'trajectory';
  /** Id of the target. */
  readonly target: string;
  /** The subject of the observations. */
  readonly subject: ObservedSubject;
  /** The unit of the values. */
  readonly unit: 'percent' | 'number';
  /** The latest observation. */
  readonly from: ObservedPoint;
  /** A milestone for each year; the last meets the target. The steps add up exactly to the whole distance. */
  readonly milestones: readonly Milestone[];
}

/** No plan is possible. */
export interface NoTrajectory {
  /** Always `no-trajectory`. */
  readonly kind: 'no-trajectory';
  /**
   * Why no plan is possible.
   *
   * - `undetermined`: the observations do not determine the goal; `missing` says which would
   * - `already-reached`: the target is met now
   * - `no-step-left`: the target is due
   * - `out-of-reach`: the goal is below zero, or above 100 %
   */
  readonly reason: 'undetermined' | 'already-reached' | 'no-step-left' | 'out-of-reach';
  /** Observations that would determine more. */
  readonly missing: readonly MissingObservation[];
  /** Notes on the progress of the target. */
  readonly notes: readonly ProgressNote[];
}

/** A plan, or why none is possible. */
export type Trajectory = PlannedTrajectory | NoTrajectory;

/** The steps of a trajectory in the direction of the target, one a year; or why there is none. */
type Steps = readonly Rational[] | NoTrajectory['reason'];

/** How the steps are measured and allocated. */
interface StepOptions {
  /** The value of the last decimal, such as 0.01. */
  readonly unit: Rational;
  /** Number of steps. */
  readonly years: number;
  /** A weight for each step. */
  readonly weights: readonly ExactValue[];
}

/** The steps from the latest observation to the target. */
export function stepsToTarget(tracked: Tracked, options: StepOptions): Steps {
  const { read, draft } = tracked;
  if (isEveryYear(read.target)) {
    return equalSteps(tracked, options);
  }
  if (read.target.kind === 'count') {
    return stepsToTotal(tracked, options);
  }
  const { goal } = own(draft.quantities);
  return draft.latest && goal ? stepsToGoal(tracked, draft.latest.quantity, goal, options) : 'undetermined';
}

/** The bound for every year, or the first unit beyond it. */
function equalSteps({ read: { target, bound }, draft: { latest } }: Tracked, { unit, years }: StepOptions): Steps {
  const step = firstUnitMeeting(bound.value, unit, false, bound.included);
  const steps = Array.from({ length: years }, () => step);
  const isRate = target.kind !== 'count';
  return isRate && latest && latest.quantity.value.compare(step.mul(years)) < 0 ? 'out-of-reach' : steps;
}

/** The gap to a total, allocated to the years that are left. */
function stepsToTotal({ read: { bound }, draft }: Tracked, { unit, weights }: StepOptions): Steps {
  const { gap } = own(draft.quantities);
  if (!gap || draft.missing.some(({ observation }) => observation === 'year')) {
    return 'undetermined';
  }
  const total = firstUnitMeeting(gap.value, unit, false, bound.included);
  return total.compare(0) > 0 ? allocateSteps(total, unit, weights) : 'already-reached';
}

function stepsToGoal(
  { read: { target, bound }, selection }: Tracked,
  latest: Quantity,
  goal: Quantity,
  { unit, weights }: StepOptions,
): Steps {
  const falls = isLowerBetter(target);
  const end = firstUnitMeeting(goal.value, unit, falls, bound.included);
  if (isOutOfReach(target, selection.unit, end)) {
    return 'out-of-reach';
  }
  const total = falls ? latest.value.sub(end) : end.sub(latest.value);
  return total.compare(0) > 0 ? allocateSteps(total, unit, weights) : 'already-reached';
}

/** The first whole unit that meets a goal: at it or beyond, and strictly beyond where the goal itself is not included. */
function firstUnitMeeting(goal: Rational, unit: Rational, falls: boolean, included: boolean): Rational {
  const units = goal.div(unit);
  const whole = falls ? units.floor() : units.ceil();
  if (included || !whole.equals(units)) {
    return whole.mul(unit);
  }
  return (falls ? whole.sub(1) : whole.add(1)).mul(unit);
}

/** Allocates a distance to the years in whole units by largest remainder; the first year also takes the remaining fraction of a unit. */
function allocateSteps(distance: Rational, unit: Rational, weights: readonly ExactValue[]): Rational[] {
  const whole = distance.div(unit).floor();
  const remainder = distance.sub(whole.mul(unit));
  return apportion(Number(whole.n), weights).map((units, index) =>
    exact(units)
      .mul(unit)
      .add(index === 0 ? remainder : 0),
  );
}
