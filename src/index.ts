/**
 * Viet Nam's poverty standards as dated, cited data, and the functions that apply them, by the question that they answer. What else a room
 * offers is at its own entry point, such as `chuan-ngheo/units`; the schemas for untrusted input, which need zod, are at
 * `chuan-ngheo/schemas`.
 *
 * @module chuan-ngheo
 */

// Which standard applies, and what does it say?
export {
  standardInForce,
  nationalStandards,
  localStandards,
  vn2001,
  vn2006,
  vn2011,
  vn2016,
  vn2022,
  vn2027,
  defineStandard,
  type PovertyStandard,
  type AreaOf,
  type IndicatorOf,
} from './standards/index.ts';
export type { Evidence, Gap } from './vocabulary/index.ts';
export type { StandardId, Citation, LegalAct } from './law/index.ts';

// What is known of a household, and what is it deprived of?
export {
  assessDeprivations,
  assessHouseholds,
  issuesOfHousehold,
  incomeFactOf,
  type Household,
  type Member,
  type Dwelling,
  type ReportedIncome,
  type DeprivationAssessment,
  type DeprivationFinding,
  type HouseholdAssessments,
} from './deprivation/index.ts';

// Which class is it, why, and what would change that?
export {
  classifyHousehold,
  classifyUnder,
  classifyByScores,
  classifyLowIncomeWorkers,
  nextQuestions,
  exitPaths,
  distancesToBounds,
  type HouseholdFacts,
  type HouseholdIncome,
  type ReviewScoreFacts,
  type Classification,
  type ComparedClassification,
  type LowIncomeWorkers,
  type NextQuestions,
  type ExitPath,
  type BoundDistances,
} from './classification/index.ts';

// How is the yearly review done?
export {
  review2016,
  review2022,
  reviewProcedures,
  reviewPeriod,
  reviewDeadline,
  screenHousehold,
  definePointTable,
  scorePoints,
  scoreDeprivations,
  type ReviewProcedure,
  type ReviewPeriod,
  type ReviewDeadline,
  type WorkingCalendar,
  type ScreeningFacts,
  type Screening,
  type PointTable,
  type ReviewScore,
} from './review/index.ts';

// What became of the households?
export {
  householdDynamics,
  countDynamics,
  balanceFlows,
  mergeFlows,
  type ReviewedHousehold,
  type HouseholdDynamics,
  type DynamicsTables,
  type FlowLedger,
  type FlowBalance,
} from './dynamics/index.ts';

// Which unit is meant, and what became of it?
export {
  createRegistry,
  unitAt,
  resolveName,
  ancestorsOf,
  childrenOf,
  predecessorsOf,
  successorsOf,
  provinces,
  provincesAt,
  provinceSuccessions,
  regionOf,
  settlementOf,
  type Registry,
  type RegistryTables,
  type UnitState,
  type UnitReference,
  type UnitKey,
  type UnitAnswer,
  type Succession,
  type Designation,
} from './units/index.ts';

// Which zone is a commune or a village of?
export {
  classifyZone,
  communeZoneRules2021,
  communeZoneRules2026,
  villageZoneRules2021,
  villageZoneRules2026,
  coastalCommuneRules2021,
  type ZoneFacts,
  type ZoneRules,
  type ZoneClassification,
} from './zones/index.ts';

// How many are there, over units and across the reform?
export {
  rateOf,
  rollUp,
  recast,
  compareTerritories,
  type Tally,
  type TallyCounts,
  type CountedRate,
  type RollUp,
  type Recast,
  type TerritoryComparison,
} from './aggregation/index.ts';

// Is a target met?
export {
  programmeTargets,
  programmeTarget,
  sortObservations,
  changeBetween,
  trackTarget,
  computeRequiredPace,
  planTrajectory,
  allocateReduction,
  denominatorEffect,
  type Observation,
  type Target,
  type TargetProgramme,
  type Change,
  type TargetProgress,
  type RequiredPace,
  type Trajectory,
} from './targets/index.ts';

// Is a published figure right?
export { checkClaim, checkClaims, type Claim, type ClaimCheck, type ClaimsCheck } from './claims/index.ts';
export { readFigure, readFigures, formatCount, formatDong, formatPercent, type Figure } from './figures/index.ts';

// How is it said?
export {
  explain,
  labels,
  labelOf,
  codeOf,
  vietnamese,
  vietnameseClassification,
  english,
  englishClassification,
  type Language,
  type Wording,
  type Explainable,
  type ExplainContext,
} from './language/index.ts';
export { targetChart } from './charts/index.ts';
export type { Locale, LocalizedText } from './vocabulary/index.ts';

// What are the words, and what went wrong?
export {
  householdClasses,
  indicatorCodes,
  type HouseholdClass,
  type IndicatorCode,
  type AreaType,
  ownName,
  type OwnName,
} from './vocabulary/index.ts';
export {
  type CivilDate,
  type ExactValue,
  isPovertyStandardError,
  PovertyStandardError,
  type ErrorCode,
  type Issue,
} from './foundation/index.ts';
