import { refuse } from '../foundation/errors/index.ts';
import { toNumber } from '../foundation/exact/index.ts';
import { readFields, readOneOf } from '../foundation/reading/index.ts';
import type { ObservedPoint } from './change.ts';
import type { Observation } from './observation.ts';
import { readDay, wholeYears } from './reading/read-day.ts';
import { tellQuantities } from './reading/tell-quantities.ts';
import type { Target } from './target.ts';
import type { ProjectionMethod, TargetProgress } from './target-progress.ts';
import { type ReadTarget, readTarget } from './tracking/read-target.ts';
import { type Selection, selectObservations, type UsedObservation } from './tracking/select-observations.ts';
import type { Standing, Tracking } from './tracking/standing.ts';
import { trackStock } from './tracking/track-stock.ts';
import { trackTotal } from './tracking/track-total.ts';
import { trackYears } from './tracking/track-years.ts';

/** How {@link trackTarget} looks at observations. */
export interface TrackOptions {
  /** The moment up to which observations are known, such as `cuối năm 2023` or a date. */
  readonly asOf: string;
  /** The moment from which the target is counted, where that is not the start of its period: `cuối năm 2021` for 2021–2025, because the standard changed. */
  readonly baseline?: string;
  /** The standard under which it is judged, where the target names none; the one that goes on longest when absent. */
  readonly standard?: string;
  /** How the achieved pace is carried on; `linear` when absent. */
  readonly projection?: ProjectionMethod;
}

const projections: readonly ProjectionMethod[] = ['linear', 'compound'];

const settled: Readonly<Partial<Record<TargetProgress['status'], boolean>>> = {
  achieved: true,
  exceeded: true,
  missed: false,
};

function standingOf(read: ReadTarget, selection: Selection, tracking: Tracking): Standing {
  const { target } = read;
  switch (target.kind) {
    case 'annual-reduction':
      return target.judged === 'average'
        ? trackStock(read, selection, tracking)
        : trackYears(read, selection, tracking);
    case 'count':
      return target.per === 'year' ? trackYears(read, selection, tracking) : trackTotal(read, selection, tracking);
    case 'level':
    case 'relative-cut':
    case 'units-leaving':
    case 'multiple':
    case 'each-household':
      return trackStock(read, selection, tracking);
  }
}

function pointOf({ on, quantity }: UsedObservation): ObservedPoint {
  return { at: on, value: toNumber(quantity.value) };
}

/** The moment from which the target is counted. */
function readBaseline({ from, due }: ReadTarget, baseline: string | undefined): string | undefined {
  if (baseline === undefined) {
    return from;
  }
  const on = readDay(baseline, 'options.baseline');
  return (wholeYears(on, due) ?? 0) >= 1
    ? on
    : refuse('wrong-order', 'options.baseline', baseline, `a moment whole years before ${due}`);
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
 * @returns where it stands, with numbers, bounds, what is missing and what was set aside
 * @throws PovertyStandardError `conflicting-observations`; `missing-value`, `invalid-value`, `unknown-field`, `empty-input`, `wrong-order`,
 *   `invalid-date`, `invalid-number`, `negative-value`, `fractional-count` for a target, an observation or an option, with the path of the field
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
 * progress.status; // => 'on-track'
 * progress.achievedPace; // => 1.17
 * progress.bounds.achievedPace; // => { from: 1.16, fromIncluded: false, to: 1.18, toIncluded: false }
 * [progress.goal, progress.stepsLeft, progress.projectedOn]; // => [1.2, 3, '2025-12-31']
 * ```
 */
export function trackTarget(
  target: Target,
  observations: readonly Observation[],
  options: TrackOptions,
): TargetProgress {
  readFields(options, 'options', ['asOf', 'baseline', 'standard', 'projection']);
  const read = readTarget(target);
  const asOf = readDay(options.asOf, 'options.asOf');
  const from = readBaseline(read, options.baseline);
  const projection = readOneOf(options.projection ?? 'linear', 'options.projection', projections);
  const selection = selectObservations(read, observations, { from, asOf, standard: options.standard });
  const standing = standingOf(read, selection, { asOf, from, projection });
  const { status, withinRounding, baseline, latest, stepsPassed, stepsLeft, projectedOn } = standing;
  const { values, exact, bounds } = tellQuantities(standing.quantities);
  const met = settled[status];
  return {
    target,
    status,
    ...(met !== undefined && { met }),
    withinRounding,
    asOf,
    due: read.due,
    ...(selection.standard !== undefined && { standard: selection.standard }),
    unit: selection.unit,
    ...(baseline && { baseline: pointOf(baseline) }),
    ...(latest && { latest: pointOf(latest) }),
    ...(stepsPassed !== undefined && { stepsPassed }),
    ...(stepsLeft !== undefined && { stepsLeft }),
    projection,
    ...(projectedOn !== undefined && { projectedOn }),
    ...values,
    exact,
    bounds,
    years: standing.years ?? [],
    remarks: standing.remarks,
    missing: standing.missing,
    setAside: selection.setAside,
  };
}
