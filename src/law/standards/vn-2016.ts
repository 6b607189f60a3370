import { freezeDeep } from '../../foundation/frozen.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { ActId } from '../acts.ts';
import type { IndicatorDefinition, PovertyStandard, ServiceDefinition } from '../poverty-standard.ts';

/** Codes of the ten indicators of `vn2016`. */
export type Vn2016Indicator =
  | 'health-care'
  | 'health-insurance'
  | 'adult-education'
  | 'child-schooling'
  | 'housing-quality'
  | 'housing-area'
  | 'water-source'
  | 'sanitation'
  | 'telecom-use'
  | 'information-asset';

// biome-ignore format: table
/** The ten indicators of QĐ 59/2015/QĐ-TTg; their names are confirmed, their cut-offs are not. Local standards use them too. */
export const vn2016Indicators: readonly IndicatorDefinition<Vn2016Indicator, ActId>[] = [
  { service: 'health',           code: 'health-care',       rule: { rule: 'ill-member-untreated' } },
  { service: 'health',           code: 'health-insurance',  rule: { rule: 'member-without-health-insurance', from: 6 } },
  { service: 'education',        code: 'adult-education',   rule: { rule: 'adult-below-level', from: 15, bornFrom: 1986, level: 'lower-secondary' } },
  { service: 'education',        code: 'child-schooling',   rule: { rule: 'child-not-attending', from: 5, under: 15 } },
  { service: 'housing',          code: 'housing-quality',   rule: { rule: 'dwelling-grade-among', grades: ['less-permanent', 'simple'] } },
  { service: 'housing',          code: 'housing-area',      name: { vi: 'Diện tích nhà ở', en: 'Floor area' }, rule: { rule: 'floor-area-per-head-below', squareMetres: 8 } },
  { service: 'water-sanitation', code: 'water-source',      rule: { rule: 'water-source-not-among', sources: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain-water'] } },
  { service: 'water-sanitation', code: 'sanitation',        name: { vi: 'Hố xí/nhà tiêu hợp vệ sinh', en: 'Hygienic toilet' }, rule: { rule: 'sanitation-not-among', facilities: ['septic-or-semi-septic', 'pour-flush', 'ventilated-improved-pit', 'double-vault'] } },
  { service: 'information',      code: 'telecom-use',       rule: { rule: 'no-member-uses', services: ['telephone-subscription', 'internet'] } },
  { service: 'information',      code: 'information-asset', rule: { rule: 'no-device-and-no-loudspeaker', devices: ['television', 'radio', 'desktop-computer', 'laptop'] }, source: { note: 'a computer is read as a desktop computer or a laptop' } },
];

/** The five services of QĐ 59/2015/QĐ-TTg, in its order. Local standards use them too. */
export const vn2016Services: readonly ServiceDefinition[] = [
  { code: 'health' },
  { code: 'education' },
  { code: 'housing' },
  { code: 'water-sanitation', name: { vi: 'Nước sạch và vệ sinh', en: 'Clean water and sanitation' } },
  { code: 'information' },
];

/**
 * The standard of QĐ 59/2015/QĐ-TTg: five services, ten indicators, and income alone as a ground of poverty. It applies
 * from 2016 to 2020, and to 2021 by NĐ 07/2021/NĐ-CP.
 */
export const vn2016: PovertyStandard<Vn2016Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'vn-2016',
  name: { vi: 'Chuẩn nghèo đa chiều 2016–2021', en: 'Multidimensional poverty standard 2016–2021' },
  sources: {
    standard: { act: 'qd-59-2015', evidence: 'confirmed' },
    indicators: { act: 'qd-59-2015', evidence: 'unconfirmed' },
    reviewScores: { act: 'tt-17-2016', evidence: 'confirmed' },
  },
  periods: [
    {
      from: '2016-01-01',
      until: '2020-12-31',
      source: { note: 'Articles 1 and 2 applied before the decision entered into force' },
    },
    { from: '2021-01-01', until: '2021-12-31', source: { act: 'nd-07-2021', article: 2, clause: 1 } },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',        upTo: { amounts: { rural: 700_000, urban: 900_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor', ground: 'income' }] },
    { id: 'near-poverty-line',   upTo: { amounts: { rural: 1_000_000, urban: 1_300_000 }, operator: '<=' }, outcomes: [{ from: 3, class: 'poor', ground: 'deprivation' }, { from: 0, class: 'near-poor' }] },
    { id: 'average-living-line', upTo: { amounts: { rural: 1_500_000, urban: 1_950_000 }, operator: '<=', source: { evidence: 'single-source' } }, outcomes: [{ from: 0, class: 'average-living-standard', source: { evidence: 'single-source' } }] },
    { id: 'above',               outcomes: [{ from: 0, class: 'none', source: { evidence: 'single-source' } }] },
  ],
  cutOff: 3,
  services: vn2016Services,
  indicators: vn2016Indicators,
  reviewScores: {
    pointsPerIndicator: 10,
    bands: [
      { bands: ['poverty-line'], upTo: { amounts: { rural: 120, urban: 140 }, operator: '<=' } },
      {
        bands: ['near-poverty-line'],
        upTo: {
          amounts: { rural: 150, urban: 175 },
          operator: '<=',
          source: {
            evidence: 'single-source',
            note: 'confirmed for poverty by deprivation, single-source for near-poverty',
          },
          operatorSource: { evidence: 'single-source' },
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
