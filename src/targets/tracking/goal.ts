import { wholeYears } from '../../foundation/dates.ts';
import { exact } from '../../foundation/exact/index.ts';
import { exactly, minus, type Quantity, times } from '../reading/quantity.ts';
import type { Target } from '../target.ts';
import { isMetBelow, type ReadTarget } from './read-target.ts';
import type { UsedObservation } from './select-observations.ts';

/** The values from which a target is met, and beyond which it is exceeded. */
export interface Goal {
  readonly goal: Quantity;
  readonly beyond: Quantity | undefined;
}

/** Whether the value of a target shall fall. */
export function shallFall(target: Target): boolean {
  return target.kind === 'annual-reduction' || target.kind === 'relative-cut' || isMetBelow(target);
}

/** Whether the goal of a target depends on where it started. */
export function dependsOnStart({ kind }: Target): boolean {
  return kind === 'annual-reduction' || kind === 'relative-cut' || kind === 'multiple';
}

/** The goal of a target, counted from a start. */
export function goalOf(read: ReadTarget, start: UsedObservation): Goal | undefined {
  const goal = valueFor(read.bound.value, read, start);
  return goal && { goal, beyond: read.bound.beyond && valueFor(read.bound.beyond, read, start) };
}

/** How far it is from one value to another, in the direction of the target. */
export function toward(target: Target, from: Quantity, to: Quantity): Quantity {
  return shallFall(target) ? minus(from, to) : minus(to, from);
}

/** The value that a bound asks for, counted from a start; undefined where the start is not whole years before the due day. */
function valueFor(
  bound: ReadTarget['bound']['value'],
  { target, due }: ReadTarget,
  start: UsedObservation,
): Quantity | undefined {
  switch (target.kind) {
    case 'annual-reduction': {
      const steps = wholeYears(start.on, due);
      return steps === undefined ? undefined : minus(start.quantity, exactly(bound.mul(steps)));
    }
    case 'relative-cut': {
      const kept = exact(100).sub(bound).div(100);
      return kept.n === 0n ? exactly(kept) : times(start.quantity, kept);
    }
    case 'multiple':
      return bound.n === 0n ? exactly(bound) : times(start.quantity, bound);
    case 'level':
    case 'units-leaving':
    case 'each-household':
    case 'count':
      return exactly(bound);
  }
}
