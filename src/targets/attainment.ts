import { type CivilDate, wholeYears } from '../foundation/dates.ts';
import { contains, divide, exact, point, type Span } from '../foundation/exact/index.ts';
import type { Quantities } from './change.ts';
import { exactly, minus, type Quantity, times } from './read-observation.ts';
import type { UsedObservation } from './select-observations.ts';
import type {
  MissingObservation,
  ProgressName,
  ProjectionMethod,
  ProgressNote,
  TargetStatus,
  YearVerdict,
} from './target-progress.ts';
import { isMetBelow, type ReadTarget, type Target } from './target.ts';

/** The values from which a target is met, and beyond which it is exceeded. */
export interface Goal {
  readonly goal: Quantity;
  readonly beyond: Quantity | undefined;
}

/** How a target is tracked. */
export interface Tracking {
  readonly asOf: CivilDate;
  /** The moment from which it is counted. */
  readonly from: CivilDate | undefined;
  readonly projection: ProjectionMethod;
}

/** Where a target stands, before it is told. */
export interface ProgressDraft {
  /** Undefined where what is known does not say. */
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

/** What a margin over a bound says. */
export interface Verdict {
  readonly met: boolean;
  readonly exceeded: boolean;
  /** Whether rounding leaves another verdict possible. */
  readonly withinRounding: boolean;
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

/** 100 × achieved ÷ asked for; undefined where nothing was asked for. */
export function attainmentOf(achieved: Quantity, asked: Quantity): Quantity | undefined {
  return asked.value.compare(0) > 0
    ? times({ value: achieved.value.div(asked.value), span: divide(achieved.span, asked.span) }, 100)
    : undefined;
}

/** What a stock has come to as a percentage of what its target asks for. */
export function stockAttainment(
  { target, bound }: ReadTarget,
  first: Quantity,
  latest: Quantity,
  pace: Quantity | undefined,
): Quantity | undefined {
  const asked = exactly(bound.value);
  switch (target.kind) {
    case 'annual-reduction':
      return pace && attainmentOf(pace, asked);
    case 'relative-cut':
      return bound.value.n === 0n
        ? undefined
        : attainmentOf(minus(first, latest), times(first, bound.value.div(exact(100))));
    case 'multiple':
      return bound.value.n === 0n ? undefined : attainmentOf(latest, times(first, bound.value));
    case 'level':
      return target.better === 'higher' ? attainmentOf(latest, asked) : undefined;
    case 'units-leaving':
    case 'each-household':
    case 'count':
      return attainmentOf(latest, asked);
  }
}

/** The status of a target that is settled. */
export function settledStatus({ met, exceeded }: Verdict): 'achieved' | 'exceeded' | 'missed' {
  return exceeded ? 'exceeded' : met ? 'achieved' : 'missed';
}

/** The status of a target that is not due yet, by what it will come to. */
export function expectedStatus({ met }: Verdict): 'on-track' | 'behind' {
  return met ? 'on-track' : 'behind';
}

/**
 * The verdict on a margin, which is zero at the bound and positive beyond it.
 *
 * @param margin - how far beyond the bound
 * @param included - whether the bound itself meets the target
 * @param beyond - how far beyond the number that exceeds it, if there is one
 */
export function verdictOf(margin: Quantity, included: boolean, beyond: Quantity | undefined): Verdict {
  const open = possible(margin.span, included);
  const openBeyond = beyond && possible(beyond.span, false);
  const met = meets(margin, included);
  return {
    met,
    exceeded: met && beyond !== undefined && meets(beyond, false),
    withinRounding: (open.met && open.missed) || (openBeyond !== undefined && openBeyond.met && openBeyond.missed),
  };
}

/** The value that a bound asks for, counted from a start; undefined where the start is not whole years before the due day. */
function valueFor(
  bound: ReadTarget['bound']['value'],
  { target, due }: ReadTarget,
  start: UsedObservation,
): Quantity | undefined {
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

/** Whether the values of a margin may meet, and may miss, where the bound itself does or does not meet. */
function possible(margin: Span, included: boolean): { readonly met: boolean; readonly missed: boolean } {
  const reachesZero = contains(margin, point(exact(0)));
  const { low, high } = margin;
  return {
    met: !high.value || high.value.compare(0) > 0 || (reachesZero && included),
    missed: !low.value || low.value.compare(0) < 0 || (reachesZero && !included),
  };
}

function meets({ value }: Quantity, included: boolean): boolean {
  return value.compare(0) > 0 || (included && value.compare(0) === 0);
}
