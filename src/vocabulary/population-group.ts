import { freezeDeep } from '../foundation/frozen.ts';

const groups = [
  'ethnic-minority',
  'poor-ethnic-minority',
  'poor-and-near-poor',
  'poor-districts',
  'poor-communes',
  'poor-districts-and-communes',
  'supported-districts',
  'coastal-communes',
  'mountain-communes-and-villages',
  'ethnic-minority-and-mountain-area',
  'rural',
] as const;

/**
 * The parts of a population, or of a territory, to which programmes give targets of their own.
 *
 * - `ethnic-minority`, `poor-ethnic-minority`: hộ dân tộc thiểu số, hộ nghèo dân tộc thiểu số
 * - `poor-and-near-poor`: hộ nghèo, hộ cận nghèo
 * - `poor-districts`, `poor-communes`, `poor-districts-and-communes`: huyện nghèo, xã nghèo
 * - `supported-districts`: the 22 districts of QĐ 880/QĐ-TTg
 * - `coastal-communes`: xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo
 * - `mountain-communes-and-villages`: xã, thôn đặc biệt khó khăn vùng dân tộc thiểu số và miền núi
 * - `ethnic-minority-and-mountain-area`: vùng đồng bào dân tộc thiểu số và miền núi
 * - `rural`: nông thôn
 */
export type PopulationGroup = (typeof groups)[number];

/** All groups. */
export const populationGroups: readonly PopulationGroup[] = /* @__PURE__ */ freezeDeep(groups);
