/**
 * Administrative units over time: levels, types, codes, the provinces with their mergers, registries of a caller's own units, and the
 * classes that programmes assign to them.
 *
 * @packageDocumentation
 */
export {
  type AnyUnitState,
  type Designation,
  type DesignationClass,
  designationClasses,
  provinces,
  type RegionCode,
  type RegionScheme,
  regionScheme2023,
  regionScheme2025,
  regionSchemes,
  type SuccessionShare,
  type Succession,
  type Settlement,
  type UnitKey,
  type UnitLevel,
  unitLevels,
  type UnitReference,
  type UnitState,
  type UnitType,
  type UnitTypeDefinition,
  unitTypes,
  type UnitTypesByLevel,
} from '../law/index.ts';
export { createRegistry } from './create-registry.ts';
export { settlementOf, parentLevel, type ParentLevels, type SettledUnitType } from './levels.ts';
export {
  type KnownRegion,
  type NoRegion,
  type ProvinceRegion,
  provincesAt,
  provinceSuccessions,
  regionOf,
} from './provinces-at.ts';
export type { Registry, RegistryTables } from './registry.ts';
export {
  ancestorsOf,
  childrenOf,
  designationsOf,
  predecessorsOf,
  type RelatedUnit,
  successorsOf,
} from './relatives.ts';
export { type NamedUnit, resolveName, type ResolveOptions } from './resolve-name.ts';
export { type FoundUnit, unitKeyOf, type UnitNotFound, type UnitAnswer, unitAt } from './unit-at.ts';
