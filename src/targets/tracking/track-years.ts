import { exact, toNumber } from '../../foundation/exact/index.ts';
import type { CivilDate } from '../../foundation/time/index.ts';
import { exactly, minus, type Quantity, times } from '../reading/quantity.ts';
import { wholeYears } from '../reading/read-day.ts';
import type { MissingObservation, TargetStatus, YearVerdict } from '../target-progress.ts';
import { attainmentOf } from './attainment.ts';
import type { ReadTarget } from './read-target.ts';
import type { Selection, UsedObservation } from './select-observations.ts';
import { settledStatus, type Standing, type Tracking } from './standing.ts';
import { type TargetYear, sumOfYears, yearsOf } from './target-years.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** The verdict on what so many years brought together, were each to bring as much as is asked for. */
function judge({ bound }: ReadTarget, result: Quantity, years: number): Verdict {
  const over = (value: Quantity['value']): Quantity => minus(result, exactly(value.mul(years)));
  return verdictOf(over(bound.value), bound.included, bound.beyond && over(bound.beyond));
}

function tellYear(read: ReadTarget, { until, result }: TargetYear, asOf: CivilDate): YearVerdict {
  if (!result) {
    return { until, verdict: until > asOf ? 'pending' : 'undetermined', withinRounding: false };
  }
  const verdict = judge(read, result, 1);
  return {
    until,
    verdict: settledStatus(verdict),
    value: toNumber(result.value),
    withinRounding: verdict.withinRounding,
  };
}

/** Whether a rate fell by so little over years between which nothing was observed that one of them must have missed the target. */
function hidesMiss(read: ReadTarget, used: readonly UsedObservation[]): boolean {
  return used.some((later, place) => {
    const earlier = used[place - 1];
    const years = earlier && wholeYears(earlier.on, later.on);
    return earlier && years ? !judge(read, minus(earlier.quantity, later.quantity), years).met : false;
  });
}

/** One year that missed it is enough to miss; otherwise what is not known decides, and then what is to come. */
function statusOf(verdicts: readonly YearVerdict['verdict'][], isMissed: boolean): TargetStatus {
  if (isMissed || verdicts.includes('missed')) {
    return 'missed';
  }
  if (verdicts.includes('undetermined') || verdicts.every((verdict) => verdict === 'pending')) {
    return 'undetermined';
  }
  if (verdicts.includes('pending')) {
    return 'on-track';
  }
  return verdicts.every((verdict) => verdict === 'exceeded') ? 'exceeded' : 'achieved';
}

/** What was achieved a year: of falls from the first observation to the last, of counts the mean of the years observed. */
function paceOf(
  { target }: ReadTarget,
  used: readonly UsedObservation[],
  years: readonly TargetYear[],
): Quantity | undefined {
  const [first, latest] = [used[0], used.at(-1)];
  const isCount = target.kind === 'count';
  const total = isCount ? sumOfYears(years) : first && latest && minus(first.quantity, latest.quantity);
  const steps = isCount
    ? years.filter(({ result }) => result).length
    : first && latest && wholeYears(first.on, latest.on);
  return total && steps ? times(total, exact({ numerator: 1, denominator: steps })) : undefined;
}

/** The days of which an observation is wanting: the ends of years that are over, and of falls their starts too. */
function missingDays(
  { target }: ReadTarget,
  used: readonly UsedObservation[],
  years: readonly TargetYear[],
  asOf: CivilDate,
): CivilDate[] {
  const observed = new Set(used.map(({ on }) => on));
  const needed = years
    .filter(({ result, until }) => !result && until <= asOf)
    .flatMap(({ since, until }) => (target.kind === 'count' ? [until] : [since, until]));
  return [...new Set(needed)].filter((day) => !observed.has(day));
}

/** Tracks a target that every year of its period must meet. */
export function trackYears(read: ReadTarget, selection: Selection, { asOf, from }: Tracking): Standing {
  const { target, bound, due } = read;
  const { used } = selection;
  const years = yearsOf(read, selection, from as CivilDate);
  const told = years.map((year) => tellYear(read, year, asOf));
  const isFall = target.kind !== 'count';
  const status = statusOf(
    told.map(({ verdict }) => verdict),
    isFall && hidesMiss(read, used),
  );
  const pace = paceOf(read, used, years);
  const days = missingDays(read, used, years, asOf);
  const missing: MissingObservation[] = days.map((at) => ({ role: 'year', at }));
  const [first, latest] = [used[0], used.at(-1)];
  const isOpen = told.some(({ verdict }) => verdict === 'pending');
  return {
    status,
    withinRounding: told.some(({ withinRounding }) => withinRounding),
    quantities: {
      achievedPace: pace,
      requiredPace: isOpen && status !== 'missed' ? exactly(bound.value) : undefined,
      attainmentPercent: pace && attainmentOf(pace, exactly(bound.value)),
    },
    baseline: isFall && first !== latest ? first : undefined,
    latest,
    stepsPassed: isFall
      ? first && latest && wholeYears(first.on, latest.on)
      : years.filter(({ result }) => result).length,
    stepsLeft: wholeYears(latest?.on ?? (from as CivilDate), due),
    years: told,
    remarks: [],
    missing: status !== 'undetermined' || missing.length > 0 ? missing : [{ role: 'another' }],
  };
}
