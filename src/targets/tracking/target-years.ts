import { addYears, type CivilDate, wholeYears } from '../../foundation/dates.ts';
import { minus, type Quantity, times } from '../reading/quantity.ts';
import type { ReadTarget } from './read-target.ts';
import type { UsedObservation } from './select-observations.ts';

/** A year of a target, and what it brought. */
export interface TargetYear {
  readonly since: CivilDate;
  readonly until: CivilDate;
  readonly result: Quantity | undefined;
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
