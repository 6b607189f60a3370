import { own } from '../foundation/reading/index.ts';
import type { Household } from './household.ts';

/** Income as classification takes it: per head and month in đồng, or the total with the members who share it. */
export type ClassifiableIncome = number | { readonly total: number; readonly members: number; readonly months: number };

/**
 * The income of a household as {@link classifyHousehold} takes it: what is excluded is taken off the total, which is left undivided
 * so that it is compared exactly.
 *
 * @returns `undefined` where it is not known, also while there may be members who are not listed
 *
 * @example
 * ```ts
 * const income = { total: 75_000_000, months: 12, excluded: [{ kind: 'monthly social allowance', dong: 3_000_000 }] };
 * incomeFactOf({ members: [{ id: 'a' }, { id: 'b' }], income }); // => { total: 72000000, members: 2, months: 12 }
 * incomeFactOf({ members: [{ id: 'a' }] }); // => undefined
 * ```
 */
export function incomeFactOf(household: Household): ClassifiableIncome | undefined {
  const { income, members, mayHaveMoreMembers } = own(household);
  const { total, months = 1, excluded = [], monthlyPerCapita } = own(income);
  if (total === undefined) {
    return monthlyPerCapita;
  }
  const counted = excluded.reduce((rest, part) => rest - own(part).dong, total);
  return mayHaveMoreMembers === true ? undefined : { total: counted, members: members.length, months };
}
