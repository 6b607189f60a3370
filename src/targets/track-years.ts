import { addYears, type CivilDate, wholeYears } from '../foundation/dates.ts';
import { exact, toNumber } from '../foundation/exact/index.ts';
import {
  attainmentOf,
  settledStatus,
  type ProgressDraft,
  type Tracking,
  type Verdict,
  verdictOf,
} from './attainment.ts';
import { exactly, minus, type Quantity, times } from './read-observation.ts';
import type { Selection, UsedObservation } from './select-observations.ts';
import type { MissingObservation, TargetStatus, YearVerdict } from './target-progress.ts';
import type { ReadTarget, Target } from './target.ts';
import { trackStock } from './track-stock.ts';

/** A standing without its verdict. */
type Numbers = Omit<ProgressDraft, 'status' | 'withinRounding' | 'missing'>;

/** A year of a target, and what it brought. */
export interface TargetYear {
  readonly since: CivilDate;
  readonly until: CivilDate;
  readonly result: Quantity | undefined;
}

/** Tracks a target that every year of its period must meet. Of a rate that shall fall, pace, goal and projection are those of the whole period. */
export function trackYears(read: ReadTarget, selection: Selection, tracking: Tracking): ProgressDraft {
  const { asOf, from } = tracking as Tracking & { from: CivilDate };
  const { used } = selection;
  const years = yearsOf(read, used, from);
  const told = years.map((year) => tellYear(read, year, asOf));
  const isFall = read.target.kind !== 'count';
  const status = statusBy(
    told.map(({ verdict }) => verdict),
    isFall && hidesMiss(read, used),
  );
  const numbers = isFall ? trackStock(read, selection, tracking) : standingOfCounts(read, selection, years, from);
  const missing = missingDays(read, used, years, asOf).map((at): MissingObservation => ({ observation: 'year', at }));
  const isOpen = told.some(({ verdict }) => verdict === 'pending');
  return {
    ...numbers,
    status,
    withinRounding: told.some(({ withinRounding }) => withinRounding),
    quantities: {
      ...numbers.quantities,
      requiredPace: isOpen && status !== 'missed' ? exactly(read.bound.value) : undefined,
    },
    years: told,
    missing: status !== undefined || missing.length > 0 ? missing : [{ observation: 'another' }],
  };
}

/** What became of a year that brought so much. */
export function verdictOnYear(read: ReadTarget, result: Quantity): 'achieved' | 'exceeded' | 'missed' {
  return settledStatus(judge(read, result, 1));
}

/** One year that missed it is enough to miss; otherwise what is not known decides, and then what is to come. */
export function statusBy(verdicts: readonly YearVerdict['verdict'][], isMissed: boolean): TargetStatus | undefined {
  if (isMissed || verdicts.includes('missed')) {
    return 'missed';
  }
  if (verdicts.includes('undetermined') || verdicts.every((verdict) => verdict === 'pending')) {
    return undefined;
  }
  if (verdicts.includes('pending')) {
    return 'on-track';
  }
  return verdicts.every((verdict) => verdict === 'exceeded') ? 'exceeded' : 'achieved';
}

/** The years of a target, each with the fall from its start to its end, or with its number. */
export function yearsOf({ target, due }: ReadTarget, used: readonly UsedObservation[], from: CivilDate): TargetYear[] {
  const quantities = new Map(used.map(({ on, quantity }) => [on, quantity]));
  return Array.from({ length: wholeYears(from, due) as number }, (_, index) => {
    const [since, until] = [addYears(from, index), addYears(from, index + 1)];
    const [start, end] = [quantities.get(since), quantities.get(until)];
    return { since, until, result: target.kind === 'count' ? end : start && end && minus(start, end) };
  });
}

/** The sum of what the years brought. */
export function sumOfYears(years: readonly TargetYear[]): Quantity | undefined {
  const [first, ...others] = years.flatMap(({ result }) => result ?? []);
  return first && others.reduce((sum, result) => minus(sum, times(result, -1)), first);
}

/** Whether every year must meet a target. */
export function isEveryYear(target: Target): boolean {
  return target.kind === 'annual-reduction'
    ? target.judged === 'every-year'
    : target.kind === 'count' && target.per === 'year';
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

/** What is told of numbers that are counted a year. */
function standingOfCounts(
  read: ReadTarget,
  { used }: Selection,
  years: readonly TargetYear[],
  from: CivilDate,
): Numbers {
  const passed = years.filter(({ result }) => result).length;
  const sum = sumOfYears(years);
  const pace = sum && times(sum, exact({ numerator: 1, denominator: passed }));
  const latest = used.at(-1);
  return {
    quantities: { achievedPace: pace, attainmentPercent: pace && attainmentOf(pace, exactly(read.bound.value)) },
    latest,
    yearsPassed: passed,
    yearsLeft: wholeYears(latest?.on ?? from, read.due),
    notes: [],
  };
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

/** The verdict on what so many years brought together, were each to bring as much as is asked for. */
function judge({ bound }: ReadTarget, result: Quantity, years: number): Verdict {
  const over = (value: Quantity['value']): Quantity => minus(result, exactly(value.mul(years)));
  return verdictOf(over(bound.value), bound.included, bound.beyond && over(bound.beyond));
}
