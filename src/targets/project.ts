import { addYears, type CivilDate } from '../foundation/dates.ts';
import { exact, type Rational, root, type Span } from '../foundation/exact/index.ts';
import { mostSteps } from '../foundation/limits.ts';
import { minus, type Quantity, times } from './read-observation.ts';
import type { UsedObservation } from './select-observations.ts';
import type { ProjectionMethod } from './target-progress.ts';

/** The observations that define a pace, and the years between them, at least 1. */
export interface Course {
  readonly first: UsedObservation;
  readonly latest: UsedObservation;
  readonly years: number;
}

/** The value `ahead` years after the latest observation; undefined for a compound projection from zero. */
export function projectedValue(course: Course, ahead: number, method: ProjectionMethod): Quantity | undefined {
  if (ahead === 0) {
    return course.latest.quantity;
  }
  return method === 'linear' ? linear(course, ahead) : compound(course, ahead);
}

/**
 * The first day, 0 to 1 024 whole years after `on`, on which a goal is reached, by binary search; undefined where there is none.
 *
 * @param on - the day to start from
 * @param reaches - whether the goal is reached after a number of years; monotonic, because a pace keeps its direction
 */
export function dayReached(on: CivilDate, reaches: (years: number) => boolean): CivilDate | undefined {
  if (reaches(0)) {
    return on;
  }
  let short = 0;
  let enough = 1;
  while (!reaches(enough)) {
    if (enough > mostSteps) {
      return undefined;
    }
    short = enough;
    enough *= 2;
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (reaches(middle)) {
      enough = middle;
    } else {
      short = middle;
    }
  }
  return addYears(on, enough);
}

/** x + (x − x₀) × ahead ÷ years. Written as x × (1 + ahead ÷ years) − x₀ × ahead ÷ years, so that the interval of x counts once. */
function linear({ first, latest, years }: Course, ahead: number): Quantity {
  const share = exact({ numerator: ahead, denominator: years });
  return atLeastZero(minus(times(latest.quantity, share.add(1)), times(first.quantity, share)));
}

function compound({ first, latest, years }: Course, ahead: number): Quantity | undefined {
  if (first.quantity.value.n === 0n) {
    return undefined;
  }
  const start = first.quantity;
  const end = latest.quantity;
  const endOfSpan = (late: Span['low'], early: Span['low']): Span['low'] => ({
    value:
      late.value && early.value && early.value.n > 0n ? compounded(early.value, late.value, years, ahead) : undefined,
    open: late.open || early.open,
  });
  return {
    value: compounded(start.value, end.value, years, ahead),
    span: { low: endOfSpan(end.span.low, start.span.high), high: endOfSpan(end.span.high, start.span.low) },
  };
}

/** Cuts a projection off at zero: no measure is negative. */
function atLeastZero({ value, span: { low, high } }: Quantity): Quantity {
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

/** x × (x ÷ x₀)^(ahead ÷ years), the root cut off after 60 decimals. */
function compounded(first: Rational, latest: Rational, years: number, ahead: number): Rational {
  return latest.mul(root(latest.div(first), years, ahead));
}
