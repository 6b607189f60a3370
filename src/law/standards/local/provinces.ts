import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022.ts';
import { aboveTheLines, actDatesNotKnown, actNotNamed, bounds, indicatorList } from './shared-gaps.ts';

/**
 * The standard of the 2025 review in Bắc Ninh. Only the class of the poor is attested: with fewer than three deprived indicators, and
 * above the line, the class is undecided.
 */
export const bacNinh2025: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'bac-ninh-2025',
  name: { vi: 'Chuẩn nghèo đa chiều của Bắc Ninh 2025', en: 'Multidimensional poverty standard of Bac Ninh 2025' },
  territory: { name: { vi: 'Bắc Ninh', en: 'Bac Ninh' } },
  sources: {
    standard: { evidence: 'unconfirmed' },
    cutOff: { evidence: 'single-source' },
    indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
  },
  periods: [{ from: '2025-01-01', until: '2025-12-31', source: { note: 'the source names the 2025 review only' } }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line', upTo: { amounts: { rural: 1_750_000, urban: 2_250_000 }, operator: '<=', source: { evidence: 'single-source' }, operatorSource: { note: 'read as in the national standard' } }, outcomes: [
      { from: 3, class: 'poor', source: { evidence: 'single-source' } },
      { from: 0, open: { gap: 'near-poor', possible: ['near-poor', 'average-living-standard', 'none'] } },
    ] },
    { id: 'above',        outcomes: [{ from: 0, open: { gap: 'near-poor', possible: ['near-poor', 'average-living-standard', 'none'] } }] },
  ],
  cutOff: 3,
  services: vn2022Services,
  indicators: vn2022Indicators,
  gaps: [
    actNotNamed,
    {
      id: 'period',
      kind: 'undetermined',
      about: 'periods',
      description: {
        vi: 'Nguồn chỉ nêu đợt rà soát năm 2025; chưa rõ ngày bắt đầu và ngày kết thúc áp dụng.',
        en: 'The source names the review of 2025; the first and last days of application are not known.',
      },
    },
    bounds,
    {
      id: 'near-poor',
      kind: 'undetermined',
      about: 'bands',
      description: {
        vi: 'Chưa rõ quy định về hộ cận nghèo và hộ có mức sống trung bình.',
        en: 'What makes a household near-poor or of average living standard is not known.',
      },
    },
    indicatorList,
  ],
});

/**
 * The standard of NQ 47/2015 of Bình Dương, from 2016 to 2021: incomes strictly below the lines.
 */
export const binhDuong2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'binh-duong-2016',
  name: { vi: 'Chuẩn nghèo của Bình Dương 2016–2021', en: 'Poverty standard of Binh Duong 2016–2021' },
  territory: { name: { vi: 'Bình Dương', en: 'Binh Duong' } },
  sources: {
    standard: { act: 'nq-47-2015-binh-duong', evidence: 'confirmed' },
  },
  periods: [{ from: '2016-01-01', until: '2021-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 1_200_000, urban: 1_400_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 1_600_000, urban: 1_800_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'near-poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'above',                                                                                       outcomes: [{ from: 0, open: { gap: 'deprivations', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [
    actDatesNotKnown,
    {
      id: 'deprivations',
      kind: 'undetermined',
      about: 'bands.above',
      description: {
        vi: 'Các nguồn chỉ nêu mức thu nhập; chưa rõ thiếu hụt có làm thay đổi phân loại hay không và địa phương có quy định hộ có mức sống trung bình hay không.',
        en: 'The sources give lines of income only; whether deprivations change the class, and whether the place has a class of average living standard, is not known.',
      },
    },
  ],
});

/**
 * The standard of NQ 108/2015 of Đà Nẵng, from 2016 to 2020: income alone.
 */
export const daNang2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'da-nang-2016',
  name: { vi: 'Chuẩn nghèo của Đà Nẵng 2016–2020', en: 'Poverty standard of Da Nang 2016–2020' },
  territory: { name: { vi: 'Đà Nẵng', en: 'Da Nang' } },
  sources: {
    standard: { act: 'nq-108-2015-da-nang', evidence: 'confirmed' },
  },
  periods: [{ from: '2016-01-01', until: '2020-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 1_100_000, urban: 1_300_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor' }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 1_430_000, urban: 1_690_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'near-poor' }] },
    { id: 'above',                                                                                        outcomes: [{ from: 0, open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [actDatesNotKnown, aboveTheLines],
});

/**
 * The standard of Đồng Nai from 2022 to 2025: two deprived indicators are enough.
 */
export const dongNai2022: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'dong-nai-2022',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Đồng Nai 2022–2025',
    en: 'Multidimensional poverty standard of Dong Nai 2022–2025',
  },
  territory: { name: { vi: 'Đồng Nai', en: 'Dong Nai' } },
  sources: {
    standard: { evidence: 'single-source' },
    indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
  },
  periods: [{ from: '2022-01-01', until: '2025-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',        upTo: { amounts: { rural: 2_000_000, urban: 2_500_000 }, operator: '<=' }, outcomes: [{ from: 2, class: 'poor' }, { from: 0, class: 'near-poor' }] },
    { id: 'average-living-line', upTo: { amounts: { rural: 3_000_000, urban: 3_750_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'average-living-standard' }] },
    { id: 'above',                                                                                          outcomes: [{ from: 0, class: 'none' }] },
  ],
  cutOff: 2,
  services: vn2022Services,
  indicators: vn2022Indicators,
  gaps: [actNotNamed, indicatorList],
});

/**
 * The standard of NQ 13/2023 of Quảng Ninh, from 2023 to 2025. The amounts are confirmed; that they belong to the band is not.
 */
export const quangNinh2023: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'quang-ninh-2023',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Quảng Ninh 2023–2025',
    en: 'Multidimensional poverty standard of Quang Ninh 2023–2025',
  },
  territory: { name: { vi: 'Quảng Ninh', en: 'Quang Ninh' } },
  sources: {
    standard: { act: 'nq-13-2023-quang-ninh', evidence: 'unconfirmed' },
    indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
  },
  periods: [{ from: '2023-01-01', until: '2025-12-31', source: { note: 'the sources give years only' } }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line', upTo: { amounts: { rural: 2_100_000, urban: 2_600_000 }, operator: '<=', source: { evidence: 'confirmed' }, operatorSource: { note: 'read as in the national standard' } }, outcomes: [
      { from: 3, class: 'poor' },
      { from: 0, class: 'near-poor' },
    ] },
    { id: 'above',        outcomes: [{ from: 0, open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] } }] },
  ],
  cutOff: 3,
  services: vn2022Services,
  indicators: vn2022Indicators,
  gaps: [actDatesNotKnown, bounds, indicatorList, aboveTheLines],
});
