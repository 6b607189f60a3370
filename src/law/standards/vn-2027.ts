import { freezeDeep } from '../../foundation/frozen.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';

/** Codes of the twelve indicators of {@link vn2027}. */
export type Vn2027Indicator =
  | 'employment'
  | 'dependants'
  | 'nutrition'
  | 'health-insurance'
  | 'adult-education'
  | 'child-schooling'
  | 'housing-quality'
  | 'housing-area'
  | 'telecom-use'
  | 'water-source'
  | 'sanitation'
  | 'waste-treatment';

/**
 * The standard of Article 3 of NĐ 351/2025/NĐ-CP: six services, twelve indicators. It applies from 2027 to 2030.
 *
 * The decree leaves the class of average living standard to a separate decision, so above the poverty line the class is undecided. The
 * annex was not available: most cut-offs are gaps, and their indicators can only be reported. The two-step income
 * rule of the draft was not adopted.
 */
export const vn2027: PovertyStandard<Vn2027Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'vn-2027',
  name: { vi: 'Chuẩn nghèo đa chiều 2027–2030', en: 'Multidimensional poverty standard 2027–2030' },
  sources: {
    standard: { act: 'nd-351-2025', article: 3, evidence: 'confirmed' },
    indicators: { act: 'nd-351-2025', annex: true, evidence: 'draft' },
  },
  periods: [{ from: '2027-01-01', until: '2030-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line', upTo: { amounts: { rural: 2_200_000, urban: 2_800_000 }, operator: '<=' }, outcomes: [{ from: 3, class: 'poor' }, { from: 0, class: 'near-poor' }] },
    { id: 'above',                                                                                   outcomes: [{ from: 0, open: { gap: 'average-living-standard', possible: ['average-living-standard', 'none'] }, source: { act: 'nd-351-2025' } }] },
  ],
  cutOff: 3,
  services: [
    { code: 'employment' },
    { code: 'health' },
    { code: 'education' },
    { code: 'housing' },
    { code: 'information' },
    { code: 'water-sanitation' },
  ],
  // biome-ignore format: table
  indicators: [
    { service: 'employment',       code: 'employment',       rule: { rule: 'member-without-job-or-contract' } },
    { service: 'employment',       code: 'dependants',       rule: { rule: 'dependants-share-above', percent: 50, childUnder: 16 } },
    { service: 'health',           code: 'nutrition',        rule: { rule: 'undernourished-child', under: 16 } },
    { service: 'health',           code: 'health-insurance', rule: { rule: 'reported', gap: 'health-insurance-cut-off' } },
    { service: 'education',        code: 'adult-education',  rule: { rule: 'reported', gap: 'adult-education-cut-off' } },
    { service: 'education',        code: 'child-schooling',  rule: { rule: 'reported', gap: 'child-schooling-cut-off' } },
    { service: 'housing',          code: 'housing-quality',  rule: { rule: 'reported', gap: 'housing-quality-cut-off' } },
    { service: 'housing',          code: 'housing-area',     rule: { rule: 'reported', gap: 'housing-area-cut-off' } },
    { service: 'information',      code: 'telecom-use',      rule: { rule: 'reported', gap: 'telecom-use-cut-off' } },
    { service: 'water-sanitation', code: 'water-source',     rule: { rule: 'reported', gap: 'water-source-cut-off' } },
    { service: 'water-sanitation', code: 'sanitation',       rule: { rule: 'reported', gap: 'sanitation-cut-off' } },
    { service: 'water-sanitation', code: 'waste-treatment',  rule: { rule: 'reported', gap: 'waste-treatment-cut-off' } },
  ],
  gaps: [
    {
      id: 'average-living-standard',
      kind: 'undetermined',
      about: 'bands.above',
      description: {
        vi: 'Nghị định không quy định hộ có mức sống trung bình mà để Thủ tướng Chính phủ quyết định riêng; nội dung chưa rõ, không suy ra từ hệ số 1,5 lần.',
        en: 'The decree leaves the class of average living standard to a separate decision of the Prime Minister, whose content is not known; it is not inferred from the factor 1.5.',
      },
    },
    {
      id: 'indicator-list',
      kind: 'incomplete',
      about: 'indicators',
      description: {
        vi: 'Chưa đọc được phụ lục của nghị định; danh sách chỉ số, tên gọi và cách xếp theo dịch vụ lấy từ tin về dự thảo và một nguồn duy nhất.',
        en: 'The annex of the decree was not seen; the list of indicators, their names and their services come from coverage of the draft and a single source.',
      },
    },
    {
      id: 'working-age',
      kind: 'undetermined',
      about: 'indicators.employment',
      description: {
        vi: 'Chưa rõ giới hạn độ tuổi lao động; việc thành viên trong độ tuổi lao động là dữ kiện được khai báo.',
        en: 'The bounds of working age are not known; that a member is of working age is a reported fact.',
      },
    },
    {
      id: 'review-scores',
      kind: 'undetermined',
      about: 'reviewScores',
      description: {
        vi: 'Chưa rõ điểm rà soát áp dụng từ năm 2027.',
        en: 'The review scores that apply from 2027 are not known.',
      },
    },
    {
      id: 'health-insurance-cut-off',
      kind: 'undetermined',
      about: 'indicators.health-insurance',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “bảo hiểm y tế”.',
        en: 'The cut-off of the indicator “health insurance” is not known.',
      },
    },
    {
      id: 'adult-education-cut-off',
      kind: 'undetermined',
      about: 'indicators.adult-education',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “trình độ giáo dục của người lớn”.',
        en: 'The cut-off of the indicator “education of adults” is not known.',
      },
    },
    {
      id: 'child-schooling-cut-off',
      kind: 'undetermined',
      about: 'indicators.child-schooling',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “tình trạng đi học của trẻ em”.',
        en: 'The cut-off of the indicator “school attendance of children” is not known.',
      },
    },
    {
      id: 'housing-quality-cut-off',
      kind: 'undetermined',
      about: 'indicators.housing-quality',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “chất lượng nhà ở”.',
        en: 'The cut-off of the indicator “quality of housing” is not known.',
      },
    },
    {
      id: 'housing-area-cut-off',
      kind: 'undetermined',
      about: 'indicators.housing-area',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “diện tích nhà ở bình quân đầu người”.',
        en: 'The cut-off of the indicator “floor area per head” is not known.',
      },
    },
    {
      id: 'telecom-use-cut-off',
      kind: 'undetermined',
      about: 'indicators.telecom-use',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “sử dụng dịch vụ viễn thông”.',
        en: 'The cut-off of the indicator “use of telecommunication services” is not known.',
      },
    },
    {
      id: 'water-source-cut-off',
      kind: 'undetermined',
      about: 'indicators.water-source',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “nguồn nước sinh hoạt”.',
        en: 'The cut-off of the indicator “water source” is not known.',
      },
    },
    {
      id: 'sanitation-cut-off',
      kind: 'undetermined',
      about: 'indicators.sanitation',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “nhà tiêu hợp vệ sinh”.',
        en: 'The cut-off of the indicator “hygienic toilet” is not known.',
      },
    },
    {
      id: 'waste-treatment-cut-off',
      kind: 'undetermined',
      about: 'indicators.waste-treatment',
      description: {
        vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số “xử lý rác thải”.',
        en: 'The cut-off of the indicator “waste treatment” is not known.',
      },
    },
  ],
});
