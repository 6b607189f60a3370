import type { IndicatorDefinition, ServiceDefinition } from './poverty-standard.ts';

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

/**
 * The twelve indicators of the annex to NĐ 07/2021/NĐ-CP, in its order. They stand apart from `vn2022` because
 * local standards that use the national twelve refer to the same list.
 */
export const vn2022Indicators: readonly IndicatorDefinition<Vn2022Indicator>[] = [
  {
    code: 'employment',
    service: 'employment',
    name: { vi: 'Việc làm', en: 'Employment' },
    weight: 1,
    rule: {
      value: { rule: 'member-without-job-or-contract' },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'single-source',
    },
  },
  {
    code: 'dependants',
    service: 'employment',
    name: { vi: 'Người phụ thuộc trong hộ gia đình', en: 'Dependants in the household' },
    weight: 1,
    rule: {
      value: { rule: 'dependants-share-above', percent: 50, childUnder: 16 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: 'the list of dependants is single-source',
    },
  },
  {
    code: 'nutrition',
    service: 'health',
    name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
    weight: 1,
    rule: {
      value: { rule: 'undernourished-child', under: 16 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
    },
  },
  {
    code: 'health-insurance',
    service: 'health',
    name: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
    weight: 1,
    rule: {
      value: { rule: 'member-without-health-insurance', from: 6 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: '"any member" is single-source; two paraphrases say child',
    },
  },
  {
    code: 'adult-education',
    service: 'education',
    name: { vi: 'Trình độ giáo dục của người lớn', en: 'Education of adults' },
    weight: 1,
    rule: {
      value: {
        rule: 'adult-without-certificate-for-age',
        bands: [
          { from: 16, under: 18, suitable: ['lower-secondary'] },
          {
            from: 18,
            under: 31,
            suitable: ['upper-secondary', 'elementary-vocational', 'intermediate-vocational', 'college-vocational'],
          },
        ],
        onTheJobTraining: true,
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'single-source',
    },
  },
  {
    code: 'child-schooling',
    service: 'education',
    name: { vi: 'Tình trạng đi học của trẻ em', en: 'School attendance of children' },
    weight: 1,
    rule: {
      value: {
        rule: 'child-not-at-level',
        bands: [
          { from: 3, under: 6, level: 'preschool' },
          { from: 6, under: 12, level: 'primary' },
          { from: 12, under: 16, level: 'lower-secondary' },
        ],
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: 'the bands within 3–16 are unconfirmed',
    },
  },
  {
    code: 'housing-quality',
    service: 'housing',
    name: { vi: 'Chất lượng nhà ở', en: 'Quality of housing' },
    weight: 1,
    rule: {
      value: { rule: 'non-durable-components-at-least', components: 2 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'single-source',
    },
  },
  {
    code: 'housing-area',
    service: 'housing',
    name: { vi: 'Diện tích nhà ở bình quân đầu người', en: 'Floor area per head' },
    weight: 1,
    rule: {
      value: { rule: 'floor-area-per-head-below', squareMetres: 8 },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
    },
  },
  {
    code: 'water-source',
    service: 'water-sanitation',
    name: { vi: 'Nguồn nước sinh hoạt', en: 'Water source' },
    weight: 1,
    rule: {
      value: {
        rule: 'water-source-not-among',
        sources: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain-water', 'bottled-water'],
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: 'the list of clean sources is single-source',
    },
  },
  {
    code: 'sanitation',
    service: 'water-sanitation',
    name: { vi: 'Nhà tiêu hợp vệ sinh', en: 'Hygienic toilet' },
    weight: 1,
    rule: {
      value: {
        rule: 'sanitation-not-among',
        facilities: [
          'septic-or-semi-septic',
          'pour-flush',
          'ventilated-improved-pit',
          'pit-latrine-with-slab',
          'double-vault',
        ],
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
      note: 'the list of hygienic toilets is partly unconfirmed',
    },
  },
  {
    code: 'telecom-use',
    service: 'information',
    name: { vi: 'Sử dụng dịch vụ viễn thông', en: 'Use of telecommunication services' },
    weight: 1,
    rule: {
      value: { rule: 'no-member-uses', services: ['internet'] },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'single-source',
    },
  },
  {
    code: 'information-device',
    service: 'information',
    name: { vi: 'Phương tiện phục vụ tiếp cận thông tin', en: 'Devices for access to information' },
    weight: 1,
    rule: {
      value: {
        rule: 'no-device-among',
        devices: ['television', 'radio', 'desktop-computer', 'telephone', 'laptop', 'tablet', 'smartphone'],
      },
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'unconfirmed',
    },
  },
];

/** Its six services. */
export const vn2022Services: readonly ServiceDefinition[] = [
  { code: 'employment', name: { vi: 'Việc làm', en: 'Employment' } },
  { code: 'health', name: { vi: 'Y tế', en: 'Health' } },
  { code: 'education', name: { vi: 'Giáo dục', en: 'Education' } },
  { code: 'housing', name: { vi: 'Nhà ở', en: 'Housing' } },
  { code: 'water-sanitation', name: { vi: 'Nước sinh hoạt và vệ sinh', en: 'Water and sanitation' } },
  { code: 'information', name: { vi: 'Thông tin', en: 'Information' } },
];
