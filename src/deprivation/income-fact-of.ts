import { own, readFields, requireRecord } from '../foundation/input/index.ts';
import { mostMembers } from '../foundation/limits.ts';
import { readOrFail } from '../foundation/shape/index.ts';
import { type Household, incomeShape, type ReportedIncome } from './household.ts';

/** Income as classification takes it: per head and month in đồng, or the total over some months with the number of members. */
export type ClassifiableIncome = number | { readonly total: number; readonly members: number; readonly months: number };

/**
 * The income of a household as {@link classifyHousehold} takes it: the total less the excluded parts. It is not divided by the
 * members, so that it is compared exactly.
 *
 * @returns the income; `undefined` if it is unknown, or a total is given and there may be unlisted members
 * @throws PovertyStandardError `missing-value` for an absent household; `invalid-number`, `negative-value`, `fractional-count`,
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
  // Without this check a misspelt field would silently leave the income unknown.
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
  const listedMembers = readOrFail(
    { kind: 'list', of: { kind: 'anything' }, least: 1, most: mostMembers },
    members,
    'members',
  );
  const hasUnlistedMembers = readOrFail({ kind: 'flag' }, mayHaveMoreMembers ?? false, 'mayHaveMoreMembers');
  return hasUnlistedMembers
    ? undefined
    : {
        total: excluded.reduce((remaining, { dong }) => remaining - dong, total),
        members: (listedMembers as readonly unknown[]).length,
        months,
      };
}

/**
 * Compares an observed value with `factor` × `count`, exactly: negative if it is less, positive if it is more. 19.2 m² for three persons
 * is not less than 6.4 m² per head, although `6.4 * 3` in binary is slightly more than 19.2.
 */
export function compareWithProduct(observed: number, factor: number, count: number): number {
  const [observedDigits, observedExponent] = decimal(observed);
  const [factorDigits, factorExponent] = decimal(factor);
  const exponent = Math.min(observedExponent, factorExponent);
  const difference =
    observedDigits * 10n ** BigInt(observedExponent - exponent) -
    factorDigits * BigInt(count) * 10n ** BigInt(factorExponent - exponent);
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

/** The shortest decimal of a number, as digits × 10^exponent. */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  return [BigInt(`${whole}${decimals}`), Number(exponent) - decimals.length];
}
