/**
 * Poverty standards as dated, cited data, a file per instrument.
 *
 * @packageDocumentation
 */
export type * from './poverty-standard.ts';
export { type Vn2022Indicator, vn2022 } from './vn-2022.ts';
