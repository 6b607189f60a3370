/**
 * Poverty standards as dated, cited data, a file per instrument.
 *
 * @packageDocumentation
 */
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
