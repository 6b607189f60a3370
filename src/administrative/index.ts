/**
 * Administrative units in time: levels, types, codes, the provinces with their mergers, registries of a caller's own units, and the
 * classes that programmes give them.
 *
 * @packageDocumentation
 */
export { ancestorsOf } from './ancestors-of.ts';
export type {
  AreaClassification,
  AreaReason,
  DecidedArea,
  MissingAreaFact,
  UndecidedArea,
} from './area-classes/area-classification.ts';
export type { AreaFactName, AreaFacts, ShareFact } from './area-classes/area-facts.ts';
export {
  type AreaClass,
  areaClasses,
  type AreaCondition,
  type AreaFormula,
  type AreaRules,
} from './area-classes/area-rules.ts';
export { classifyCommuneArea } from './area-classes/classify-commune-area.ts';
export { communeAreaRules2026, minorityCommuneRules2026, villageAreaRules2026 } from './area-classes/nd-272-2025.ts';
export { communeAreaRules2021, villageAreaRules2021 } from './area-classes/qd-33-2020.ts';
export { coastalCommuneRules2021 } from './area-classes/qd-36-2021.ts';
export { areaTypeOf, type SettledUnitType } from './area-type-of.ts';
export { childrenOf } from './children-of.ts';
export { createRegistry } from './create-registry.ts';
export { type Designation, type DesignationClass, designationClasses } from './designation.ts';
export { designationsOf } from './designations-of.ts';
export { keyOf } from './key-of.ts';
export { parentLevel, type ParentLevels } from './parent-level.ts';
export { predecessorsOf } from './predecessors-of.ts';
export { provinceSuccessions } from './province-successions.ts';
export { provincesAt } from './provinces-at.ts';
export { provinces } from './provinces.ts';
export { type KnownRegion, type NoRegion, type ProvinceRegion, regionOf } from './region-of.ts';
export { regionScheme2023, regionScheme2025, regionSchemes } from './region-schemes.ts';
export type { RegionCode, RegionScheme } from './region.ts';
export type { Registry, RegistryTables } from './registry.ts';
export type { RelatedUnit } from './related-unit.ts';
export { type NamedUnit, resolveName, type ResolveOptions } from './resolve-name.ts';
export type { Share, Succession } from './succession.ts';
export { successorsOf } from './successors-of.ts';
export type { FoundUnit, NoUnit, UnitAnswer } from './unit-answer.ts';
export { unitAt } from './unit-at.ts';
export { type UnitLevel, unitLevels } from './unit-level.ts';
export type { UnitType, UnitTypesByLevel } from './unit-type.ts';
export { type UnitArea, type UnitTypeDefinition, unitTypes } from './unit-types.ts';
export type { AnyUnitState, UnitKey, UnitReference, UnitState } from './unit.ts';
