import { apportion, exact, type ExactValue, type Rational } from '../foundation/exact/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import { own } from '../foundation/input/index.ts';
import { shallFall } from './attainment.ts';
import type { ObservedPoint } from './change.ts';
import type { Observation, ObservedCounts } from './observation.ts';
import type { ObservedSubject, Quantity } from './read-observation.ts';
import type { MissingObservation, ProgressNote } from './target-progress.ts';
import type { Tracked } from './track-target.ts';
import { isEveryYear } from './track-years.ts';

/** How a way to a target is planned. */
export interface TrajectoryOptions {
  /** Earlier observations, of which the first is that of the start; needed where the target counts from a baseline, or adds years up. */
  readonly earlier?: readonly Observation[];
  /** Decimals of the milestones; 2 of a percentage and none of a number when absent. */
  readonly decimals?: number;
  /** How the way is shared out over the years, one weight a step; evenly when absent. Not for a target that every year must meet. */
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
  /** One milestone a year; the last meets the target. The years add up exactly to the whole way. */
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
  readonly notes: readonly ProgressNote[];
}

/** A plan, or why there is none. */
export type Trajectory = PlannedTrajectory | NoTrajectory;

/** The years of a way, in the direction of the target; or why there is none. */
type Way = readonly Rational[] | NoTrajectory['reason'];

/** How the way is measured and shared out. */
interface WayOptions {
  readonly unit: Rational;
  readonly years: number;
  readonly weights: readonly ExactValue[];
}

/** The way from where a target stands to where it is met. */
export function wayToTarget(tracked: Tracked, options: WayOptions): Way {
  const { read, standing } = tracked;
  const { latest } = standing;
  const { goal } = own(standing.quantities);
  if (isEveryYear(read.target)) {
    const way = evenly(tracked, options);
    const isBelow =
      read.target.kind !== 'count' &&
      latest &&
      way.reduce((rest, step) => rest.sub(step), latest.quantity.value).s < 0n;
    return isBelow ? 'out-of-reach' : way;
  }
  if (read.target.kind === 'count') {
    return wayToTotal(tracked, options);
  }
  return latest && goal ? wayToGoal(tracked, latest.quantity, goal, options) : 'undetermined';
}

/** The last whole unit that still meets a goal: at it or beyond, and beyond it where the goal itself does not meet the target. */
function unitMeeting(goal: Rational, unit: Rational, falls: boolean, included: boolean): bigint {
  const units = goal.div(unit);
  const last = falls ? units.floor() : units.ceil();
  const side = falls ? -1 : 1;
  const isAtGoal = last.equals(units);
  return last.s * last.n + (isAtGoal && !included ? BigInt(side) : 0n);
}

/**
 * The years from a value to a goal, in the direction of the target, whole units by the largest remainder; what of the value is no whole
 * unit goes with the first, so that together they are the whole way.
 */
function stepsBetween(way: Rational, unit: Rational, weights: readonly ExactValue[]): Rational[] {
  const whole = way.div(unit).floor();
  const rest = way.sub(whole.mul(unit));
  return apportion(Number(whole.n), weights).map((units, place) =>
    exact(units)
      .mul(unit)
      .add(place === 0 ? rest : 0),
  );
}

/** Every year the same: the bound, or the next unit beyond it. */
function evenly({ read: { bound } }: Tracked, { unit, years }: WayOptions): Rational[] {
  const each = exact(1)
    .mul(unitMeeting(bound.value, unit, false, bound.included))
    .mul(unit);
  return Array.from({ length: years }, () => each);
}

/** What is missing of a total, shared out over the years that are left. */
function wayToTotal({ read: { bound }, standing }: Tracked, { unit, weights }: WayOptions): Way {
  const { gap } = own(standing.quantities);
  if (!gap || standing.missing.some(({ observation }) => observation === 'year')) {
    return 'undetermined';
  }
  const units = unitMeeting(gap.value, unit, false, bound.included);
  return units > 0n ? stepsBetween(exact(1).mul(units).mul(unit), unit, weights) : 'already-reached';
}

function wayToGoal(
  { read: { target, bound }, selection }: Tracked,
  latest: Quantity,
  goal: Quantity,
  options: WayOptions,
): Way {
  const { unit, weights } = options;
  const falls = shallFall(target);
  const end = exact(1)
    .mul(unitMeeting(goal.value, unit, falls, bound.included))
    .mul(unit);
  const isShare = selection.unit === 'percent' && target.kind !== 'multiple';
  if (falls ? end.s < 0n : isShare && end.compare(100) > 0) {
    return 'out-of-reach';
  }
  const way = falls ? latest.value.sub(end) : end.sub(latest.value);
  return way.compare(0) > 0 ? stepsBetween(way, unit, weights) : 'already-reached';
}
