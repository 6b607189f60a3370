import { own, readFields, requireRecord } from '../foundation/input/index.ts';
import { mostMembers } from '../foundation/limits.ts';
import { readOrFail } from '../foundation/shape/index.ts';
import { type Household, incomeShape, type ReportedIncome } from './household.ts';

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
  } = readOrFail(incomeShape(), income, 'income') as ReportedIncome;
  if (total === undefined) {
    return monthlyPerCapita;
  }
  const sharing = readOrFail(
    { kind: 'list', of: { kind: 'anything' }, least: 1, most: mostMembers },
    members,
    'members',
  );
  const mayBeMore = readOrFail({ kind: 'flag' }, mayHaveMoreMembers ?? false, 'mayHaveMoreMembers');
  return mayBeMore
    ? undefined
    : {
        total: excluded.reduce((rest, { dong }) => rest - dong, total),
        members: (sharing as readonly unknown[]).length,
        months,
      };
}

/**
 * How an observed value stands to a threshold per head times the heads, exactly and without dividing: negative when it is less.
 * 19.2 m² for three is not less than 6.4 m² a head, although `6.4 * 3` in binary is a little more than 19.2.
 */
export function compareWithProduct(observed: number, factor: number, count: number): number {
  const [one, power] = decimal(observed);
  const [other, otherPower] = decimal(factor);
  const least = Math.min(power, otherPower);
  const difference = one * 10n ** BigInt(power - least) - other * BigInt(count) * 10n ** BigInt(otherPower - least);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
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

/** A number as the shortest decimal that means it: whole digits and the power of ten that they count. */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  return [BigInt(`${whole}${decimals}`), Number(exponent) - decimals.length];
}
