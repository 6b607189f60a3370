import { freezeDeep } from '../foundation/frozen/index.ts';
import type { AreaType } from '../vocabulary/index.ts';
import type { PovertyStandard } from './poverty-standard.ts';
import { type Vn2016Indicator, vn2016Indicators, vn2016Services } from './vn-2016-indicators.ts';

/**
 * The standard of QĐ 59/2015/QĐ-TTg: five services, ten indicators, and income alone as a ground of poverty. It applies
 * from 2016 to 2020, and to 2021 by NĐ 07/2021/NĐ-CP.
 */
export const vn2016: PovertyStandard<Vn2016Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'vn-2016',
  name: { vi: 'Chuẩn nghèo đa chiều 2016–2021', en: 'Multidimensional poverty standard 2016–2021' },
  periods: [
    {
      from: '2016-01-01',
      until: '2020-12-31',
      citation: { act: 'qd-59-2015' },
      evidence: 'confirmed',
      note: 'Articles 1 and 2 applied before the decision entered into force',
    },
    {
      from: '2021-01-01',
      until: '2021-12-31',
      citation: { act: 'nd-07-2021', article: 2, clause: 1 },
      evidence: 'confirmed',
    },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: { value: { rural: 700_000, urban: 900_000 }, citation: { act: 'qd-59-2015' }, evidence: 'confirmed' },
        operator: { value: '<=', citation: { act: 'qd-59-2015' }, evidence: 'confirmed' },
      },
      outcomes: [{ from: 0, class: 'poor', ground: 'income', citation: { act: 'qd-59-2015' }, evidence: 'confirmed' }],
    },
    {
      id: 'near-poverty-line',
      upTo: {
        amounts: {
          value: { rural: 1_000_000, urban: 1_300_000 },
          citation: { act: 'qd-59-2015' },
          evidence: 'confirmed',
        },
        operator: { value: '<=', citation: { act: 'qd-59-2015' }, evidence: 'confirmed' },
      },
      outcomes: [
        { from: 3, class: 'poor', ground: 'deprivation', citation: { act: 'qd-59-2015' }, evidence: 'confirmed' },
        { from: 0, class: 'near-poor', citation: { act: 'qd-59-2015' }, evidence: 'confirmed' },
      ],
    },
    {
      id: 'average-living-line',
      upTo: {
        amounts: {
          value: { rural: 1_500_000, urban: 1_950_000 },
          citation: { act: 'qd-59-2015' },
          evidence: 'single-source',
        },
        operator: { value: '<=', citation: { act: 'qd-59-2015' }, evidence: 'single-source' },
      },
      outcomes: [
        {
          from: 0,
          class: 'average-living-standard',
          citation: { act: 'qd-59-2015' },
          evidence: 'single-source',
        },
      ],
    },
    {
      id: 'above',
      outcomes: [{ from: 0, class: 'none', citation: { act: 'qd-59-2015' }, evidence: 'single-source' }],
    },
  ],
  services: vn2016Services,
  indicators: vn2016Indicators,
  cutOff: { value: 3, citation: { act: 'qd-59-2015' }, evidence: 'confirmed' },
  reviewScores: {
    pointsPerIndicator: { value: 10, citation: { act: 'tt-17-2016' }, evidence: 'confirmed' },
    bands: [
      {
        bands: ['poverty-line'],
        upTo: {
          amounts: { value: { rural: 120, urban: 140 }, citation: { act: 'tt-17-2016' }, evidence: 'confirmed' },
          operator: { value: '<=', citation: { act: 'tt-17-2016' }, evidence: 'confirmed' },
        },
      },
      {
        bands: ['near-poverty-line'],
        upTo: {
          amounts: {
            value: { rural: 150, urban: 175 },
            citation: { act: 'tt-17-2016' },
            evidence: 'single-source',
            note: 'confirmed for poverty by deprivation, single-source for near-poverty',
          },
          operator: { value: '<=', citation: { act: 'tt-17-2016' }, evidence: 'single-source' },
        },
      },
      { bands: ['average-living-line', 'above'] },
    ],
  },
  gaps: [
    {
      id: 'review-circulars',
      kind: 'incomplete',
      about: 'reviewScores',
      description: {
        vi: 'Điểm rà soát do TT 17/2016 và TT 14/2018 quy định; chưa rõ phần nào thuộc thông tư nào.',
        en: 'The review scores are set by TT 17/2016 and TT 14/2018; which part stands in which circular is not known.',
      },
    },
    {
      id: 'review-points',
      kind: 'undetermined',
      about: 'reviewScores',
      description: {
        vi: 'Chưa rõ tiêu chí của phiếu A và bảng điểm B1 theo vùng.',
        en: 'The criteria of form A and the point tables of form B1 by region are not known.',
      },
    },
  ],
});
