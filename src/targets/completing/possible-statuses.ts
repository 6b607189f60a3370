import { type TargetStatus, targetStatuses } from '../target-progress.ts';
import { isEveryYear } from '../tracking/is-every-year.ts';
import type { Tracked } from '../tracking/track-by.ts';
import { possibleOfStock } from './complete-stock.ts';
import { possibleOfTotal } from './complete-total.ts';
import { possibleOfYears } from './complete-years.ts';

/** The statuses that further observations could give a target, in their order, by the verdicts on it with those. */
export function possibleStatuses({ read, selection, tracking }: Tracked): TargetStatus[] {
  const possible = isEveryYear(read.target)
    ? possibleOfYears(read, selection, tracking)
    : read.target.kind === 'count'
      ? possibleOfTotal(read, selection, tracking)
      : possibleOfStock(read, selection, tracking);
  return targetStatuses.filter((status) => possible.has(status));
}
