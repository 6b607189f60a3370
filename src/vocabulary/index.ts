/**
 * The closed lists and domain types of the field: areas, classes, services, indicators, evidence, gaps.
 *
 * @packageDocumentation
 */
export { type Evidence, evidenceMarks, type Gap, type GapKind } from './evidence.ts';
export {
  type AreaCode,
  areaCodes,
  type AreaType,
  type HouseholdClass,
  householdClasses,
  type PovertyGround,
} from './household-class.ts';
export {
  type AgeBand,
  type DeprivationStatus,
  type DwellingComponent,
  dwellingComponents,
  type DwellingGrade,
  dwellingGrades,
  type IndicatorCode,
  indicatorCodes,
  type IndicatorRule,
  type InformationDevice,
  informationDevices,
  type RuleName,
  ruleNames,
  sanitationFacilities,
  type SanitationFacility,
  type SchoolLevel,
  schoolLevels,
  type ServiceCode,
  serviceCodes,
  type TelecomService,
  telecomServices,
  type VocationalLevel,
  vocationalLevels,
  type WaterSource,
  waterSources,
} from './indicator.ts';
export { type Locale, locales, type LocalizedText } from './locale.ts';
export {
  type MeasureBase,
  measureBases,
  type MeasureCode,
  type OwnName,
  ownName,
  measureCodes,
  type PopulationGroup,
  populationGroups,
} from './measure.ts';
