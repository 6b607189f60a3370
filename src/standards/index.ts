/**
 * Poverty standards as dated, cited data: the national and local standards, which of them is in force, and standards of the caller’s own.
 *
 * @packageDocumentation
 */
export {
  type AmountByArea,
  type ApplicationPeriod,
  type AreaOf,
  bacNinh2025,
  type BandOutcome,
  binhDuong2016,
  type BoundOperator,
  type CitableAct,
  daNang2016,
  dongNai2022,
  hanoi2011,
  hanoi2016,
  hanoi2022,
  hoChiMinhCity2016,
  hoChiMinhCity2019,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  type HoChiMinhCity2024Indicator,
  type IncomeBand,
  type IncomePeriod,
  type IndicatorDefinition,
  type IndicatorOf,
  type PovertyStandard,
  quangNinh2023,
  type ReviewScores,
  type ScoreBand,
  type ServiceDefinition,
  type StandardSources,
  type StandardTerritory,
  type UpperBound,
  vn2001,
  vn2006,
  vn2011,
  vn2016,
  type Vn2016Indicator,
  vn2022,
  type Vn2022Indicator,
  vn2027,
  type Vn2027Indicator,
} from '../law/index.ts';
export { defineStandard } from './define-standard.ts';
export {
  localStandards,
  nationalStandards,
  standardInForce,
  type StandardInForceOptions,
} from './standard-in-force.ts';
