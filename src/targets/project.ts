import { addYears, type CivilDate } from '../foundation/dates.ts';
import { exact, type Rational, root, type Span } from '../foundation/exact/index.ts';
import { mostSteps } from '../foundation/limits.ts';
import { minus, type Quantity, times } from './read-observation.ts';
import type { UsedObservation } from './select-observations.ts';
import type { ProjectionMethod } from './target-progress.ts';

/** A pace to carry on: what was observed first and last, and the years between. */
export interface Course {
  readonly first: UsedObservation;
  readonly latest: UsedObservation;
  readonly years: number;
}

/** The value so many years after the latest observation; undefined where the method cannot say. */
export function projectedValue(course: Course, left: number, method: ProjectionMethod): Quantity | undefined {
  if (left === 0) {
    return course.latest.quantity;
  }
  return method === 'linear' ? linear(course, left) : compound(course, left);
}

/**
 * The first day, whole years after another, on which something is reached; undefined where that takes more than 1 000.
 *
 * @param on - the day to start from
 * @param reaches - whether it is reached after so many years; what once is stays so, because a pace keeps its direction
 */
export function dayReached(on: CivilDate, reaches: (years: number) => boolean): CivilDate | undefined {
  if (reaches(0)) {
    return on;
  }
  let [short, beyond] = [0, 1];
  while (!reaches(beyond)) {
    if (beyond > mostSteps) {
      return undefined;
    }
    [short, beyond] = [beyond, beyond * 2];
  }
  while (beyond - short > 1) {
    const middle = Math.floor((short + beyond) / 2);
    [short, beyond] = reaches(middle) ? [short, middle] : [middle, beyond];
  }
  return addYears(on, beyond);
}

/** The latest value and so many times the mean step: x + (x − x₀) × left ÷ passed, each observation rounded once. */
function linear({ first, latest, years }: Course, left: number): Quantity {
  const share = exact({ numerator: left, denominator: years });
  return notBelowZero(minus(times(latest.quantity, share.add(1)), times(first.quantity, share)));
}

function compound({ first, latest, years }: Course, left: number): Quantity | undefined {
  if (first.quantity.value.n === 0n) {
    return undefined;
  }
  const end = (late: Span['low'], early: Span['low']): Span['low'] => ({
    value:
      late.value && early.value && early.value.n > 0n ? compounded(early.value, late.value, years, left) : undefined,
    open: late.open || early.open,
  });
  const { span: late } = latest.quantity;
  const { span: early } = first.quantity;
  return {
    value: compounded(first.quantity.value, latest.quantity.value, years, left),
    span: { low: end(late.low, early.high), high: end(late.high, early.low) },
  };
}

/** Nothing that is measured here falls below zero. */
function notBelowZero({ value, span: { low, high } }: Quantity): Quantity {
  const zero = exact(0);
  const floor = { value: zero, open: false };
  return {
    value: value.s < 0n ? zero : value,
    span: {
      low: low.value && low.value.s >= 0n ? low : floor,
      high: high.value && high.value.compare(zero) <= 0 ? floor : high,
    },
  };
}

/** The value of x × (x ÷ x₀)^(left ÷ passed), to 60 decimals of the root. */
function compounded(first: Rational, latest: Rational, years: number, left: number): Rational {
  return latest.mul(root(latest.div(first), years, left));
}
