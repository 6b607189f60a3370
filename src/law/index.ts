/**
 * The acts that the package cites, each once, and how a value of the law tells where it stands.
 *
 * @packageDocumentation
 */
export { type ActId, acts } from './acts.ts';
export type { Citation } from './citation.ts';
export type { AttestedDate, LegalAct, LegalActType } from './legal-act.ts';
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
  StandardSources,
  StandardTerritory,
  UpperBound,
} from './poverty-standard.ts';
export { sourceOf } from './source-of.ts';
export type { FullSource, OwnSource, Source, Sourced } from './source.ts';
export type { StandardId } from './standard-id.ts';
export { bacNinh2025 } from './standards/local/bac-ninh-2025.ts';
export { binhDuong2016 } from './standards/local/binh-duong-2016.ts';
export { daNang2016 } from './standards/local/da-nang-2016.ts';
export { dongNai2022 } from './standards/local/dong-nai-2022.ts';
export { hanoi2011 } from './standards/local/hanoi-2011.ts';
export { hanoi2016 } from './standards/local/hanoi-2016.ts';
export { hanoi2022 } from './standards/local/hanoi-2022.ts';
export { hoChiMinhCity2016 } from './standards/local/ho-chi-minh-city-2016.ts';
export { hoChiMinhCity2019 } from './standards/local/ho-chi-minh-city-2019.ts';
export { hoChiMinhCity2021 } from './standards/local/ho-chi-minh-city-2021.ts';
export { hoChiMinhCity2024, type HoChiMinhCity2024Indicator } from './standards/local/ho-chi-minh-city-2024.ts';
export { quangNinh2023 } from './standards/local/quang-ninh-2023.ts';
export { vn2001 } from './standards/vn-2001.ts';
export { vn2006 } from './standards/vn-2006.ts';
export { vn2011 } from './standards/vn-2011.ts';
export { vn2016, type Vn2016Indicator } from './standards/vn-2016.ts';
export { vn2022, type Vn2022Indicator } from './standards/vn-2022.ts';
export { vn2027, type Vn2027Indicator } from './standards/vn-2027.ts';
