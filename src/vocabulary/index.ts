/**
 * The closed lists and domain types of the field: areas, classes, services, indicators, evidence, gaps.
 *
 * @packageDocumentation
 */
export { type AreaCode, type AreaType, type AreaType2001, areaCodes } from './area.ts';
export { type Evidence, evidenceMarks } from './evidence.ts';
export type { Gap, GapKind } from './gap.ts';
export { type HouseholdClass, householdClasses, type PovertyGround } from './household-class.ts';
export {
  type DeprivationStatus,
  type IndicatorCode,
  indicatorCodes,
  type ServiceCode,
  serviceCodes,
} from './indicator.ts';
export {
  type AgeBand,
  type DwellingComponent,
  type DwellingGrade,
  dwellingComponents,
  dwellingGrades,
  type IndicatorRule,
  type InformationDevice,
  informationDevices,
  type RuleName,
  ruleNames,
  type SanitationFacility,
  type SchoolLevel,
  sanitationFacilities,
  schoolLevels,
  type TelecomService,
  telecomServices,
  type VocationalLevel,
  vocationalLevels,
  type WaterSource,
  waterSources,
} from './indicator-rule.ts';
export { type Locale, type LocalizedText, locales } from './locale.ts';
export { type MeasureBase, type MeasureCode, measureBases, measureCodes } from './measure.ts';
export { type PopulationGroup, populationGroups } from './population-group.ts';
