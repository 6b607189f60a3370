/**
 * The closed lists and domain types of the field: areas, classes, services, indicators, evidence, gaps.
 *
 * @packageDocumentation
 */
export { type AreaCode, areaCodes, type AreaType, type AreaType2001 } from './area.ts';
export { type Evidence, evidenceMarks } from './evidence.ts';
export type { Gap, GapKind } from './gap.ts';
export { type HouseholdClass, householdClasses, type PovertyGround } from './household-class.ts';
export {
  type AgeBand,
  type DwellingComponent,
  dwellingComponents,
  type DwellingGrade,
  dwellingGrades,
  type IndicatorRule,
  type InformationDevice,
  informationDevices,
  type RuleName,
  ruleNames,
  sanitationFacilities,
  type SanitationFacility,
  type SchoolLevel,
  schoolLevels,
  type TelecomService,
  telecomServices,
  type VocationalLevel,
  vocationalLevels,
  type WaterSource,
  waterSources,
} from './indicator-rule.ts';
export {
  type DeprivationStatus,
  type IndicatorCode,
  indicatorCodes,
  type ServiceCode,
  serviceCodes,
} from './indicator.ts';
export { type Locale, locales, type LocalizedText } from './locale.ts';
export { type MeasureBase, measureBases, type MeasureCode, measureCodes } from './measure.ts';
export { type PopulationGroup, populationGroups } from './population-group.ts';
