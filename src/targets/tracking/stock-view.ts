import { wholeYears } from '../../foundation/dates.ts';
import { exact } from '../../foundation/exact/index.ts';
import { exactly, type Quantity, times } from '../reading/quantity.ts';
import { dependsOnStart, type Goal, goalOf, toward } from './goal.ts';
import { type Course, projectedValue } from './project.ts';
import type { ReadTarget } from './read-target.ts';
import type { UsedObservation } from './select-observations.ts';
import type { Tracking } from './standing.ts';

/** What the observations of a stock say of its target. */
export interface StockView {
  readonly first: UsedObservation;
  readonly latest: UsedObservation;
  /** Whether the first observation is that of the start. */
  readonly startsOnTime: boolean;
  /** From first to latest; undefined where there is only one, or they are not whole years apart. */
  readonly course: Course | undefined;
  readonly stepsLeft: number | undefined;
  /** A share or a multiple of nothing is no goal. */
  readonly isOfNothing: boolean;
  readonly goal: Goal | undefined;
  readonly pace: Quantity | undefined;
  /** The value on the due day, at the pace. */
  readonly projected: Quantity | undefined;
}

/** Units of a list have not left it on the day on which they are listed. */
export function withStart(
  { target }: ReadTarget,
  used: readonly UsedObservation[],
  from: Tracking['from'],
): readonly UsedObservation[] {
  return target.kind === 'units-leaving' && from !== undefined && used.at(0)?.on !== from
    ? [{ on: from, quantity: exactly(exact(0)) }, ...used]
    : used;
}

/** Views the observations of a stock; undefined where there are none. */
export function viewStock(
  read: ReadTarget,
  observed: readonly UsedObservation[],
  { from, projection }: Tracking,
): StockView | undefined {
  const { target, due } = read;
  const used = withStart(read, observed, from);
  const [first, latest] = [used.at(0), used.at(-1)];
  if (!first || !latest) {
    return undefined;
  }
  const startsOnTime = from !== undefined && first.on === from;
  const isShareOfStart = target.kind === 'relative-cut' || target.kind === 'multiple';
  const isOfNothing = isShareOfStart && first.quantity.value.n === 0n;
  const course = courseOf(first, latest);
  const stepsLeft = wholeYears(latest.on, due);
  return {
    first,
    latest,
    // What does not depend on the start cannot miss it.
    startsOnTime: startsOnTime || !dependsOnStart(target),
    course,
    stepsLeft,
    isOfNothing,
    // A pace may be counted from any observation, a share of the start only from the start.
    goal: isOfNothing || (isShareOfStart && !startsOnTime) ? undefined : goalOf(read, first),
    pace:
      course &&
      times(toward(target, first.quantity, latest.quantity), exact({ numerator: 1, denominator: course.steps })),
    projected: course && stepsLeft !== undefined ? projectedValue(course, stepsLeft, projection) : undefined,
  };
}

function courseOf(first: UsedObservation, latest: UsedObservation): Course | undefined {
  const steps = wholeYears(first.on, latest.on);
  return steps ? { first, latest, steps } : undefined;
}
