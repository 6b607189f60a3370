import type { AreaType } from '../vocabulary/index.ts';
import type { PovertyStandard } from './poverty-standard.ts';

/** Codes of the twelve indicators of {@link vn2022}. */
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
 * The standard of NĐ 07/2021/NĐ-CP: six services, twelve indicators. It applies from 2022 to 2025, and to 2026 by NĐ 351/2025/NĐ-CP.
 */
export const vn2022: PovertyStandard<Vn2022Indicator, AreaType> = {
  id: 'vn-2022',
  name: { vi: 'Chuẩn nghèo đa chiều giai đoạn 2022–2025, áp dụng đến hết năm 2026', en: 'Multidimensional poverty standard 2022–2025, applied until the end of 2026' },
  acts: [
    {
      id: 'nd-07-2021',
      type: 'decree',
      number: '07/2021/NĐ-CP',
      titlePeriod: '2021–2025',
      signed: { value: '2021-01-27', evidence: 'confirmed' },
      inForce: { value: '2021-03-15', evidence: 'confirmed' },
    },
    {
      id: 'nd-351-2025',
      type: 'decree',
      number: '351/2025/NĐ-CP',
      titlePeriod: '2026–2030',
      signed: { value: '2025-12-30', evidence: 'confirmed' },
      inForce: { value: '2026-02-15', evidence: 'single-source' },
    },
    { id: 'nd-30-2025', type: 'decree', number: '30/2025/NĐ-CP', signed: { value: '2025-02-24', evidence: 'confirmed' } },
    {
      id: 'tt-07-2021',
      type: 'circular',
      number: '07/2021/TT-BLĐTBXH',
      signed: { value: '2021-07-18', evidence: 'confirmed' },
      inForce: { value: '2021-09-01', evidence: 'confirmed' },
    },
  ],
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
        amounts: { value: { rural: 1_500_000, urban: 2_000_000 }, citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
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
        amounts: { value: { rural: 2_250_000, urban: 3_000_000 }, citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
        operator: { value: '<=', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' },
      },
      outcomes: [{ from: 0, class: 'average-living-standard', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' }],
    },
    { id: 'above', outcomes: [{ from: 0, class: 'none', citation: { act: 'nd-07-2021' }, evidence: 'confirmed' }] },
  ],
  services: [
    { code: 'employment', name: { vi: 'Việc làm', en: 'Employment' } },
    { code: 'health', name: { vi: 'Y tế', en: 'Health' } },
    { code: 'education', name: { vi: 'Giáo dục', en: 'Education' } },
    { code: 'housing', name: { vi: 'Nhà ở', en: 'Housing' } },
    { code: 'water-sanitation', name: { vi: 'Nước sinh hoạt và vệ sinh', en: 'Water and sanitation' } },
    { code: 'information', name: { vi: 'Thông tin', en: 'Information' } },
  ],
  indicators: [
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
      rule: { value: { rule: 'undernourished-child', under: 16 }, citation: { act: 'nd-07-2021', annex: true }, evidence: 'confirmed' },
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
            { from: 18, under: 31, suitable: ['upper-secondary', 'elementary-vocational', 'intermediate-vocational', 'college-vocational'] },
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
      rule: { value: { rule: 'floor-area-per-head-below', squareMetres: 8 }, citation: { act: 'nd-07-2021', annex: true }, evidence: 'confirmed' },
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
          facilities: ['septic-or-semi-septic', 'pour-flush', 'ventilated-improved-pit', 'pit-latrine-with-slab', 'double-vault'],
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
      rule: { value: { rule: 'no-member-uses', services: ['internet'] }, citation: { act: 'nd-07-2021', annex: true }, evidence: 'single-source' },
    },
    {
      code: 'information-device',
      service: 'information',
      name: { vi: 'Phương tiện phục vụ tiếp cận thông tin', en: 'Devices for access to information' },
      weight: 1,
      rule: {
        value: { rule: 'no-device-among', devices: ['television', 'radio', 'desktop-computer', 'telephone', 'laptop', 'tablet', 'smartphone'] },
        citation: { act: 'nd-07-2021', annex: true },
        evidence: 'unconfirmed',
      },
    },
  ],
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
      id: 'review-point-tables',
      kind: 'undetermined',
      about: 'reviewScores',
      description: {
        vi: 'Các tiêu chí của phiếu A và bảng điểm B1 theo vùng chưa được xác định; thư viện không phát hành các bảng này.',
        en: 'The criteria of form A and the point tables of form B1 by region are not known; they are not shipped.',
      },
    },
    {
      id: 'health-insurance-reading',
      kind: 'conflict',
      about: 'indicators.health-insurance',
      description: {
        vi: 'Một nguồn ghi "người", hai bài diễn giải ghi "trẻ em" từ đủ 6 tuổi không có bảo hiểm y tế; ở đây hiểu là bất kỳ thành viên nào.',
        en: 'One source says any member, two paraphrases say child, aged 6 or over without health insurance; any member is read here.',
      },
    },
  ],
};
