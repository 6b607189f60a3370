/**
 * Viet Nam's poverty standards as dated, cited data, and the functions that apply them. Everything that the rooms export is here;
 * only the schemas for untrusted input, which need zod, have an entry point of their own.
 *
 * @module chuan-ngheo
 */
export * from './foundation/index.ts';
export * from './vocabulary/index.ts';
export * from './law/index.ts';
export * from './standards/index.ts';
export * from './units/index.ts';
export * from './zones/index.ts';
export * from './deprivation/index.ts';
export * from './classification/index.ts';
export * from './aggregation/index.ts';
export * from './review/index.ts';
export * from './dynamics/index.ts';
export * from './targets/index.ts';
export * from './figures/index.ts';
export * from './claims/index.ts';
export * from './language/index.ts';
export * from './charts/index.ts';
