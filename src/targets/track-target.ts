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

/** A tracked target before it is rendered as a result. */
export interface Tracked {
  readonly read: ReadTarget;
  readonly selection: Selection;
  readonly draft: ProgressDraft;
  readonly tracking: Tracking;
}

/**
 * Tracks the progress of a target by observations: its status (achieved, exceeded or missed once it is due, on track or behind before), the
 * achieved and the required pace, the gap, and the projection at the achieved pace.
 *
 * The goal, the value from which a target is met, is the baseline − bound × years ("giảm bình quân 1–1,5%/năm"), the bound itself (a level),
 * the share of the baseline that remains ("giảm 1/2 số hộ"), or a multiple of the baseline. A target that every year must meet has a verdict
 * a year; a single miss is final. A `linear` projection continues the mean difference a year, a `compound` projection the mean ratio.
 * A published figure represents every value that rounds to it: `withinRounding` says whether another status is possible too.
 *
 * Every observation given is used, or excluded with a reason. A single series is used, of one subject and standard: that with the latest
 * observation.
 *
 * @param target - the target, such as those of {@link programmeTargets}
 * @param observations - observations in any order, also of other subjects; not empty
 * @param options - the day up to which observations are used; optionally baseline, standard and projection
 * @returns the status, or the possible ones; with numbers and their bounds, missing and excluded observations
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
  const { read, selection, draft, tracking } = tracked;
  const { withinRounding, baseline, latest, yearsPassed, yearsLeft, projectedOn } = draft;
  const { values, exact, bounds } = toResultQuantities(draft.quantities);
  const decision = decide(tracked);
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
    years: draft.years ?? [],
    notes: draft.notes,
    missing: draft.missing,
    observed: selection.used.map((used) => ({ ...pointOf(used), bounds: intervalOf(used.quantity.span, toNumber) })),
    excluded: selection.excluded,
  };
  return decision.decided
    ? { kind: 'progress', ...decision, ...common }
    : { kind: 'progress', ...decision, ...common, gaps: [] };
}

/** Validates the arguments of {@link trackTarget} and tracks the target. */
export function trackBy(target: Target, observations: readonly Observation[], options: TrackOptions): Tracked {
  readFields(options, 'options', ['asOf', 'baseline', 'standard', 'projection']);
  const { asOf: moment, baseline, standard, projection: method = 'linear' } = own(options);
  const read = readTarget(target);
  const asOf = readDay(moment, 'options.asOf');
  const from = readBaseline(read, baseline);
  const projection = readOneOf(method, 'options.projection', projectionMethods);
  const selection = selectObservations(read, observations, { from, asOf, standard });
  const tracking = { asOf, from, projection };
  return { read, selection, draft: own(draftOf(read, selection, tracking)), tracking };
}

/** The day of the baseline: that of the option, else that of the target. */
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

function draftOf(read: ReadTarget, selection: Selection, tracking: Tracking): ProgressDraft {
  if (isEveryYear(read.target)) {
    return trackYears(read, selection, tracking);
  }
  return read.target.kind === 'count' ? trackTotal(read, selection, tracking) : trackStock(read, selection, tracking);
}

/** The status of a tracked target, or the possible ones. */
function decide(
  tracked: Tracked,
): { decided: true; status: TargetStatus; met?: boolean } | { decided: false; possible: TargetStatus[] } {
  const { status } = tracked.draft;
  if (status === undefined) {
    return { decided: false, possible: possibleStatuses(tracked) };
  }
  const met = own(metByStatus)[status];
  return { decided: true, status, ...(met !== undefined && { met }) };
}

/** The statuses that further observations could lead to, in the order of {@link targetStatuses}. */
function possibleStatuses({ read, selection, tracking }: Tracked): TargetStatus[] {
  const possible = isEveryYear(read.target)
    ? possibleOfYears(read, selection, tracking)
    : read.target.kind === 'count'
      ? possibleOfTotal(read, selection, tracking)
      : possibleOfStock(read, selection, tracking);
  return targetStatuses.filter((status) => possible.has(status));
}

function pointOf({ on, quantity }: UsedObservation): ObservedPoint {
  return { at: on, value: toNumber(quantity.value) };
}

/** Whether a target is met, by its final status. */
const metByStatus: Readonly<Partial<Record<TargetStatus, boolean>>> = {
  achieved: true,
  exceeded: true,
  missed: false,
};
