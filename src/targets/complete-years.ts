import type { CivilDate } from '../foundation/dates.ts';
import { exact, type Rational } from '../foundation/exact/index.ts';
import type { Tracking } from './attainment.ts';
import { mostOf, valuesAround } from './complete-stock.ts';
import { exactly, plus } from './read-observation.ts';
import type { Selection } from './select-observations.ts';
import type { TargetStatus } from './target-progress.ts';
import type { ReadTarget } from './target.ts';
import { totalsOf, verdictOnTotal } from './track-total.ts';
import { statusBy, sumOfYears, type TargetYear, verdictOnYear, yearsOf } from './track-years.ts';

/** Consecutive years without observations between them. */
interface Gap {
  /** Number of years. */
  readonly length: number;
  /** The rate at the start; undefined where it was not observed. */
  readonly before: Rational | undefined;
  /** The rate at the end; undefined where it was not observed. */
  readonly after: Rational | undefined;
}

/** The distinct falls of the years of a gap; undefined where they are impossible. */
type FillGap = (gap: Gap) => readonly Rational[] | undefined;

/** The statuses that observations of the years that are over (at least the first) could lead to, for a target that every year must meet. */
export function possibleOfYears(read: ReadTarget, selection: Selection, { asOf, from }: Tracking): Set<TargetStatus> {
  const years = yearsOf(read, selection.used, from as CivilDate);
  const yearsOver = years.filter(({ until }, index) => index === 0 || until <= asOf);
  const most = mostOf(read.target, selection);
  const ways = read.target.kind === 'count' ? numbersOf(read, most) : fallsOf(read, selection, yearsOver, most);
  const known = new Set(yearsOver.flatMap(({ result }) => (result ? verdictOnYear(read, result) : [])));
  const ahead = yearsOver.length < years.length ? ['pending' as const] : [];
  return new Set(
    ways.map((results) => {
      const filled = results.map((result) => verdictOnYear(read, exactly(result)));
      return statusBy([...known, ...filled, ...ahead], false) as TargetStatus;
    }),
  );
}

/** The statuses that the missing numbers of the years that are over (at least of one more year) could lead to, for a total. */
export function possibleOfTotal(read: ReadTarget, selection: Selection, { asOf, from }: Tracking): Set<TargetStatus> {
  const years = yearsOf(read, selection.used, from as CivilDate);
  const observed = years.filter(({ result }) => result).length;
  const overdue = years.filter(({ result, until }) => !result && until <= asOf).length;
  const completed = observed + Math.max(overdue, 1);
  const { length } = years;
  const zero = exactly(exact(0));
  const sum = sumOfYears(years) ?? zero;
  const { required, beyond } = totalsOf(read, length);
  const thresholds = [required.value, required.value.mul(completed).div(length)];
  if (beyond) {
    thresholds.push(beyond.value);
  }
  const added = valuesAround(
    thresholds.map((total) => total.sub(sum.value)),
    mostOf(read.target, selection),
  );
  return new Set(
    added.map((value) => {
      const total = { sum: plus(sum, value), observed: completed, length, isIncomplete: false };
      return verdictOnTotal(read, total).status as TargetStatus;
    }),
  );
}

/** A representative number for all missing years: the bound is the same for each, so one year per verdict is enough. */
function numbersOf({ bound: { value, beyond } }: ReadTarget, most: Rational): Rational[][] {
  const thresholds = beyond ? [value, beyond] : [value];
  return valuesAround(thresholds, most).map((number) => [number.value]);
}

/** The possible falls of the missing years: a list of distinct falls for each way to fill the gaps. */
function fallsOf(read: ReadTarget, { used }: Selection, years: readonly TargetYear[], most: Rational): Rational[][] {
  const observed = new Map(used.map(({ on, quantity }) => [on, quantity.value]));
  const [first] = years as [TargetYear];
  const days = [first.since, ...years.map(({ until }) => until)];
  const gaps = gapsAmong(days.map((day) => observed.get(day)));
  const ways: Rational[][] = [];
  for (const fill of waysToFill(read, most)) {
    const falls = gaps.map(fill);
    if (!falls.includes(undefined)) {
      ways.push((falls as Rational[][]).flat());
    }
  }
  return ways;
}

/** The gaps between rates at the ends of years. */
function gapsAmong(rates: readonly (Rational | undefined)[]): Gap[] {
  const gaps: Gap[] = [];
  let start = 0;
  let before: Rational | undefined;
  for (const [index, after] of rates.entries()) {
    if (after || index === rates.length - 1) {
      const length = index - start;
      // A single year between two observed rates is known.
      if (length > (before && after ? 1 : 0)) {
        gaps.push({ length, before, after });
      }
      start = index;
      before = after;
    }
  }
  return gaps;
}

/** Ways to fill the gaps of a rate: such that all years meet the target, that a year just meets it, and that a year misses it, where possible. */
function waysToFill({ bound: { value, beyond } }: ReadTarget, most: Rational): FillGap[] {
  const zero = exact(0);
  return [
    fallEvenly(most),
    fallOnce(value, most),
    fallOnce(beyond ? value.add(beyond).div(2) : value, most),
    alternate(most, most),
    alternate(zero, zero),
    alternate(most, zero),
    alternate(zero, most),
  ];
}

/** The same fall in every year; an unknown rate is such that the fall is greatest. */
function fallEvenly(most: Rational): FillGap {
  return ({ length, before = most, after = exact(0) }) => [before.sub(after).div(length)];
}

/** A given fall in one year of a gap, and the remaining fall divided equally among its other years. */
function fallOnce(fall: Rational, most: Rational): FillGap {
  return ({ length, before = most, after = exact(0) }) => {
    const remaining = before.sub(after).sub(fall);
    if (length === 1) {
      return remaining.compare(0) < 0 ? undefined : [fall];
    }
    return fall.compare(before) > 0 ? undefined : [fall, remaining.div(length - 1)];
  };
}

/** The unknown rates alternate between two values. */
function alternate(first: Rational, second: Rational): FillGap {
  return ({ length, before, after }) => {
    const unknown = length + 1 - Number(before !== undefined) - Number(after !== undefined);
    const last = unknown % 2 === 0 ? second : first;
    const falls: Rational[] = [];
    if (before) {
      falls.push(before.sub(first));
    }
    if (unknown > 1) {
      falls.push(first.sub(second));
    }
    if (unknown > 2) {
      falls.push(second.sub(first));
    }
    if (after) {
      falls.push(last.sub(after));
    }
    return falls;
  };
}
