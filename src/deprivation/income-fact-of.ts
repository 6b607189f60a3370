import { own, readFields, requireRecord } from '../foundation/input/index.ts';
import { mostMembers } from '../foundation/limits.ts';
import { readOrRefuse } from '../foundation/shape/index.ts';
import type { Household } from './household.ts';
import { incomeShape } from './reading/household-shape.ts';
import type { ReportedIncome } from './reported-income.ts';

/** Income as classification takes it: per head and month in đồng, or the total with the members who share it. */
export type ClassifiableIncome = number | { readonly total: number; readonly members: number; readonly months: number };

/**
 * The income of a household as {@link classifyHousehold} takes it: what is excluded is taken off the total, which is left undivided
 * so that it is compared exactly.
 *
 * @returns `undefined` where it is not known, also while there may be members who are not listed
 * @throws PovertyStandardError `missing-value` where there is no household; `invalid-number`, `negative-value`, `fractional-count`,
 *   `invalid-value`, `unknown-field`, `empty-input` for its fields, its income and members, by their paths in the household
 *
 * @example
 * ```ts
 * const income = { total: 75_000_000, months: 12, excluded: [{ kind: 'monthly social allowance', dong: 3_000_000 }] };
 * incomeFactOf({ members: [{ id: 'a' }, { id: 'b' }], income }); // => { total: 72000000, members: 2, months: 12 }
 * incomeFactOf({ members: [{ id: 'a' }] }); // => undefined
 * ```
 */
export function incomeFactOf(household: Household): ClassifiableIncome | undefined {
  requireRecord(household, 'household');
  // A misspelt name would leave the income unknown in silence.
  readFields(household, '', householdFields);
  const { income = {}, members, mayHaveMoreMembers } = own(household);
  const {
    total,
    monthlyPerCapita,
    excluded = [],
    months = 1,
  } = readOrRefuse(incomeShape(), income, 'income') as ReportedIncome;
  if (total === undefined) {
    return monthlyPerCapita;
  }
  const sharing = readOrRefuse(
    { kind: 'list', of: { kind: 'anything' }, least: 1, most: mostMembers },
    members,
    'members',
  );
  const mayBeMore = readOrRefuse({ kind: 'flag' }, mayHaveMoreMembers ?? false, 'mayHaveMoreMembers');
  return mayBeMore
    ? undefined
    : {
        total: excluded.reduce((rest, { dong }) => rest - dong, total),
        members: (sharing as readonly unknown[]).length,
        months,
      };
}

const householdFields: readonly (keyof Household)[] = [
  'id',
  'area',
  'members',
  'mayHaveMoreMembers',
  'dwelling',
  'waterSource',
  'sanitation',
  'telecomServices',
  'devices',
  'hearsLoudspeaker',
  'income',
  'reported',
  'extra',
];
