/**
 * Poverty standards as dated, cited data, a file per instrument.
 *
 * @packageDocumentation
 */
export { defineStandard } from './define-standard.ts';
export { bacNinh2025 } from './local/bac-ninh-2025.ts';
export { binhDuong2016 } from './local/binh-duong-2016.ts';
export { daNang2016 } from './local/da-nang-2016.ts';
export { dongNai2022 } from './local/dong-nai-2022.ts';
export { hanoi2011 } from './local/hanoi-2011.ts';
export { hanoi2016 } from './local/hanoi-2016.ts';
export { hanoi2022 } from './local/hanoi-2022.ts';
export { hoChiMinhCity2016 } from './local/ho-chi-minh-city-2016.ts';
export { hoChiMinhCity2019 } from './local/ho-chi-minh-city-2019.ts';
export { hoChiMinhCity2021 } from './local/ho-chi-minh-city-2021.ts';
export { type HoChiMinhCity2024Indicator, hoChiMinhCity2024 } from './local/ho-chi-minh-city-2024.ts';
export { quangNinh2023 } from './local/quang-ninh-2023.ts';
export { localStandards } from './local-standards.ts';
export { nationalStandards } from './national-standards.ts';
export type * from './poverty-standard.ts';
export { type StandardInForceOptions, standardInForce } from './standard-in-force.ts';
export { vn2001 } from './vn-2001.ts';
export { vn2006 } from './vn-2006.ts';
export { vn2011 } from './vn-2011.ts';
export { vn2016 } from './vn-2016.ts';
export type { Vn2016Indicator } from './vn-2016-indicators.ts';
export { vn2022 } from './vn-2022.ts';
export type { Vn2022Indicator } from './vn-2022-indicators.ts';
export { type Vn2027Indicator, vn2027 } from './vn-2027.ts';
