import type { CivilDate } from '../foundation/dates.ts';
import { type IndexedObservation, readSeries } from './observation-series.ts';
import type { Observation } from './observation.ts';
import { type ObservedSubject, observedSubject, type Quantity, subjectTexts } from './read-observation.ts';
import type { ExcludedObservation, ExclusionReason } from './target-progress.ts';
import type { ReadTarget, Target } from './target.ts';

/** A selected observation, as the quantity that the target is about. */
export interface UsedObservation {
  readonly on: CivilDate;
  readonly quantity: Quantity;
}

/** The observations by which a target is tracked, and those excluded. */
export interface Selection {
  /** One series, earliest first, at most one observation a day. */
  readonly used: readonly UsedObservation[];
  readonly excluded: readonly ExcludedObservation[];
  /** Subject of the used observations; undefined where none is used. */
  readonly subject: ObservedSubject | undefined;
  readonly unit: 'percent' | 'number';
}

/** The days between which, and the standard under which, observations are used. */
interface SelectionLimits {
  readonly from: CivilDate | undefined;
  readonly asOf: CivilDate;
  readonly standard: string | undefined;
}

/** Observations of the same subject, standard and unit. */
interface Series {
  readonly key: string;
  /** In the order of their days; not empty. */
  readonly observations: readonly IndexedObservation[];
  readonly last: IndexedObservation;
}

/** Selects the series of observations by which a target is tracked, and says of each excluded observation why. */
export function selectObservations(
  read: ReadTarget,
  observations: readonly Observation[],
  limits: SelectionLimits,
): Selection {
  const sorted = readSeries(observations);
  const standard = read.target.standard ?? limits.standard;
  const eligible = partition(
    sorted,
    (observation) =>
      subjectReason(read, observation) ??
      timeReason(read, limits, observation.on) ??
      (standard === undefined || observation.standard === standard ? undefined : 'other-standard'),
  );
  const model = latestSeries(read, eligible.kept)?.last;
  const series = partition(eligible.kept, (observation) => model && seriesReason(read, observation, model));
  const excluded = [...eligible.excluded, ...series.excluded, ...mergedAway(observations, sorted)];
  return {
    used: series.kept.map((observation) => ({
      on: observation.on,
      quantity: quantityFor(read.target, observation) as Quantity,
    })),
    excluded: excluded.sort((first, second) => first.index - second.index),
    subject: model && observedSubject(model),
    unit: model && isRate(read, model) ? 'percent' : 'number',
  };
}

/** Divides observations into those without a reason to exclude them and the excluded. */
function partition(
  observations: readonly IndexedObservation[],
  reasonOf: (observation: IndexedObservation) => ExclusionReason | undefined,
): { kept: IndexedObservation[]; excluded: ExcludedObservation[] } {
  const kept: IndexedObservation[] = [];
  const excluded: ExcludedObservation[] = [];
  for (const observation of observations) {
    const reason = reasonOf(observation);
    if (reason === undefined) {
      kept.push(observation);
    } else {
      excluded.push({ index: observation.index, reason });
    }
  }
  return { kept, excluded };
}

/** The observations that were merged into another of the same moment. */
function mergedAway(given: readonly Observation[], sorted: readonly IndexedObservation[]): ExcludedObservation[] {
  const remaining = new Set(sorted.map(({ index }) => index));
  return [...given.keys()].filter((index) => !remaining.has(index)).map((index) => ({ index, reason: 'merged' }));
}

/** Why the subject of an observation is not that of the target; undefined where it is. */
function subjectReason(
  { target, territory }: ReadTarget,
  observation: IndexedObservation,
): ExclusionReason | undefined {
  if (observation.measure !== target.measure) {
    return 'other-measure';
  }
  if (target.base !== undefined && observation.base !== target.base) {
    return 'other-base';
  }
  if (territory !== undefined && subjectTexts(observation).territory !== territory) {
    return 'other-territory';
  }
  if (observation.group !== target.group) {
    return 'other-group';
  }
  return quantityFor(target, observation) ? undefined : 'other-unit';
}

function timeReason(
  { target, due }: ReadTarget,
  { from, asOf }: SelectionLimits,
  on: CivilDate,
): ExclusionReason | undefined {
  // A number for a year is dated at the end of that year, so a number dated at the start of the period belongs to the year before.
  if (from !== undefined && (on < from || (on === from && target.kind === 'count'))) {
    return 'before-period';
  }
  return on > due ? 'after-due-date' : on > asOf ? 'after-as-of' : undefined;
}

/** The series with the latest last observation; ties: more observations, then alphabetical. Undefined without observations. */
function latestSeries(read: ReadTarget, observations: readonly IndexedObservation[]): Series | undefined {
  const groups = new Map<string, IndexedObservation[]>();
  for (const observation of observations) {
    const subject = Object.values(subjectTexts(observation));
    const key = JSON.stringify([subject, observation.standard ?? '', isRate(read, observation)]);
    const group = groups.get(key) ?? [];
    group.push(observation);
    groups.set(key, group);
  }
  let latest: Series | undefined;
  for (const [key, group] of groups) {
    const series: Series = { key, observations: group, last: group.at(-1) as IndexedObservation };
    if (latest === undefined || isLater(series, latest)) {
      latest = series;
    }
  }
  return latest;
}

function isLater(series: Series, latest: Series): boolean {
  if (series.last.on !== latest.last.on) {
    return series.last.on > latest.last.on;
  }
  if (series.observations.length !== latest.observations.length) {
    return series.observations.length > latest.observations.length;
  }
  return series.key < latest.key;
}

/** Why an observation is not in the series of the model: its base, territory, unit or standard differs. */
function seriesReason(
  read: ReadTarget,
  observation: IndexedObservation,
  model: IndexedObservation,
): ExclusionReason | undefined {
  const subject = subjectTexts(observation);
  const modelSubject = subjectTexts(model);
  if (subject.base !== modelSubject.base) {
    return 'other-base';
  }
  if (subject.territory !== modelSubject.territory) {
    return 'other-territory';
  }
  if (isRate(read, observation) !== isRate(read, model)) {
    return 'other-unit';
  }
  return observation.standard === model.standard ? undefined : 'other-standard';
}

/** The quantity that a target of this kind is about: a cut and a count need a number, a share needs a rate. */
function quantityFor({ kind }: Target, { rate, number }: IndexedObservation): Quantity | undefined {
  switch (kind) {
    case 'annual-reduction':
    case 'units-leaving':
    case 'each-household':
      return rate;
    case 'level':
      return rate ?? number;
    case 'relative-cut':
    case 'count':
      return number;
    case 'multiple':
      return number ?? rate;
  }
}

/** Whether the target reads an observation as a percentage. */
function isRate({ target }: ReadTarget, observation: IndexedObservation): boolean {
  return quantityFor(target, observation) === observation.rate;
}
