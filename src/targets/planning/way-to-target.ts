import { exact, type ExactValue, type Rational } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { Quantity } from '../reading/quantity.ts';
import { shallFall } from '../tracking/goal.ts';
import { isEveryYear } from '../tracking/is-every-year.ts';
import type { Tracked } from '../tracking/track-by.ts';
import type { NoTrajectory } from '../trajectory.ts';
import { stepsBetween, unitMeeting } from './whole-units.ts';

/** The steps of a way, in the direction of the target; or why there is none. */
type Way = readonly Rational[] | NoTrajectory['reason'];

/** How the way is measured and shared out. */
interface WayOptions {
  readonly unit: Rational;
  readonly steps: number;
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

/** Every year the same: the bound, or the next unit beyond it. */
function evenly({ read: { bound } }: Tracked, { unit, steps }: WayOptions): Rational[] {
  const each = exact(1)
    .mul(unitMeeting(bound.value, unit, false, bound.included))
    .mul(unit);
  return Array.from({ length: steps }, () => each);
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
