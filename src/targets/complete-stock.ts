import { type CivilDate, dayAfter, isCivilDate } from '../foundation/dates.ts';
import { exact, type Rational } from '../foundation/exact/index.ts';
import { dependsOnStart, type Goal, goalOf, type Tracking } from './attainment.ts';
import { exactly, type Quantity } from './read-observation.ts';
import type { Selection, UsedObservation } from './select-observations.ts';
import type { TargetStatus } from './target-progress.ts';
import type { ReadTarget, Target } from './target.ts';
import { statusOfStock, viewStock, withStart } from './track-stock.ts';

type Observations = readonly UsedObservation[];

/** The observations of a stock, and the limits of further observations. */
interface KnownStock {
  readonly read: ReadTarget;
  readonly known: Observations;
  readonly from: CivilDate | undefined;
  /** Whether values are bounded by 100 %. */
  readonly isBounded: boolean;
  /** The highest value that an observation may have. */
  readonly most: Rational;
}

/** The statuses that further observations could lead to, for a stock. */
export function possibleOfStock(read: ReadTarget, selection: Selection, tracking: Tracking): Set<TargetStatus> {
  const { asOf, from } = tracking;
  const stock = {
    read,
    known: withStart(read, selection.used, from),
    from,
    isBounded: isShare(read.target, selection.unit),
    most: mostOf(read.target, selection),
  };
  const possible = new Set<TargetStatus>();
  const collect = (used: Observations, day: CivilDate): void => {
    const status = statusOfStock(read, used, { ...tracking, asOf: day });
    if (status !== undefined) {
      possible.add(status);
    }
  };
  let hasPace = false;
  if (asOf < read.due) {
    for (const used of completionsBeforeDue(stock)) {
      const view = viewStock(read, used, tracking);
      hasPace ||= view?.goal !== undefined && view.projected !== undefined;
      collect(used, asOf);
      // Both `on-track` and `behind` were found.
      if (possible.size === 2) {
        break;
      }
    }
  }
  if (!hasPace) {
    for (const used of completionsWhenDue(stock)) {
      collect(used, read.due);
    }
  }
  return possible;
}

/** The highest value that an observation of a target may have: 100 %, or a number far above all observed. */
export function mostOf(target: Target, { unit, used }: Selection): Rational {
  const largest = used.reduce((most, { quantity: { value } }) => (value.compare(most) > 0 ? value : most), exact(1));
  return isShare(target, unit) ? exact(100) : largest.mul(exact(farAbove));
}

/**
 * Representative values from zero to a maximum, one for each possible verdict: the thresholds, and a value between each two of them.
 *
 * @param thresholds - where the verdict may change
 * @param most - the maximum
 */
export function valuesAround(thresholds: readonly Rational[], most: Rational): Quantity[] {
  const points = [exact(0), most, ...thresholds.filter((value) => value.compare(0) >= 0 && value.compare(most) <= 0)];
  points.sort((first, second) => first.compare(second));
  return points
    .flatMap((value, index) => {
      const next = points[index + 1];
      return next ? [value, value.add(next).div(2)] : [value];
    })
    .map(exactly);
}

/** Whether the values of a target are shares, at most 100 %. */
function isShare({ kind }: Target, unit: Selection['unit']): boolean {
  switch (kind) {
    case 'annual-reduction':
    case 'units-leaving':
    case 'each-household':
      return true;
    case 'level':
      return unit === 'percent';
    case 'relative-cut':
    case 'multiple':
    case 'count':
      return false;
  }
}

/**
 * Completions before the due day: a missing baseline on which the target depends, or else optionally an observation before the known; and
 * optionally an observation after the known. The projection is monotonic in each value and in each number of years, so that the extreme values
 * and days lead to every status.
 */
function* completionsBeforeDue(stock: KnownStock): Generator<Observations> {
  const { known, from, most } = stock;
  const observedOn = (on: CivilDate, middle: Rational): Observations[] =>
    [exact(0), middle, most].map((value) => [{ on, quantity: exactly(value) }]);
  const before = dayBefore(stock);
  const starts = (middle: Rational): Observations[] => {
    const added = before === undefined ? [] : observedOn(before, middle);
    return needsStart(stock) ? added : [[], ...added];
  };
  for (const start of starts(tiny)) {
    yield [...start, ...known];
  }
  const latest = known.at(-1)?.on ?? before ?? from;
  for (const day of latest === undefined ? [] : daysAfter(latest, stock)) {
    for (const end of observedOn(day, exact(1))) {
      for (const start of starts(exact(1))) {
        yield [...start, ...known, ...end];
      }
    }
  }
}

/** The day of an observation before the known: the missing baseline, or else the last day possible, where the pace is steepest. */
function dayBefore(stock: KnownStock): CivilDate | undefined {
  const { read, known, from } = stock;
  if (dependsOnStart(read.target)) {
    return needsStart(stock) ? from : undefined;
  }
  const firstKnown = known.at(0)?.on ?? anniversaryBefore(read.due, read.due) ?? read.due;
  const day = anniversaryBefore(firstKnown, read.due);
  return day !== undefined && (from === undefined || day >= from) ? day : undefined;
}

/** Days of an observation after `latest` and before the due day: the last and, for a share, the first with a pace; and the next day. */
function* daysAfter(latest: CivilDate, { read, isBounded }: KnownStock): Generator<CivilDate> {
  const { due } = read;
  const days = [
    anniversaryBefore(due, due),
    isBounded ? anniversaryAfter(latest, due) : undefined,
    dayAfter(latest, 1),
  ];
  for (const day of days) {
    if (day !== undefined && day > latest && day < due) {
      yield day;
    }
  }
}

/** Completions on the due day: representative values of the due day and of the baseline, as far as these are missing. */
function* completionsWhenDue(stock: KnownStock): Generator<Observations> {
  const { read, known, most } = stock;
  const { due } = read;
  const end = known.find(({ on }) => on === due);
  for (const added of startsBefore(end, stock)) {
    const before = [...added, ...known];
    if (end) {
      yield before;
    } else {
      const first = before[0] ?? { on: due, quantity: exactly(exact(0)) };
      for (const quantity of valuesAround(thresholdsFrom(read, first), most)) {
        yield [...before, { on: due, quantity }];
      }
    }
  }
}

/** Representative values of a missing baseline; a single empty list where none is missing. */
function startsBefore(end: UsedObservation | undefined, stock: KnownStock): Observations[] {
  if (!needsStart(stock)) {
    return [[]];
  }
  const start = stock.from as CivilDate;
  const thresholds = end ? startsLeadingTo(stock.read, start, end.quantity) : [exact(1)];
  return valuesAround(thresholds, stock.most).map((quantity) => [{ on: start, quantity }]);
}

/** The starts for which a value equals a threshold; thresholds are linear in the start, so two of them give slope and intercept. */
function startsLeadingTo(read: ReadTarget, on: CivilDate, { value }: Quantity): Rational[] {
  const fromZero = thresholdsFrom(read, { on, quantity: exactly(exact(0)) });
  const fromOne = thresholdsFrom(read, { on, quantity: exactly(exact(1)) });
  return fromZero.flatMap((intercept, index) => {
    const slope = (fromOne[index] as Rational).sub(intercept);
    return slope.n === 0n ? [] : value.sub(intercept).div(slope);
  });
}

/** The values from which a target is met and beyond which it is exceeded, relative to a start. */
function thresholdsFrom(read: ReadTarget, start: UsedObservation): Rational[] {
  const { goal, beyond } = goalOf(read, start) as Goal;
  return beyond ? [goal.value, beyond.value] : [goal.value];
}

function needsStart({ read, known, from }: KnownStock): boolean {
  return dependsOnStart(read.target) && known.at(0)?.on !== from;
}

/** The last day before `day` that is whole years from the due day; undefined before the year 1. */
function anniversaryBefore(day: CivilDate, due: CivilDate): CivilDate | undefined {
  return yearOffsets
    .map((back) => inYear(due, Number(day.slice(0, 4)) - back))
    .find((anniversary) => anniversary < day && isCivilDate(anniversary));
}

/** The first day after `day` and before the due day that is whole years from the due day. */
function anniversaryAfter(day: CivilDate, due: CivilDate): CivilDate | undefined {
  return yearOffsets
    .map((ahead) => inYear(due, Number(day.slice(0, 4)) + ahead))
    .find((anniversary) => anniversary > day && anniversary < due && isCivilDate(anniversary));
}

function inYear(day: CivilDate, year: number): CivilDate {
  return `${String(year).padStart(4, '0')}${day.slice(4)}`;
}

/** Offsets in years: of nine consecutive years at least one has a 29 February. */
const yearOffsets = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** A value above zero, below all others that decimal text can have. */
const tiny: Rational = /* @__PURE__ */ exact(1e-50);

/** A factor to a number above all that decimal text can have. */
const farAbove = 1e50;
