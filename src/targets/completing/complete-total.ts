import type { CivilDate } from '../../foundation/dates.ts';
import { exact } from '../../foundation/exact/index.ts';
import { exactly, minus, times } from '../reading/quantity.ts';
import type { TargetStatus } from '../target-progress.ts';
import type { ReadTarget } from '../tracking/read-target.ts';
import type { Selection } from '../tracking/select-observations.ts';
import type { Tracking } from '../tracking/standing.ts';
import { sumOfYears, yearsOf } from '../tracking/target-years.ts';
import { totalsOf, verdictOnTotal } from '../tracking/track-total.ts';
import { mostOf, valuesAround } from './values-around.ts';

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
