import { type CivilDate, refuseFar, wholeYears } from '../../foundation/dates.ts';
import { refuse } from '../../foundation/errors/index.ts';
import { own, readFields, readOneOf } from '../../foundation/input/index.ts';
import { readDay } from '../../foundation/period.ts';
import type { Observation } from '../observation.ts';
import { projectionMethods } from '../target-progress.ts';
import type { Target } from '../target.ts';
import type { TrackOptions } from '../track-options.ts';
import { isEveryYear } from './is-every-year.ts';
import { type ReadTarget, readTarget } from './read-target.ts';
import { type Selection, selectObservations } from './select-observations.ts';
import type { Standing, Tracking } from './standing.ts';
import { trackStock } from './track-stock.ts';
import { trackTotal } from './track-total.ts';
import { trackYears } from './track-years.ts';

/** A target that has been tracked, before it is told. */
export interface Tracked {
  readonly read: ReadTarget;
  readonly selection: Selection;
  readonly standing: Standing;
  readonly tracking: Tracking;
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

/** The moment from which the target is counted. */
function readBaseline({ from, due }: ReadTarget, baseline: string | undefined): CivilDate | undefined {
  if (baseline === undefined) {
    return from;
  }
  const on = readDay(baseline, 'options.baseline');
  refuseFar(on, due, 'options.baseline', baseline);
  return (wholeYears(on, due) ?? 0) >= 1
    ? on
    : refuse('wrong-order', 'options.baseline', baseline, { kind: 'moment-whole-years-before', than: due });
}

function standingOf(read: ReadTarget, selection: Selection, tracking: Tracking): Standing {
  if (isEveryYear(read.target)) {
    return trackYears(read, selection, tracking);
  }
  return read.target.kind === 'count' ? trackTotal(read, selection, tracking) : trackStock(read, selection, tracking);
}
