import { readFields, readOneOf } from '../foundation/input/index.ts';
import type { UnitArea, UnitType } from '../law/index.ts';
import { unitTypes } from '../law/provinces/unit-types.ts';

/** The types of unit whose people live either in the country or in town. */
export type SettledUnitType = UnitType<'commune' | 'village'>;

/**
 * Whether a commune-level unit, a village or a residential group is rural or urban: xã and thôn are rural, phường, thị trấn and tổ dân
 * phố urban. A đặc khu is neither by its name; no rule of the poverty decrees says which, so the answer is open.
 *
 * @param unit - a state, or anything else with its type
 * @returns `undetermined` for a special zone
 * @throws PovertyStandardError `invalid-value`, also for a unit of a higher level, which has people of both kinds; `missing-value`
 *
 * @example
 * ```ts
 * areaTypeOf({ type: 'ward' }); // => 'urban'
 * areaTypeOf({ type: 'commune' }); // => 'rural'
 * areaTypeOf({ type: 'special-zone' }); // => 'undetermined'
 * ```
 */
export function areaTypeOf(unit: { readonly type: SettledUnitType }): Exclude<UnitArea, 'mixed'> {
  const settled = Object.entries(unitTypes).filter(([, { level }]) => level === 'commune' || level === 'village');
  const type = readOneOf(
    readFields(unit, 'unit').get('type'),
    'unit.type',
    settled.map(([name]) => name as SettledUnitType),
  );
  return unitTypes[type].area as Exclude<UnitArea, 'mixed'>;
}
