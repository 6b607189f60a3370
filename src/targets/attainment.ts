import { type CivilDate, wholeYears } from '../foundation/dates.ts';
import { contains, divide, exact, point, type Rational, type Span } from '../foundation/exact/index.ts';
import type { Quantities } from './change.ts';
import { exactly, minus, type Quantity, times } from './read-observation.ts';
import type { Selection, UsedObservation } from './select-observations.ts';
import type {
  MissingObservation,
  ProgressName,
  ProgressNote,
  ProjectionMethod,
  TargetStatus,
  YearVerdict,
} from './target-progress.ts';
import { isLowerBetter, type ReadTarget, type Target } from './target.ts';

/** The values from which a target is met and beyond which it is exceeded; `beyond` is undefined where the bound is open. */
export interface Goal {
  readonly goal: Quantity;
  readonly beyond: Quantity | undefined;
}

/** The validated options of tracking. */
export interface Tracking {
  readonly asOf: CivilDate;
  /** The day of the baseline. */
  readonly from: CivilDate | undefined;
  readonly projection: ProjectionMethod;
}

/** The progress of a target before it is rendered as a result. */
export interface ProgressDraft {
  /** Undefined where the observations do not determine it. */
  readonly status: TargetStatus | undefined;
  readonly withinRounding: boolean;
  readonly quantities: Quantities<ProgressName>;
  readonly baseline?: UsedObservation | undefined;
  readonly latest?: UsedObservation | undefined;
  readonly yearsPassed?: number | undefined;
  readonly yearsLeft?: number | undefined;
  readonly projectedOn?: CivilDate | undefined;
  readonly years?: readonly YearVerdict[];
  readonly notes: readonly ProgressNote[];
  readonly missing: readonly MissingObservation[];
}

/** The verdict on a margin over a bound. */
export interface Verdict {
  readonly met: boolean;
  readonly exceeded: boolean;
  /** Whether another verdict lies within the rounding interval. */
  readonly withinRounding: boolean;
}

/** Whether a goal cannot be reached: below zero where lower is better, else a share above 100 %. */
export function isOutOfReach(target: Target, unit: Selection['unit'], goal: Rational): boolean {
  const isShare = unit === 'percent' && target.kind !== 'multiple';
  return isLowerBetter(target) ? goal.s < 0n : isShare && goal.compare(100) > 0;
}

/** Whether the goal of a target is relative to its baseline. */
export function dependsOnStart({ kind }: Target): boolean {
  return kind === 'annual-reduction' || kind === 'relative-cut' || kind === 'multiple';
}

/** The goal of a target, relative to a start; undefined where the start is not whole years before the due day. */
export function goalOf(read: ReadTarget, start: UsedObservation): Goal | undefined {
  const goal = valueFor(read.bound.value, read, start);
  return goal && { goal, beyond: read.bound.beyond && valueFor(read.bound.beyond, read, start) };
}

/** The distance between two values, positive in the direction of the target. */
export function toward(target: Target, from: Quantity, to: Quantity): Quantity {
  return isLowerBetter(target) ? minus(from, to) : minus(to, from);
}

/** 100 × achieved ÷ required; undefined where nothing is required. */
export function attainmentOf(achieved: Quantity, required: Quantity): Quantity | undefined {
  return required.value.compare(0) > 0
    ? times({ value: achieved.value.div(required.value), span: divide(achieved.span, required.span) }, 100)
    : undefined;
}

/** The attainment of a stock in per cent; undefined for a level of which lower is better. */
export function stockAttainment(
  { target, bound }: ReadTarget,
  first: Quantity,
  latest: Quantity,
  pace: Quantity | undefined,
): Quantity | undefined {
  const required = exactly(bound.value);
  switch (target.kind) {
    case 'annual-reduction':
      return pace && attainmentOf(pace, required);
    case 'relative-cut':
      return bound.value.n === 0n
        ? undefined
        : attainmentOf(minus(first, latest), times(first, bound.value.div(exact(100))));
    case 'multiple':
      return bound.value.n === 0n ? undefined : attainmentOf(latest, times(first, bound.value));
    case 'level':
      return target.better === 'higher' ? attainmentOf(latest, required) : undefined;
    case 'units-leaving':
    case 'each-household':
    case 'count':
      return attainmentOf(latest, required);
  }
}

/** The status of a target whose verdict is final. */
export function finalStatus({ met, exceeded }: Verdict): 'achieved' | 'exceeded' | 'missed' {
  return exceeded ? 'exceeded' : met ? 'achieved' : 'missed';
}

/** The status of a target that is not due yet, by the verdict on its projection. */
export function expectedStatus({ met }: Verdict): 'on-track' | 'behind' {
  return met ? 'on-track' : 'behind';
}

/**
 * The verdict on a margin over a bound.
 *
 * @param margin - the distance beyond the bound: zero at it, negative before it
 * @param included - whether the bound itself meets the target
 * @param beyond - the distance beyond the number beyond which the target is exceeded; undefined where the bound is open
 */
export function verdictOf(margin: Quantity, included: boolean, beyond: Quantity | undefined): Verdict {
  const met = meets(margin, included);
  return {
    met,
    exceeded: met && beyond !== undefined && meets(beyond, false),
    withinRounding: isAmbiguous(margin.span, included) || (beyond !== undefined && isAmbiguous(beyond.span, false)),
  };
}

/** The value that a bound requires, relative to a start; undefined where the start is not whole years before the due day. */
function valueFor(bound: Rational, { target, due }: ReadTarget, start: UsedObservation): Quantity | undefined {
  switch (target.kind) {
    case 'annual-reduction': {
      const years = wholeYears(start.on, due);
      return years === undefined ? undefined : minus(start.quantity, exactly(bound.mul(years)));
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

/** Whether some values of a margin meet the bound and others miss it. */
function isAmbiguous(margin: Span, included: boolean): boolean {
  const { low, high } = margin;
  const hasZero = contains(margin, point(exact(0)));
  const mayMeet = !high.value || high.value.compare(0) > 0 || (hasZero && included);
  const mayMiss = !low.value || low.value.compare(0) < 0 || (hasZero && !included);
  return mayMeet && mayMiss;
}

function meets({ value }: Quantity, included: boolean): boolean {
  return value.compare(0) > 0 || (included && value.compare(0) === 0);
}
