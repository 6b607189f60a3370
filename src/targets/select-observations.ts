import type { CivilDate } from '../foundation/dates.ts';
import { type PlacedObservation, readSeries } from './observation-series.ts';
import type { Observation } from './observation.ts';
import { type ObservedSubject, observedSubject, type Quantity, subjectTexts } from './read-observation.ts';
import type { ExcludedObservation, ExclusionReason } from './target-progress.ts';
import type { ReadTarget, Target } from './target.ts';

/** An observation of the target’s measure, in its unit. */
export interface UsedObservation {
  readonly on: CivilDate;
  readonly quantity: Quantity;
}

/** The observations that a target is tracked by, and the others. */
export interface Selection {
  /** The earliest first, one a day. */
  readonly used: readonly UsedObservation[];
  readonly excluded: readonly ExcludedObservation[];
  /** What the used observations are of; absent where none is used. */
  readonly subject: ObservedSubject | undefined;
  readonly unit: 'percent' | 'number';
}

/** Up to when, and under which standard, observations are used. */
interface SelectionLimits {
  readonly from: CivilDate | undefined;
  readonly asOf: CivilDate;
  readonly standard: string | undefined;
}

/** Selects the observations of a target: those of its subject and time, and of them one series. */
export function selectObservations(
  read: ReadTarget,
  observations: readonly Observation[],
  limits: SelectionLimits,
): Selection {
  const series = readSeries(observations);
  const standard = read.target.standard ?? limits.standard;
  const fitting = partition(
    series,
    (one) =>
      subjectReason(read, one) ??
      timeReason(read, limits, one.on) ??
      (standard === undefined || one.standard === standard ? undefined : 'other-standard'),
  );
  const model = modelAmong(read, fitting.kept);
  const used = partition(fitting.kept, (one) => model && seriesReason(read, one, model));
  const told = new Set(series.map(({ index }) => index));
  const merged = observations.flatMap((_, index) => (told.has(index) ? [] : { index, reason: 'merged' as const }));
  return {
    used: used.kept.map((one) => ({ on: one.on, quantity: quantityFor(read.target, one) as Quantity })),
    excluded: [...fitting.excluded, ...used.excluded, ...merged].sort((one, other) => one.index - other.index),
    subject: model && observedSubject(model),
    unit: model && isRate(read, model) ? 'percent' : 'number',
  };
}

/** Tells observations apart: those without a reason to set them aside, and the indexes of the others with theirs. */
function partition(
  observations: readonly PlacedObservation[],
  reasonOf: (one: PlacedObservation) => ExclusionReason | undefined,
): { kept: PlacedObservation[]; excluded: ExcludedObservation[] } {
  const told = observations.map((one) => ({ one, reason: reasonOf(one) }));
  return {
    kept: told.flatMap(({ one, reason }) => (reason === undefined ? one : [])),
    excluded: told.flatMap(({ one: { index }, reason }) => (reason === undefined ? [] : { index, reason })),
  };
}

/** Why an observation is of something else than the target. */
function subjectReason({ target, territory }: ReadTarget, one: PlacedObservation): ExclusionReason | undefined {
  const subject = subjectTexts(one);
  if (one.measure !== target.measure) {
    return 'other-measure';
  }
  if (target.base !== undefined && one.base !== target.base) {
    return 'other-base';
  }
  if (territory !== undefined && subject.territory !== territory) {
    return 'other-territory';
  }
  if (one.group !== target.group) {
    return 'other-group';
  }
  return quantityFor(target, one) ? undefined : 'other-unit';
}

function timeReason(
  { target, due }: ReadTarget,
  { from, asOf }: SelectionLimits,
  on: CivilDate,
): ExclusionReason | undefined {
  // What is counted a year stands at its end, so at the start of a period stands the year before it.
  if (from !== undefined && (on < from || (on === from && target.kind === 'count'))) {
    return 'before-period';
  }
  return on > due ? 'after-due-date' : on > asOf ? 'after-as-of' : undefined;
}

/** An observation of the series that goes on longest; of several, of the one with most observations, then of the first by name. */
function modelAmong(read: ReadTarget, fitting: readonly PlacedObservation[]): PlacedObservation | undefined {
  const series = new Map<string, PlacedObservation[]>();
  for (const one of fitting) {
    const key = JSON.stringify([Object.values(subjectTexts(one)), one.standard ?? '', isRate(read, one)]);
    const members = series.get(key) ?? [];
    members.push(one);
    series.set(key, members);
  }
  const [longest] = [...series]
    .map(([key, members]) => ({ key, members, last: members.at(-1) as PlacedObservation }))
    .sort(
      (one, other) =>
        Number(one.last.on < other.last.on) - Number(one.last.on > other.last.on) ||
        other.members.length - one.members.length ||
        Number(one.key > other.key) - Number(one.key < other.key),
    );
  return longest?.last;
}

/** Why an observation belongs to another series than the model: a series is of one base, territory, unit and standard. */
function seriesReason(read: ReadTarget, one: PlacedObservation, model: PlacedObservation): ExclusionReason | undefined {
  const [subject, other] = [subjectTexts(one), subjectTexts(model)];
  if (subject.base !== other.base) {
    return 'other-base';
  }
  if (subject.territory !== other.territory) {
    return 'other-territory';
  }
  return isRate(read, one) === isRate(read, model)
    ? one.standard === model.standard
      ? undefined
      : 'other-standard'
    : 'other-unit';
}

/** The kinds whose observations may be rates; a cut, a multiple and a count are of numbers. */
function quantityFor({ kind }: Target, { rate, number }: PlacedObservation): Quantity | undefined {
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
function isRate({ target }: ReadTarget, one: PlacedObservation): boolean {
  return quantityFor(target, one) === one.rate;
}
