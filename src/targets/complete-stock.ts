import { type CivilDate, dayAfter, isCivilDate } from '../foundation/dates.ts';
import { exact, type Rational } from '../foundation/exact/index.ts';
import { dependsOnStart, type Goal, goalOf, type Tracking } from './attainment.ts';
import { exactly, type Quantity } from './read-observation.ts';
import type { Selection, UsedObservation } from './select-observations.ts';
import type { TargetStatus } from './target-progress.ts';
import type { ReadTarget, Target } from './target.ts';
import { statusOfStock, viewStock, withStart } from './track-stock.ts';

type Observations = readonly UsedObservation[];

/** What is known of a stock, and how much an observation of it may say. */
interface KnownStock {
  readonly read: ReadTarget;
  readonly known: Observations;
  readonly from: CivilDate | undefined;
  readonly isOfShare: boolean;
  readonly most: Rational;
}

/** The statuses that further observations could give a stock. */
export function possibleOfStock(read: ReadTarget, selection: Selection, tracking: Tracking): Set<TargetStatus> {
  const { asOf, from } = tracking;
  const stock = {
    read,
    known: withStart(read, selection.used, from),
    from,
    isOfShare: isShare(read.target, selection.unit),
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

/** Whether a target is read as a share, which is no more than everything. */
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

/** The most that an observation of a target may say: of a number more than any that was observed, by far. */
export function mostOf(target: Target, { unit, used }: Selection): Rational {
  const largest = used.reduce((most, { quantity: { value } }) => (value.compare(most) > 0 ? value : most), exact(1));
  return isShare(target, unit) ? exact(everything) : largest.mul(exact(beyondText));
}

/** Less than decimal text can say, but something. */
const nextToNothing: Rational = /* @__PURE__ */ exact(1e-50);

/**
 * Values from zero to the most that may be, one for each that a verdict tells apart: the thresholds, and one between each two of them.
 *
 * @param thresholds - where the verdict may change
 * @param most - the most that may be
 */
export function valuesAround(thresholds: readonly Rational[], most: Rational): Quantity[] {
  const points = [exact(0), most, ...thresholds.filter((value) => value.compare(0) >= 0 && value.compare(most) <= 0)];
  points.sort((one, other) => one.compare(other));
  return points.flatMap((value, index) => {
    const next = points[index + 1];
    return [value, ...(next ? [value.add(next).div(2)] : [])].map(exactly);
  });
}

/** The last day before another that is whole years from the due day; undefined before the first year. */
function stepBefore(day: CivilDate, due: CivilDate): CivilDate | undefined {
  return years
    .map((back) => inYear(due, Number(day.slice(0, 4)) - back))
    .find((step) => step < day && isCivilDate(step));
}

/** The first day after another, and before the due day, that is whole years from it. */
function stepAfter(day: CivilDate, due: CivilDate): CivilDate | undefined {
  return years
    .map((ahead) => inYear(due, Number(day.slice(0, 4)) + ahead))
    .find((step) => step > day && step < due && isCivilDate(step));
}

/**
 * Observations before the due day: the start where it is wanting and the target depends on it, else perhaps one more before the others; and
 * perhaps one more after them. What a pace leads to goes up and down evenly with each, and with the years behind and ahead, so that the ends
 * of values and of days give every status.
 */
function* completionsBeforeDue(stock: KnownStock): Generator<Observations> {
  const { known, from, most } = stock;
  const at = (on: CivilDate, some: Rational): Observations[] =>
    [exact(0), some, most].map((value) => [{ on, quantity: exactly(value) }]);
  const before = dayBefore(stock);
  const starts = (some: Rational): Observations[] => [
    ...(needsStart(stock) ? [] : [[]]),
    ...(before === undefined ? [] : at(before, some)),
  ];
  for (const start of starts(nextToNothing)) {
    yield [...start, ...known];
  }
  const latest = known.at(-1)?.on ?? before ?? from;
  for (const day of latest === undefined ? [] : daysAfter(latest, stock)) {
    for (const end of at(day, exact(1))) {
      for (const start of starts(exact(1))) {
        yield [...start, ...known, ...end];
      }
    }
  }
}

/** Every observation of the due day and of the start it is counted from, as far as they are wanting. */
function* completionsWhenDue(stock: KnownStock): Generator<Observations> {
  const { read, known, from, most } = stock;
  const { due } = read;
  const end = known.find(({ on }) => on === due);
  const start = from as CivilDate;
  const starts: UsedObservation[][] = needsStart(stock)
    ? valuesAround(end ? startsBehind(read, start, end.quantity) : [exact(1)], most).map((quantity) => [
        { on: start, quantity },
      ])
    : [[]];
  for (const begun of starts) {
    const before = [...begun, ...known];
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

const everything = 100;

/** More than decimal text can say; its inverse is less. */
const beyondText = 1e50;

/** Of nine years in a row at least one has a 29 February. */
const years = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function inYear(day: CivilDate, year: number): CivilDate {
  return `${String(year).padStart(4, '0')}${day.slice(4)}`;
}

/** The day of one more observation before the others: the start where the target depends on it, else so that a pace is as steep as may be. */
function dayBefore(stock: KnownStock): CivilDate | undefined {
  const { read, known, from } = stock;
  if (dependsOnStart(read.target)) {
    return needsStart(stock) ? from : undefined;
  }
  const day = stepBefore(known.at(0)?.on ?? stepBefore(read.due, read.due) ?? read.due, read.due);
  return day !== undefined && (from === undefined || day >= from) ? day : undefined;
}

function needsStart({ read, known, from }: KnownStock): boolean {
  return dependsOnStart(read.target) && known.at(0)?.on !== from;
}

/** Days of one more observation after a day and before the due day: the last and, as a share is bounded, the first from which a pace can be told. */
function* daysAfter(latest: CivilDate, { read, isOfShare }: KnownStock): Generator<CivilDate> {
  const { due } = read;
  const days = [stepBefore(due, due), isOfShare ? stepAfter(latest, due) : undefined, dayAfter(latest, 1)];
  for (const day of days) {
    if (day !== undefined && day > latest && day < due) {
      yield day;
    }
  }
}

/** The starts from which a value is just the goal, or just what exceeds it: both go up and down evenly with the start. */
function startsBehind(read: ReadTarget, on: CivilDate, { value }: Quantity): Rational[] {
  const [zero, one] = [0, 1].map((start) => thresholdsFrom(read, { on, quantity: exactly(exact(start)) })) as [
    Rational[],
    Rational[],
  ];
  return zero.flatMap((threshold, index) => {
    const slope = (one[index] as Rational).sub(threshold);
    return slope.n === 0n ? [] : value.sub(threshold).div(slope);
  });
}

/** The values from which a target counted from a start is met, and beyond which it is exceeded. */
function thresholdsFrom(read: ReadTarget, start: UsedObservation): Rational[] {
  const { goal, beyond } = goalOf(read, start) as Goal;
  return [goal, ...(beyond ? [beyond] : [])].map(({ value }) => value);
}
