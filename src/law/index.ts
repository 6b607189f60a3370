/**
 * The law as data: acts, standards, programmes, review procedures, zone rules and administrative units, with the sources of every value.
 *
 * @packageDocumentation
 */
export { type ActId, acts, type AttestedDate, type LegalAct, type LegalActType } from './acts.ts';
export type {
  AmountByArea,
  ApplicationPeriod,
  AreaOf,
  BandOutcome,
  BoundOperator,
  CitableAct,
  IncomeBand,
  IncomePeriod,
  IndicatorDefinition,
  IndicatorOf,
  PovertyStandard,
  ReviewScores,
  ScoreBand,
  ServiceDefinition,
  StandardId,
  StandardSources,
  StandardTerritory,
  UpperBound,
} from './poverty-standard.ts';
export { provinces, regionScheme2023, regionScheme2025, regionSchemes } from './provinces/provinces.ts';
export { type Settlement, type UnitTypeDefinition, unitTypes } from './provinces/unit-types.ts';
export {
  type DayOfYear,
  type RegularReviewRule,
  type ReviewProcedure,
  type ReviewSources,
  type ReviewStep,
  reviewSteps,
  type ReviewSubject,
  reviewSubjects,
  type ReviewTerm,
  type ScreeningRule,
  type ScreeningValue,
  type YearlySpan,
} from './review-procedure.ts';
export { census2015 } from './reviews/census-2015.ts';
export { review2016 } from './reviews/review-2016.ts';
export { review2022 } from './reviews/review-2022.ts';
export { type Citation, type FullSource, type OwnSource, type Source, type Sourced, sourceOf } from './source.ts';
export { hanoi2011, hanoi2016, hanoi2022 } from './standards/local/hanoi.ts';
export {
  hoChiMinhCity2016,
  hoChiMinhCity2019,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  type HoChiMinhCity2024Indicator,
} from './standards/local/ho-chi-minh-city.ts';
export { bacNinh2025, binhDuong2016, daNang2016, dongNai2022, quangNinh2023 } from './standards/local/provinces.ts';
export { vn2001 } from './standards/vn-2001.ts';
export { vn2006 } from './standards/vn-2006.ts';
export { vn2011 } from './standards/vn-2011.ts';
export { vn2016, type Vn2016Indicator } from './standards/vn-2016.ts';
export { vn2022, type Vn2022Indicator } from './standards/vn-2022.ts';
export { vn2027, type Vn2027Indicator } from './standards/vn-2027.ts';
export {
  type AnyUnitState,
  type Designation,
  type DesignationClass,
  designationClasses,
  type RegionCode,
  type RegionScheme,
  type SuccessionShare,
  type Succession,
  type UnitKey,
  type UnitLevel,
  unitLevels,
  type UnitReference,
  type UnitState,
  type UnitType,
  type UnitTypesByLevel,
} from './unit.ts';
export {
  type ZoneClass,
  zoneClasses,
  type ZoneCondition,
  type ZoneFactName,
  type ZoneFacts,
  type ZoneFormula,
  type ZoneRules,
  type ShareFact,
} from './zone-rules.ts';
export { coastalCommuneRules2021, communeZoneRules2021, villageZoneRules2021 } from './zones/zone-rules-2021.ts';
export { communeZoneRules2026, minorityCommuneRules2026, villageZoneRules2026 } from './zones/zone-rules-2026.ts';
