import { addYears, type CivilDate, wholeYears } from '../foundation/dates.ts';
import { exact, toNumber } from '../foundation/exact/index.ts';
import { attainmentOf, finalStatus, type ProgressDraft, type Tracking, type Verdict, verdictOf } from './attainment.ts';
import { exactly, minus, plus, type Quantity, times } from './read-observation.ts';
import type { Selection, UsedObservation } from './select-observations.ts';
import type { MissingObservation, TargetStatus, YearVerdict } from './target-progress.ts';
import type { ReadTarget, Target } from './target.ts';
import { trackStock } from './track-stock.ts';

/** The numbers of a progress, without its verdict. */
type ProgressDetails = Omit<ProgressDraft, 'status' | 'withinRounding' | 'missing'>;

/** A year of a target, and its result: the fall of a rate, or a number. */
export interface TargetYear {
  readonly since: CivilDate;
  readonly until: CivilDate;
  /** Undefined where it was not observed. */
  readonly result: Quantity | undefined;
}

/** Tracks a target that every year of its period must meet. Pace, goal and projection of a falling rate are those of the whole period. */
export function trackYears(read: ReadTarget, selection: Selection, tracking: Tracking): ProgressDraft {
  const { asOf, from } = tracking as Tracking & { from: CivilDate };
  const { used } = selection;
  const years = yearsOf(read, used, from);
  const verdicts = years.map((year) => judgeYear(read, year, asOf));
  const isFall = read.target.kind !== 'count';
  const status = statusBy(
    verdicts.map(({ verdict }) => verdict),
    isFall && impliesMiss(read, used),
  );
  const details = isFall ? trackStock(read, selection, tracking) : detailsOfCounts(read, selection, years, from);
  const missing = missingDays(read, used, years, asOf).map((at): MissingObservation => ({ observation: 'year', at }));
  const isPending = verdicts.some(({ verdict }) => verdict === 'pending');
  return {
    ...details,
    status,
    withinRounding: verdicts.some(({ withinRounding }) => withinRounding),
    quantities: {
      ...details.quantities,
      requiredPace: isPending && status !== 'missed' ? exactly(read.bound.value) : undefined,
    },
    years: verdicts,
    missing: status !== undefined || missing.length > 0 ? missing : [{ observation: 'another' }],
  };
}

/** The verdict on a year with the given result. */
export function verdictOnYear(read: ReadTarget, result: Quantity): 'achieved' | 'exceeded' | 'missed' {
  return finalStatus(judge(read, result, 1));
}

/** The status by the verdicts on the years: a single miss is final, an unknown year leaves it undetermined, a pending year on track. */
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

/** The years of a target, each with the fall from its start to its end, or its number. */
export function yearsOf({ target, due }: ReadTarget, used: readonly UsedObservation[], from: CivilDate): TargetYear[] {
  const quantities = new Map(used.map(({ on, quantity }) => [on, quantity]));
  return Array.from({ length: wholeYears(from, due) as number }, (_, index) => {
    const since = addYears(from, index);
    const until = addYears(from, index + 1);
    const start = quantities.get(since);
    const end = quantities.get(until);
    return { since, until, result: target.kind === 'count' ? end : start && end && minus(start, end) };
  });
}

/** The sum of the observed years; undefined where there are none. */
export function sumOfYears(years: readonly TargetYear[]): Quantity | undefined {
  let sum: Quantity | undefined;
  for (const { result } of years) {
    if (result) {
      sum = sum ? plus(sum, result) : result;
    }
  }
  return sum;
}

/** Whether every year must meet a target. */
export function isEveryYear(target: Target): boolean {
  return target.kind === 'annual-reduction'
    ? target.judged === 'every-year'
    : target.kind === 'count' && target.per === 'year';
}

function judgeYear(read: ReadTarget, { until, result }: TargetYear, asOf: CivilDate): YearVerdict {
  if (!result) {
    return { until, verdict: until > asOf ? 'pending' : 'undetermined', withinRounding: false };
  }
  const verdict = judge(read, result, 1);
  return {
    until,
    verdict: finalStatus(verdict),
    value: toNumber(result.value),
    withinRounding: verdict.withinRounding,
  };
}

/** Whether a rate fell too little between two observations for every year between them to have met the target. */
function impliesMiss(read: ReadTarget, used: readonly UsedObservation[]): boolean {
  return used.some((later, index) => {
    const earlier = used[index - 1];
    const years = earlier && wholeYears(earlier.on, later.on);
    return earlier && years ? !judge(read, minus(earlier.quantity, later.quantity), years).met : false;
  });
}

/** The numbers of a target that counts each year. */
function detailsOfCounts(
  read: ReadTarget,
  { used }: Selection,
  years: readonly TargetYear[],
  from: CivilDate,
): ProgressDetails {
  const observed = years.filter(({ result }) => result).length;
  const sum = sumOfYears(years);
  const pace = sum && times(sum, exact({ numerator: 1, denominator: observed }));
  const latest = used.at(-1);
  return {
    quantities: { achievedPace: pace, attainmentPercent: pace && attainmentOf(pace, exactly(read.bound.value)) },
    latest,
    yearsPassed: observed,
    yearsLeft: wholeYears(latest?.on ?? from, read.due),
    notes: [],
  };
}

/** The days of missing observations: the ends of years that are over, for falls their starts too. */
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

/** The verdict on the sum of `years` years, as if every year met the target. */
function judge({ bound }: ReadTarget, result: Quantity, years: number): Verdict {
  const margin = (value: Quantity['value']): Quantity => minus(result, exactly(value.mul(years)));
  return verdictOf(margin(bound.value), bound.included, bound.beyond && margin(bound.beyond));
}
