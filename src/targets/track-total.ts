import type { CivilDate } from '../foundation/dates.ts';
import { exact } from '../foundation/exact/index.ts';
import {
  attainmentOf,
  expectedStatus,
  settledStatus,
  type ProgressDraft,
  type Tracking,
  type Verdict,
  verdictOf,
} from './attainment.ts';
import { dayReached } from './project.ts';
import { exactly, minus, type Quantity, times } from './read-observation.ts';
import type { Selection } from './select-observations.ts';
import type { MissingObservation, TargetStatus } from './target-progress.ts';
import type { ReadTarget } from './target.ts';
import { sumOfYears, type TargetYear, yearsOf } from './track-years.ts';

/** The totals from which a target is met, and beyond which it is exceeded. */
interface Totals {
  readonly asked: Quantity;
  readonly beyond: Quantity | undefined;
}

/** What the years of a target come to so far. */
interface YearsSoFar {
  readonly sum: Quantity;
  /** How many were observed. */
  readonly passed: number;
  /** How many there are. */
  readonly length: number;
  /** Whether one that is over was not observed. */
  readonly isWanting: boolean;
}

/** Tracks a target whose years add up to a total. What has been counted is not lost again, so a total once reached stays so. */
export function trackTotal(read: ReadTarget, selection: Selection, { asOf, from }: Tracking): ProgressDraft {
  const years = yearsOf(read, selection.used, from as CivilDate);
  const totals = totalsOf(read, years.length);
  const { asked } = totals;
  const judge = judgeOf(read, totals);
  const observed = years.filter(({ result }) => result);
  const left = years.length - observed.length;
  const sum = sumOfYears(years);
  const until = observed.at(-1)?.until;
  const gap = minus(asked, sum ?? exactly(exact(0)));
  const requiredPace = left > 0 ? times(gap, exact({ numerator: 1, denominator: left })) : undefined;
  if (!sum || until === undefined) {
    const missing = missingAmong(years, asOf);
    return {
      status: undefined,
      withinRounding: false,
      quantities: { requiredPace, goal: asked, gap },
      notes: [],
      missing,
    };
  }
  const pace = times(sum, exact({ numerator: 1, denominator: observed.length }));
  const { verdict, status } = verdictOnTotal(read, {
    sum,
    passed: observed.length,
    length: years.length,
    isWanting: years.some(({ result, until: end }) => !result && end <= asOf),
  });
  return {
    status,
    withinRounding: verdict?.withinRounding === true,
    quantities: {
      achievedPace: pace,
      requiredPace,
      goal: asked,
      gap,
      projectedValue: left > 0 ? carriedOn(sum, pace, left) : undefined,
      attainmentPercent: attainmentOf(sum, asked),
    },
    latest: { on: until, quantity: sum },
    yearsPassed: observed.length,
    yearsLeft: left,
    projectedOn: dayReached(until, (more) => judge(carriedOn(sum, pace, more)).met),
    notes: judge(sum).met && asOf < read.due ? ['already-reached'] : [],
    missing: verdict ? [] : missingAmong(years, asOf),
  };
}

/** The totals that a target asks for over its period: a mean a year is a total of as many years. */
export function totalsOf({ target, bound }: ReadTarget, years: number): Totals {
  const factor = target.kind === 'count' && target.per === 'average-year' ? years : 1;
  return { asked: exactly(bound.value.mul(factor)), beyond: bound.beyond && exactly(bound.beyond.mul(factor)) };
}

/** The verdict on years, and the status by it: on their sum where that is reached or nothing is to come; else, where none is wanting, on what it will be. */
export function verdictOnTotal(
  read: ReadTarget,
  { sum, passed, length, isWanting }: YearsSoFar,
): { readonly verdict?: Verdict; readonly status?: TargetStatus } {
  const judge = judgeOf(read, totalsOf(read, length));
  const [now, left] = [judge(sum), length - passed];
  if (left === 0 || now.met) {
    return { verdict: now, status: settledStatus(now) };
  }
  if (isWanting) {
    return {};
  }
  const verdict = judge(carriedOn(sum, times(sum, exact({ numerator: 1, denominator: passed })), left));
  return { verdict, status: expectedStatus(verdict) };
}

/** The verdict on a total. */
function judgeOf({ bound: { included } }: ReadTarget, { asked, beyond }: Totals): (total: Quantity) => Verdict {
  return (total) => verdictOf(minus(total, asked), included, beyond && minus(total, beyond));
}

/** Years that are over and were not observed; where nothing was, any year. */
function missingAmong(years: readonly TargetYear[], asOf: CivilDate): MissingObservation[] {
  const overdue = years.filter(({ result, until }) => !result && until <= asOf);
  return overdue.length > 0
    ? overdue.map(({ until }) => ({ observation: 'year', at: until }))
    : [{ observation: 'another' }];
}

/** A sum carried on at a pace. */
function carriedOn(sum: Quantity, pace: Quantity, years: number): Quantity {
  return years === 0 ? sum : minus(sum, times(pace, -years));
}
