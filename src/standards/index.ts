/**
 * Poverty standards as dated, cited data, a file per instrument.
 *
 * @packageDocumentation
 */
export { defineStandard } from './define-standard.ts';
export { bacNinh2025 } from '../law/standards/local/bac-ninh-2025.ts';
export { binhDuong2016 } from '../law/standards/local/binh-duong-2016.ts';
export { daNang2016 } from '../law/standards/local/da-nang-2016.ts';
export { dongNai2022 } from '../law/standards/local/dong-nai-2022.ts';
export { hanoi2011 } from '../law/standards/local/hanoi-2011.ts';
export { hanoi2016 } from '../law/standards/local/hanoi-2016.ts';
export { hanoi2022 } from '../law/standards/local/hanoi-2022.ts';
export { hoChiMinhCity2016 } from '../law/standards/local/ho-chi-minh-city-2016.ts';
export { hoChiMinhCity2019 } from '../law/standards/local/ho-chi-minh-city-2019.ts';
export { hoChiMinhCity2021 } from '../law/standards/local/ho-chi-minh-city-2021.ts';
export { type HoChiMinhCity2024Indicator, hoChiMinhCity2024 } from '../law/standards/local/ho-chi-minh-city-2024.ts';
export { quangNinh2023 } from '../law/standards/local/quang-ninh-2023.ts';
export { localStandards } from './local-standards.ts';
export { nationalStandards } from './national-standards.ts';
export type * from '../law/poverty-standard.ts';
export { type StandardInForceOptions, standardInForce } from './standard-in-force.ts';
export { vn2001 } from '../law/standards/vn-2001.ts';
export { vn2006 } from '../law/standards/vn-2006.ts';
export { vn2011 } from '../law/standards/vn-2011.ts';
export { vn2016 } from '../law/standards/vn-2016.ts';
export type { Vn2016Indicator } from '../law/standards/vn-2016.ts';
export { vn2022 } from '../law/standards/vn-2022.ts';
export type { Vn2022Indicator } from '../law/standards/vn-2022.ts';
export { type Vn2027Indicator, vn2027 } from '../law/standards/vn-2027.ts';
