import type { CivilDate } from '../foundation/dates.ts';
import { exact, type Rational } from '../foundation/exact/index.ts';
import type { Tracking } from './attainment.ts';
import { mostOf, valuesAround } from './complete-stock.ts';
import { exactly, minus, times } from './read-observation.ts';
import type { Selection } from './select-observations.ts';
import type { TargetStatus } from './target-progress.ts';
import type { ReadTarget } from './target.ts';
import { totalsOf, verdictOnTotal } from './track-total.ts';
import { statusBy, sumOfYears, type TargetYear, verdictOnYear, yearsOf } from './track-years.ts';

/** Years in a row between two days whose rates were observed, with nothing between them; a rate at an end may be wanting too. */
interface Gap {
  readonly length: number;
  readonly before: Rational | undefined;
  readonly after: Rational | undefined;
}

/** The falls of the years of a gap, each different one once; none where they cannot be. */
type FillGap = (gap: Gap) => readonly Rational[] | undefined;

/** The statuses that observations of the years that are over could give a target that every year must meet; where none is, of the first. */
export function possibleOfYears(read: ReadTarget, selection: Selection, { asOf, from }: Tracking): Set<TargetStatus> {
  const years = yearsOf(read, selection.used, from as CivilDate);
  const over = years.filter(({ until }, index) => index === 0 || until <= asOf);
  const most = mostOf(read.target, selection);
  const ways = read.target.kind === 'count' ? numbersOf(read, most) : fallsOf(read, selection, over, most);
  const known = new Set(over.flatMap(({ result }) => (result ? verdictOnYear(read, result) : [])));
  const ahead = over.length < years.length ? ['pending' as const] : [];
  return new Set(
    ways.map((results) => {
      const filled = results.map((result) => verdictOnYear(read, exactly(result)));
      return statusBy([...known, ...filled, ...ahead], false) as TargetStatus;
    }),
  );
}

/** The statuses that the numbers of the years that are over and unknown could give a total; where there is none of either, that of the first year. */
export function possibleOfTotal(read: ReadTarget, selection: Selection, { asOf, from }: Tracking): Set<TargetStatus> {
  const years = yearsOf(read, selection.used, from as CivilDate);
  const observed = years.filter(({ result }) => result).length;
  const overdue = years.filter(({ result, until }) => !result && until <= asOf).length;
  const passed = observed + Math.max(overdue, 1);
  const { length } = years;
  const zero = exactly(exact(0));
  const sum = sumOfYears(years) ?? zero;
  const { asked, beyond } = totalsOf(read, length);
  const thresholds = [asked.value, asked.value.mul(passed).div(length), ...(beyond ? [beyond.value] : [])];
  const added = valuesAround(
    thresholds.map((total) => total.sub(sum.value)),
    mostOf(read.target, selection),
  );
  return new Set(
    added.map((value) => {
      const completed = { sum: minus(sum, times(value, -1)), passed, length, isWanting: false };
      return verdictOnTotal(read, completed).status as TargetStatus;
    }),
  );
}

/** The same number for every year that is wanting: years of one bound have the same verdicts. */
function numbersOf({ bound: { value, beyond } }: ReadTarget, most: Rational): Rational[][] {
  return valuesAround([value, ...(beyond ? [beyond] : [])], most).map((number) => [number.value]);
}

/** What the years that are wanting may bring, each different number once, one list for each way. */
function fallsOf(read: ReadTarget, { used }: Selection, years: readonly TargetYear[], most: Rational): Rational[][] {
  const observed = new Map(used.map(({ on, quantity }) => [on, quantity.value]));
  const [first] = years as [TargetYear];
  const gaps = gapsAmong([first.since, ...years.map(({ until }) => until)].map((day) => observed.get(day)));
  return waysToFill(read, most).flatMap((fill) => {
    const falls = gaps.map(fill);
    return falls.includes(undefined) ? [] : [(falls as Rational[][]).flat()];
  });
}

/** The gaps between rates at the ends of years. */
function gapsAmong(rates: readonly (Rational | undefined)[]): Gap[] {
  const known = rates.flatMap((rate, index) => (rate === undefined ? [] : index));
  return [...known, rates.length - 1].flatMap((end, place) => {
    const start = known[place - 1];
    const length = end - (start ?? 0);
    const isWanting = start === undefined || place === known.length ? length > 0 : length > 1;
    return isWanting ? { length, before: start === undefined ? start : rates[start], after: rates[end] } : [];
  });
}

/** Ways to fill the gaps of a rate that shall fall: so that all years meet the target, that one just meets it, and that one does not, if any may. */
function waysToFill({ bound: { value, beyond } }: ReadTarget, most: Rational): FillGap[] {
  const zero = exact(0);
  return [
    fallEvenly(most),
    fallOnce(value, most),
    fallOnce(beyond ? value.add(beyond).div(2) : value, most),
    takeTurns(most, most),
    takeTurns(zero, zero),
    takeTurns(most, zero),
    takeTurns(zero, most),
  ];
}

/** Every year of a gap brings the same; a rate that is wanting is such that the most falls. */
function fallEvenly(most: Rational): FillGap {
  return ({ length, before = most, after = exact(0) }) => [before.sub(after).div(length)];
}

/** One year of a gap brings so much, and the others share the rest. */
function fallOnce(by: Rational, most: Rational): FillGap {
  return ({ length, before = most, after = exact(0) }) => {
    const rest = before.sub(after).sub(by);
    if (length === 1) {
      return rest.compare(0) < 0 ? undefined : [by];
    }
    return by.compare(before) > 0 ? undefined : [by, rest.div(length - 1)];
  };
}

/** The rates that are wanting take turns between two. */
function takeTurns(one: Rational, other: Rational): FillGap {
  return ({ length, before, after }) => {
    const wanting = length + 1 - Number(before !== undefined) - Number(after !== undefined);
    return [
      ...(before ? [before.sub(one)] : []),
      ...(wanting > 1 ? [one.sub(other)] : []),
      ...(wanting > 2 ? [other.sub(one)] : []),
      ...(after ? [(wanting % 2 === 0 ? other : one).sub(after)] : []),
    ];
  };
}
