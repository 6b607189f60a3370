import { freezeDeep } from '../foundation/frozen/index.ts';
import type { AreaType } from '../vocabulary/index.ts';
import type { PovertyStandard } from './poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from './vn-2022-indicators.ts';

/**
 * The standard of NĐ 07/2021/NĐ-CP: six services, twelve indicators. It applies from 2022 to 2025, and to 2026 by NĐ 351/2025/NĐ-CP.
 */
export const vn2022: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'vn-2022',
  name: { vi: 'Chuẩn nghèo đa chiều 2022–2026', en: 'Multidimensional poverty standard 2022–2026' },
  periods: [
    { from: '2022-01-01', until: '2025-12-31', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
    { from: '2026-01-01', until: '2026-12-31', citation: { act: 'nd-351-2025', article: 2 }, evidence: 'confirmed' },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: {
          value: { rural: 1_500_000, urban: 2_000_000 },
          citation: { act: 'nd-07-2021' },
          evidence: 'confirmed',
        },
        operator: { value: '<=', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
      },
      outcomes: [
        { from: 3, class: 'poor', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
        { from: 0, class: 'near-poor', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
      ],
    },
    {
      id: 'average-living-line',
      upTo: {
        amounts: {
          value: { rural: 2_250_000, urban: 3_000_000 },
          citation: { act: 'nd-07-2021' },
          evidence: 'confirmed',
        },
        operator: { value: '<=', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
      },
      outcomes: [{ from: 0, class: 'average-living-standard', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' }],
    },
    { id: 'above', outcomes: [{ from: 0, class: 'none', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' }] },
  ],
  services: vn2022Services,
  indicators: vn2022Indicators,
  cutOff: { value: 3, citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
  reviewScores: {
    pointsPerIndicator: { value: 10, citation: { act: 'tt-07-2021' }, evidence: 'confirmed' },
    bands: [
      {
        bands: ['poverty-line'],
        upTo: {
          amounts: { value: { rural: 140, urban: 175 }, citation: { act: 'tt-07-2021' }, evidence: 'confirmed' },
          operator: { value: '<=', citation: { act: 'tt-07-2021' }, evidence: 'confirmed' },
        },
      },
      { bands: ['average-living-line', 'above'] },
    ],
  },
  lowIncomeWorker: {
    amounts: { value: { rural: 2_250_000, urban: 3_000_000 }, citation: { act: 'nd-30-2025' }, evidence: 'confirmed' },
    operator: { value: '<=', citation: { act: 'nd-30-2025' }, evidence: 'confirmed' },
  },
  gaps: [
    {
      id: 'working-age',
      kind: 'undetermined',
      about: 'indicators.employment',
      description: {
        vi: 'Giới hạn tuổi lao động',
        en: 'Bounds of working age',
      },
    },
    {
      id: 'review-points',
      kind: 'undetermined',
      about: 'reviewScores',
      description: {
        vi: 'Tiêu chí phiếu A, bảng điểm B1',
        en: 'Criteria of form A, points of form B1',
      },
    },
    {
      id: 'health-insurance',
      kind: 'conflict',
      about: 'indicators.health-insurance',
      description: {
        vi: 'Hai nguồn ghi "trẻ em" thay vì "người"',
        en: 'Two sources say child instead of person',
      },
    },
  ],
});
