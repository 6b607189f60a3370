import type { CivilDate } from '../foundation/dates.ts';
import { exact } from '../foundation/exact/index.ts';
import {
  attainmentOf,
  expectedStatus,
  finalStatus,
  type ProgressDraft,
  type Tracking,
  type Verdict,
  verdictOf,
} from './attainment.ts';
import { dayReached } from './project.ts';
import { exactly, minus, plus, type Quantity, times } from './read-observation.ts';
import type { Selection } from './select-observations.ts';
import type { MissingObservation, TargetStatus } from './target-progress.ts';
import type { ReadTarget } from './target.ts';
import { sumOfYears, type TargetYear, yearsOf } from './track-years.ts';

/** The totals from which a target is met and beyond which it is exceeded. */
interface Totals {
  readonly required: Quantity;
  readonly beyond: Quantity | undefined;
}

/** The sum of the years of a target so far. */
interface YearsSoFar {
  readonly sum: Quantity;
  /** Number of observed years. */
  readonly observed: number;
  /** Number of years of the period. */
  readonly length: number;
  /** Whether a year that is over was not observed. */
  readonly isIncomplete: boolean;
}

/** Tracks a target whose years add up to a total. A sum of counts never falls, so a total once reached is final. */
export function trackTotal(read: ReadTarget, selection: Selection, { asOf, from }: Tracking): ProgressDraft {
  const years = yearsOf(read, selection.used, from as CivilDate);
  const totals = totalsOf(read, years.length);
  const { required } = totals;
  const judge = judgeOf(read, totals);
  const observed = years.filter(({ result }) => result);
  const left = years.length - observed.length;
  const sum = sumOfYears(years);
  const until = observed.at(-1)?.until;
  const gap = minus(required, sum ?? exactly(exact(0)));
  const requiredPace = left > 0 ? times(gap, exact({ numerator: 1, denominator: left })) : undefined;
  if (!sum || until === undefined) {
    return {
      status: undefined,
      withinRounding: false,
      quantities: { requiredPace, goal: required, gap },
      notes: [],
      missing: missingAmong(years, asOf),
    };
  }
  const pace = times(sum, exact({ numerator: 1, denominator: observed.length }));
  const { verdict, status } = verdictOnTotal(read, {
    sum,
    observed: observed.length,
    length: years.length,
    isIncomplete: years.some(({ result, until: end }) => !result && end <= asOf),
  });
  return {
    status,
    withinRounding: verdict?.withinRounding === true,
    quantities: {
      achievedPace: pace,
      requiredPace,
      goal: required,
      gap,
      projectedValue: left > 0 ? project(sum, pace, left) : undefined,
      attainmentPercent: attainmentOf(sum, required),
    },
    latest: { on: until, quantity: sum },
    yearsPassed: observed.length,
    yearsLeft: left,
    projectedOn: dayReached(until, (ahead) => judge(project(sum, pace, ahead)).met),
    notes: judge(sum).met && asOf < read.due ? ['already-reached'] : [],
    missing: verdict ? [] : missingAmong(years, asOf),
  };
}

/** The totals that a target requires over its period; a mean a year is multiplied by the years. */
export function totalsOf({ target, bound }: ReadTarget, years: number): Totals {
  const factor = target.kind === 'count' && target.per === 'average-year' ? years : 1;
  return { required: exactly(bound.value.mul(factor)), beyond: bound.beyond && exactly(bound.beyond.mul(factor)) };
}

/** Verdict and status of a total: final once it is reached or no year is left, before by the projection; absent while a past year is unknown. */
export function verdictOnTotal(
  read: ReadTarget,
  { sum, observed, length, isIncomplete }: YearsSoFar,
): { readonly verdict?: Verdict; readonly status?: TargetStatus } {
  const judge = judgeOf(read, totalsOf(read, length));
  const now = judge(sum);
  const left = length - observed;
  if (left === 0 || now.met) {
    return { verdict: now, status: finalStatus(now) };
  }
  if (isIncomplete) {
    return {};
  }
  const verdict = judge(project(sum, times(sum, exact({ numerator: 1, denominator: observed })), left));
  return { verdict, status: expectedStatus(verdict) };
}

/** Returns a function that gives the verdict on a total. */
function judgeOf({ bound: { included } }: ReadTarget, { required, beyond }: Totals): (total: Quantity) => Verdict {
  return (total) => verdictOf(minus(total, required), included, beyond && minus(total, beyond));
}

/** The years that are over and not observed; if there are none, any observation. */
function missingAmong(years: readonly TargetYear[], asOf: CivilDate): MissingObservation[] {
  const overdue = years.filter(({ result, until }) => !result && until <= asOf);
  return overdue.length > 0
    ? overdue.map(({ until }) => ({ observation: 'year', at: until }))
    : [{ observation: 'another' }];
}

/** A sum continued at a pace. */
function project(sum: Quantity, pace: Quantity, years: number): Quantity {
  return years === 0 ? sum : plus(sum, times(pace, years));
}
