/**
 * Administrative units in time: levels, types, codes, the provinces with their mergers, registries of a caller's own units, and the
 * classes that programmes give them.
 *
 * @packageDocumentation
 */
export {
  type AnyUnitState,
  type AreaClass,
  areaClasses,
  type AreaCondition,
  type AreaFactName,
  type AreaFacts,
  type AreaFormula,
  type AreaRules,
  coastalCommuneRules2021,
  communeAreaRules2021,
  communeAreaRules2026,
  type Designation,
  type DesignationClass,
  designationClasses,
  minorityCommuneRules2026,
  provinces,
  type RegionCode,
  type RegionScheme,
  regionScheme2023,
  regionScheme2025,
  regionSchemes,
  type Share,
  type ShareFact,
  type Succession,
  type UnitArea,
  type UnitKey,
  type UnitLevel,
  unitLevels,
  type UnitReference,
  type UnitState,
  type UnitType,
  type UnitTypeDefinition,
  unitTypes,
  type UnitTypesByLevel,
  villageAreaRules2021,
  villageAreaRules2026,
} from '../law/index.ts';
export { ancestorsOf } from './ancestors-of.ts';
export type {
  AreaClassification,
  AreaReason,
  DecidedArea,
  MissingAreaFact,
  UndecidedArea,
} from './area-classes/area-classification.ts';
export { classifyCommuneArea } from './area-classes/classify-commune-area.ts';
export { areaTypeOf, type SettledUnitType } from './area-type-of.ts';
export { childrenOf } from './children-of.ts';
export { createRegistry } from './create-registry.ts';
export { designationsOf } from './designations-of.ts';
export { keyOf } from './key-of.ts';
export { parentLevel, type ParentLevels } from './parent-level.ts';
export { predecessorsOf } from './predecessors-of.ts';
export { provinceSuccessions } from './province-successions.ts';
export { provincesAt } from './provinces-at.ts';
export { type KnownRegion, type NoRegion, type ProvinceRegion, regionOf } from './region-of.ts';
export type { Registry, RegistryTables } from './registry.ts';
export type { RelatedUnit } from './related-unit.ts';
export { type NamedUnit, resolveName, type ResolveOptions } from './resolve-name.ts';
export { successorsOf } from './successors-of.ts';
export type { FoundUnit, NoUnit, UnitAnswer } from './unit-answer.ts';
export { unitAt } from './unit-at.ts';
