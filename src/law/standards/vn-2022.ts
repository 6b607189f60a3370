import { freezeDeep } from '../../foundation/frozen.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { ActId } from '../acts.ts';
import type { IndicatorDefinition, PovertyStandard, ServiceDefinition } from '../poverty-standard.ts';

/** Codes of the twelve indicators of `vn2022`. */
export type Vn2022Indicator =
  | 'employment'
  | 'dependants'
  | 'nutrition'
  | 'health-insurance'
  | 'adult-education'
  | 'child-schooling'
  | 'housing-quality'
  | 'housing-area'
  | 'water-source'
  | 'sanitation'
  | 'telecom-use'
  | 'information-device';

// biome-ignore format: table
/** The twelve indicators of the annex to NĐ 07/2021/NĐ-CP, in its order. Local standards use them too. */
export const vn2022Indicators: readonly IndicatorDefinition<Vn2022Indicator, ActId>[] = [
  { service: 'employment',       code: 'employment',         rule: { rule: 'member-without-job-or-contract' }, source: { evidence: 'single-source' } },
  { service: 'employment',       code: 'dependants',         rule: { rule: 'dependants-share-above', percent: 50, childUnder: 16 }, source: { note: 'list: single-source' } },
  { service: 'health',           code: 'nutrition',          rule: { rule: 'undernourished-child', under: 16 } },
  { service: 'health',           code: 'health-insurance',   rule: { rule: 'member-without-health-insurance', from: 6 } },
  { service: 'education',        code: 'adult-education',    rule: { rule: 'adult-without-certificate-for-age', onTheJobTraining: true, bands: [
    { from: 16, under: 18, suitable: ['lower-secondary'] },
    { from: 18, under: 31, suitable: ['upper-secondary', 'elementary-vocational', 'intermediate-vocational', 'college-vocational'] },
  ] }, source: { evidence: 'single-source' } },
  { service: 'education',        code: 'child-schooling',    rule: { rule: 'child-not-at-level', bands: [
    { from: 3, under: 6, level: 'preschool' },
    { from: 6, under: 12, level: 'primary' },
    { from: 12, under: 16, level: 'lower-secondary' },
  ] }, source: { note: 'bands: unconfirmed' } },
  { service: 'housing',          code: 'housing-quality',    rule: { rule: 'non-durable-components-at-least', components: 2 }, source: { evidence: 'single-source' } },
  { service: 'housing',          code: 'housing-area',       rule: { rule: 'floor-area-per-head-below', squareMetres: 8 } },
  { service: 'water-sanitation', code: 'water-source',       rule: { rule: 'water-source-not-among', sources: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain-water', 'bottled-water'] }, source: { note: 'list: single-source' } },
  { service: 'water-sanitation', code: 'sanitation',         rule: { rule: 'sanitation-not-among', facilities: ['septic-or-semi-septic', 'pour-flush', 'ventilated-improved-pit', 'pit-latrine-with-slab', 'double-vault'] }, source: { note: 'list: partly unconfirmed' } },
  { service: 'information',      code: 'telecom-use',        rule: { rule: 'no-member-uses', services: ['internet'] }, source: { evidence: 'single-source' } },
  { service: 'information',      code: 'information-device', rule: { rule: 'no-device-among', devices: ['television', 'radio', 'desktop-computer', 'telephone', 'laptop', 'tablet', 'smartphone'] }, source: { evidence: 'unconfirmed' } },
];

/** The six services of NĐ 07/2021/NĐ-CP, in its order. Local standards use them too. */
export const vn2022Services: readonly ServiceDefinition[] = [
  { code: 'employment' },
  { code: 'health' },
  { code: 'education' },
  { code: 'housing' },
  { code: 'water-sanitation' },
  { code: 'information' },
];

/**
 * The standard of NĐ 07/2021/NĐ-CP: six services, twelve indicators. It applies from 2022 to 2025, and to 2026 by NĐ 351/2025/NĐ-CP.
 */
export const vn2022: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'vn-2022',
  name: { vi: 'Chuẩn nghèo đa chiều 2022–2026', en: 'Multidimensional poverty standard 2022–2026' },
  sources: {
    standard: { act: 'nd-07-2021', evidence: 'confirmed' },
    indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
    reviewScores: { act: 'tt-07-2021', evidence: 'confirmed' },
    lowIncomeWorker: { act: 'nd-30-2025', evidence: 'confirmed' },
  },
  periods: [
    { from: '2022-01-01', until: '2025-12-31' },
    { from: '2026-01-01', until: '2026-12-31', source: { act: 'nd-351-2025', article: 2 } },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // Điều 3: incomes in clause 1 point a; poor and near-poor in clause 2, points a and b; average living standard in point c, a letter inferred from their order.
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',        upTo: { amounts: { rural: 1_500_000, urban: 2_000_000 }, operator: '<=' }, outcomes: [{ from: 3, class: 'poor' }, { from: 0, class: 'near-poor' }] },
    { id: 'average-living-line', upTo: { amounts: { rural: 2_250_000, urban: 3_000_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'average-living-standard' }] },
    { id: 'above',                                                                                          outcomes: [{ from: 0, class: 'none' }] },
  ],
  cutOff: 3,
  services: vn2022Services,
  indicators: vn2022Indicators,
  reviewScores: {
    pointsPerIndicator: 10,
    bands: [
      { bands: ['poverty-line'], upTo: { amounts: { rural: 140, urban: 175 }, operator: '<=' } },
      { bands: ['average-living-line', 'above'] },
    ],
  },
  lowIncomeWorker: { amounts: { rural: 2_250_000, urban: 3_000_000 }, operator: '<=' },
  gaps: [
    {
      id: 'working-age',
      kind: 'undetermined',
      about: 'indicators.employment',
      description: { vi: 'Giới hạn tuổi lao động', en: 'Bounds of working age' },
    },
    {
      id: 'review-points',
      kind: 'undetermined',
      about: 'reviewScores',
      description: { vi: 'Tiêu chí phiếu A, bảng điểm B1', en: 'Criteria of form A, points of form B1' },
    },
    {
      id: 'health-insurance',
      kind: 'conflict',
      about: 'indicators.health-insurance',
      description: { vi: 'Hai nguồn ghi "trẻ em" thay vì "người"', en: 'Two sources say child instead of person' },
    },
  ],
});
