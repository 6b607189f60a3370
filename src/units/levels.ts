import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { readFields, readOneOf, readOptions } from '../foundation/input/index.ts';
import type { Settlement, UnitLevel, UnitType } from '../law/index.ts';
import { unitTypes } from '../law/provinces/unit-types.ts';
import { reformDay, unitLevels } from '../law/unit.ts';

/** The possible levels of the parent, by level. */
interface ParentLevels {
  /** None: provinces have no parent. */
  readonly province: undefined;
  /** The province, until 2025-06-30. */
  readonly district: 'province' | undefined;
  /** The district until 2025-06-30, the province from 2025-07-01. */
  readonly commune: 'district' | 'province';
  /** The commune, on any day. */
  readonly village: 'commune';
}

/** The types of unit that are either rural or urban as a whole. */
export type SettledUnitType = UnitType<'commune' | 'village'>;

/**
 * The level above a level on a day: above a commune the district until 2025-06-30, and the province from 2025-07-01.
 *
 * @param level - the level of the child
 * @param options - the day
 * @returns the level of the parent; `undefined` for a province, and for a district once there are none
 * @throws PovertyStandardError `invalid-date`, `missing-value`, `invalid-value`
 *
 * @example
 * ```ts
 * parentLevel('commune', { on: '2025-06-30' }); // => 'district'
 * parentLevel('commune', { on: '2025-07-01' }); // => 'province'
 * parentLevel('district', { on: '2025-07-01' }); // => undefined
 * ```
 */
export function parentLevel<Level extends UnitLevel>(
  level: Level,
  options: { readonly on: CivilDate },
): ParentLevels[Level] {
  const child = readOneOf(level, 'level', unitLevels);
  const on = parseCivilDate(readOptions(options, 'options', ['on']).on, 'options.on');
  return parentLevelOf(child, on) as ParentLevels[Level];
}

/** The same without checks of the arguments. */
export function parentLevelOf(level: UnitLevel, on: CivilDate): UnitLevel | undefined {
  const isReformed = on >= reformDay;
  switch (level) {
    case 'province':
      return undefined;
    case 'district':
      return isReformed ? undefined : 'province';
    case 'commune':
      return isReformed ? 'province' : 'district';
    case 'village':
      return 'commune';
  }
}

/**
 * Whether a commune-level unit, a village or a residential group is rural or urban: xã and thôn are rural, phường, thị trấn and tổ dân
 * phố urban. A đặc khu is neither by its name, and no rule of the poverty decrees says which, so it is undetermined.
 *
 * @param unit - a state, or an object with its type
 * @returns `undetermined` for a special zone
 * @throws PovertyStandardError `invalid-value`, also for a unit of a higher level, which is rural and urban; `missing-value`
 *
 * @example
 * ```ts
 * settlementOf({ type: 'ward' }); // => 'urban'
 * settlementOf({ type: 'commune' }); // => 'rural'
 * settlementOf({ type: 'special-zone' }); // => 'undetermined'
 * ```
 */
export function settlementOf(unit: { readonly type: SettledUnitType }): Exclude<Settlement, 'mixed'> {
  const settled = Object.entries(unitTypes).filter(([, { level }]) => level === 'commune' || level === 'village');
  const type = readOneOf(
    readFields(unit, 'unit').get('type'),
    'unit.type',
    settled.map(([name]) => name as SettledUnitType),
  );
  return unitTypes[type].area as Exclude<Settlement, 'mixed'>;
}
