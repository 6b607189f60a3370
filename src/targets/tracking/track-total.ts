import { exact } from '../../foundation/exact/index.ts';
import type { CivilDate } from '../../foundation/time/index.ts';
import { exactly, minus, type Quantity, times } from '../reading/quantity.ts';
import type { MissingObservation } from '../target-progress.ts';
import { attainmentOf } from './attainment.ts';
import { dayReached } from './project.ts';
import type { ReadTarget } from './read-target.ts';
import type { Selection } from './select-observations.ts';
import { expectedStatus, settledStatus, type Standing, type Tracking } from './standing.ts';
import { sumOfYears, type TargetYear, yearsOf } from './target-years.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** The totals that a target asks for over its period: a mean a year is a total of as many years. */
function totalsOf({ target, bound }: ReadTarget, years: number): { asked: Quantity; beyond: Quantity | undefined } {
  const factor = target.kind === 'count' && target.per === 'average-year' ? years : 1;
  return { asked: exactly(bound.value.mul(factor)), beyond: bound.beyond && exactly(bound.beyond.mul(factor)) };
}

/** A sum carried on at a pace. */
function carriedOn(sum: Quantity, pace: Quantity, years: number): Quantity {
  return years === 0 ? sum : minus(sum, times(pace, -years));
}

/** Years that are over and were not observed; where nothing was, any year. */
function missingAmong(years: readonly TargetYear[], asOf: CivilDate): MissingObservation[] {
  const overdue = years.filter(({ result, until }) => !result && until <= asOf);
  return overdue.length > 0
    ? overdue.map(({ until }) => ({ observation: 'year', at: until }))
    : [{ observation: 'another' }];
}

/** Tracks a target whose years add up to a total. What has been counted is not lost again, so a total once reached stays so. */
export function trackTotal(read: ReadTarget, selection: Selection, { asOf, from }: Tracking): Standing {
  const years = yearsOf(read, selection, from as CivilDate);
  const { asked, beyond } = totalsOf(read, years.length);
  const judge = (total: Quantity): Verdict =>
    verdictOf(minus(total, asked), read.bound.included, beyond && minus(total, beyond));
  const observed = years.filter(({ result }) => result);
  const left = years.length - observed.length;
  const sum = sumOfYears(years);
  const until = observed.at(-1)?.until;
  const gap = minus(asked, sum ?? exactly(exact(0)));
  const requiredPace = left > 0 ? times(gap, exact({ numerator: 1, denominator: left })) : undefined;
  if (!sum || until === undefined) {
    const missing = missingAmong(years, asOf);
    return {
      status: 'undetermined',
      withinRounding: false,
      quantities: { requiredPace, goal: asked, gap },
      remarks: [],
      missing,
    };
  }
  const pace = times(sum, exact({ numerator: 1, denominator: observed.length }));
  const now = judge(sum);
  const isSettled = left === 0 || now.met;
  const overdue = years.some((year) => !year.result && year.until <= asOf);
  const verdict = isSettled ? now : overdue ? undefined : judge(carriedOn(sum, pace, left));
  return {
    status: !verdict ? 'undetermined' : isSettled ? settledStatus(verdict) : expectedStatus(verdict),
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
    stepsPassed: observed.length,
    stepsLeft: left,
    projectedOn: dayReached(until, (more) => judge(carriedOn(sum, pace, more)).met),
    remarks: now.met && asOf < read.due ? ['already-reached'] : [],
    missing: verdict ? [] : missingAmong(years, asOf),
  };
}
