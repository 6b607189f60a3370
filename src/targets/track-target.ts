import { type CivilDate, failTooFar, wholeYears } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { intervalOf, toNumber } from '../foundation/exact/index.ts';
import { frozenCopy } from '../foundation/frozen.ts';
import { own, readFields, readOneOf } from '../foundation/input/index.ts';
import { readDay } from '../foundation/period.ts';
import type { ProgressDraft, Tracking } from './attainment.ts';
import { type ObservedPoint, toResultQuantities } from './change.ts';
import { possibleOfStock } from './complete-stock.ts';
import { possibleOfTotal, possibleOfYears } from './complete-years.ts';
import type { Observation } from './observation.ts';
import { type Selection, selectObservations, type UsedObservation } from './select-observations.ts';
import {
  projectionMethods,
  type TargetProgress,
  type TargetStatus,
  targetStatuses,
  type TrackOptions,
} from './target-progress.ts';
import { type ReadTarget, readTarget, type Target } from './target.ts';
import { trackStock } from './track-stock.ts';
import { trackTotal } from './track-total.ts';
import { isEveryYear, trackYears } from './track-years.ts';

/** A target that has been tracked, before it is told. */
export interface Tracked {
  readonly read: ReadTarget;
  readonly selection: Selection;
  readonly standing: ProgressDraft;
  readonly tracking: Tracking;
}

/**
 * Tells where a target stands by observations: whether it is achieved, exceeded or missed when it was due, on track or behind before; the
 * pace that was achieved and the one that is still required; the gap; and what it will come to at the achieved pace.
 *
 * The value from which a target is met is the baseline less the bound times the steps ("giảm bình quân 1–1,5%/năm"), the bound itself
 * (a level), the share of the baseline that is kept ("giảm 1/2 số hộ"), or a multiple of it. A target that every year must meet gets a
 * verdict a year, and one year that missed it settles it. "Linear" carries on so many points a step, "compound" the same share of what
 * is left. Published figures stand for every value that rounds to them: where another status is possible too, `withinRounding` says so.
 *
 * Every observation given is used or set aside with a reason. Only one series is used, under one standard: the one that goes on longest.
 *
 * @param target - the target, such as one of {@link programmeTargets}
 * @param observations - figures in any order, also of other things; at least one
 * @param options - up to when they are known; another start, standard or projection
 * @returns where it stands, or what is still possible; with numbers, bounds, what is missing and what was set aside
 * @throws PovertyStandardError `conflicting-observations`; `missing-value`, `invalid-value`, `unknown-field`, `empty-input`, `wrong-order`,
 *   `invalid-date`, `invalid-number`, `negative-value`, `fractional-count` for a target, an observation or an option; `out-of-range` for more
 *   than 40 decimals, or a period of more than 1 000 years; with the path of the field
 *
 * @example
 * ```ts
 * const national = { measure: 'poor', base: 'households', standard: 'vn-2022', territory: { level: 'country' } } as const;
 * const progress = trackTarget(
 *   programmeTarget('qd-90-2022/poor'),
 *   [
 *     { ...national, at: 'cuối năm 2021', value: { percent: '5.20' } },
 *     { ...national, at: 'cuối năm 2022', value: { percent: '4.03' } },
 *   ],
 *   { asOf: 'cuối năm 2022', baseline: 'cuối năm 2021' },
 * );
 * progress.decided && progress.status; // => 'on-track'
 * progress.achievedPace; // => 1.17
 * progress.bounds.achievedPace; // => { from: 1.16, fromIncluded: false, to: 1.18, toIncluded: false }
 * [progress.goal, progress.yearsLeft, progress.projectedOn]; // => [1.2, 3, '2025-12-31']
 * const due = trackTarget(progress.target, [{ ...national, at: 'cuối năm 2024', value: { percent: '1.93' } }], { asOf: 'cuối năm 2025' });
 * due.decided ? [] : due.possible; // => ['achieved', 'exceeded', 'missed']
 * ```
 */
export function trackTarget(
  target: Target,
  observations: readonly Observation[],
  options: TrackOptions,
): TargetProgress {
  const tracked = trackBy(target, observations, options);
  const { read, selection, standing, tracking } = tracked;
  const { withinRounding, baseline, latest, yearsPassed, yearsLeft, projectedOn } = standing;
  const { values, exact, bounds } = toResultQuantities(standing.quantities);
  const progress = told(tracked);
  const common = {
    withinRounding,
    target: frozenCopy(read.target),
    asOf: tracking.asOf,
    due: read.due,
    ...(selection.subject && { subject: selection.subject }),
    unit: selection.unit,
    ...(baseline && { baseline: pointOf(baseline) }),
    ...(latest && { latest: pointOf(latest) }),
    ...(yearsPassed !== undefined && { yearsPassed }),
    ...(yearsLeft !== undefined && { yearsLeft }),
    projection: tracking.projection,
    ...(projectedOn !== undefined && { projectedOn }),
    ...values,
    exact,
    bounds,
    years: standing.years ?? [],
    notes: standing.notes,
    missing: standing.missing,
    observed: selection.used.map((used) => ({ ...pointOf(used), bounds: intervalOf(used.quantity.span, toNumber) })),
    excluded: selection.excluded,
  };
  return progress.decided
    ? { kind: 'progress', ...progress, ...common }
    : { kind: 'progress', ...progress, ...common, gaps: [] };
}

/** Tracks a target by observations. */
export function trackBy(target: Target, observations: readonly Observation[], options: TrackOptions): Tracked {
  readFields(options, 'options', ['asOf', 'baseline', 'standard', 'projection']);
  const { asOf: moment, baseline, standard, projection: method = 'linear' } = own(options);
  const read = readTarget(target);
  const asOf = readDay(moment, 'options.asOf');
  const from = readBaseline(read, baseline);
  const projection = readOneOf(method, 'options.projection', projectionMethods);
  const selection = selectObservations(read, observations, { from, asOf, standard });
  const tracking = { asOf, from, projection };
  return { read, selection, standing: own(standingOf(read, selection, tracking)), tracking };
}

/** The statuses that further observations could give a target, in their order, by the verdicts on it with those. */
function possibleStatuses({ read, selection, tracking }: Tracked): TargetStatus[] {
  const possible = isEveryYear(read.target)
    ? possibleOfYears(read, selection, tracking)
    : read.target.kind === 'count'
      ? possibleOfTotal(read, selection, tracking)
      : possibleOfStock(read, selection, tracking);
  return targetStatuses.filter((status) => possible.has(status));
}

/** Where the target stands, or what is possible. */
function told(
  tracked: Tracked,
): { decided: true; status: TargetStatus; met?: boolean } | { decided: false; possible: TargetStatus[] } {
  const { status } = tracked.standing;
  if (status === undefined) {
    return { decided: false, possible: possibleStatuses(tracked) };
  }
  const met = own(settled)[status];
  return { decided: true, status, ...(met !== undefined && { met }) };
}

function pointOf({ on, quantity }: UsedObservation): ObservedPoint {
  return { at: on, value: toNumber(quantity.value) };
}

/** The moment from which the target is counted. */
function readBaseline({ from, due }: ReadTarget, baseline: string | undefined): CivilDate | undefined {
  if (baseline === undefined) {
    return from;
  }
  const on = readDay(baseline, 'options.baseline');
  failTooFar(on, due, 'options.baseline', baseline);
  return (wholeYears(on, due) ?? 0) >= 1
    ? on
    : fail('wrong-order', 'options.baseline', baseline, { kind: 'moment-whole-years-before', than: due });
}

function standingOf(read: ReadTarget, selection: Selection, tracking: Tracking): ProgressDraft {
  if (isEveryYear(read.target)) {
    return trackYears(read, selection, tracking);
  }
  return read.target.kind === 'count' ? trackTotal(read, selection, tracking) : trackStock(read, selection, tracking);
}

const settled: Readonly<Partial<Record<TargetStatus, boolean>>> = {
  achieved: true,
  exceeded: true,
  missed: false,
};
