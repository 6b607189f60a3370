import { refuse } from '../foundation/errors/index.ts';
import {
  own,
  readAmount,
  readCount,
  readFields,
  readFilledList,
  readIfKnown,
  readList,
  requireArgument,
} from '../foundation/reading/index.ts';
import type { Household } from './household.ts';

/** Income as classification takes it: per head and month in đồng, or the total with the members who share it. */
export type ClassifiableIncome = number | { readonly total: number; readonly members: number; readonly months: number };

/**
 * The income of a household as {@link classifyHousehold} takes it: what is excluded is taken off the total, which is left undivided
 * so that it is compared exactly.
 *
 * @returns `undefined` where it is not known, also while there may be members who are not listed
 * @throws PovertyStandardError `missing-value` where there is no household; `invalid-number`, `negative-value`, `fractional-count`,
 *   `invalid-value`, `unknown-field`, `empty-input` for its income and members, by their paths in the household
 *
 * @example
 * ```ts
 * const income = { total: 75_000_000, months: 12, excluded: [{ kind: 'monthly social allowance', dong: 3_000_000 }] };
 * incomeFactOf({ members: [{ id: 'a' }, { id: 'b' }], income }); // => { total: 72000000, members: 2, months: 12 }
 * incomeFactOf({ members: [{ id: 'a' }] }); // => undefined
 * ```
 */
export function incomeFactOf(household: Household): ClassifiableIncome | undefined {
  requireArgument(household, 'household');
  const { income = {}, members, mayHaveMoreMembers } = own(household);
  const fields = readFields(income, 'income', ['monthlyPerCapita', 'total', 'months', 'excluded']);
  const read = <Value>(name: string, reader: (value: unknown, path: string) => Value): Value | undefined =>
    fields.get(name) === undefined ? undefined : reader(fields.get(name), `income.${name}`);
  const perHead = read('monthlyPerCapita', readAmount);
  const total = read('total', readCount);
  if (total === undefined) {
    return perHead;
  }
  const excluded = read('excluded', readExcluded) ?? [];
  const months = read('months', readMonths) ?? 1;
  const sharing = readFilledList(members, 'members').length;
  return readIfKnown(mayHaveMoreMembers, 'mayHaveMoreMembers', [true, false])
    ? undefined
    : { total: excluded.reduce((rest, dong) => rest - dong, total), members: sharing, months };
}

function readExcluded(value: unknown, path: string): number[] {
  return readList(value, path).map((part, place) => {
    const at = `${path}[${place}]`;
    return readCount(readFields(part, at, ['kind', 'dong']).get('dong'), `${at}.dong`);
  });
}

function readMonths(value: unknown, path: string): number {
  return readCount(value, path) > 0
    ? (value as number)
    : refuse('fractional-count', path, value, 'a whole number from 1');
}
