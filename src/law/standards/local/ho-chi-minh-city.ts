import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { ActId } from '../../acts.ts';
import type { IndicatorDefinition, PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022.ts';
import { actDatesNotKnown, actNotNamed, ownIndicators } from './shared-gaps.ts';

/**
 * The income lines of Thành phố Hồ Chí Minh from 2016 to 2018: amounts a year, incomes strictly below them, the same in all
 * areas. They are the income part of a multidimensional scheme of the city, whose deprivation part is not known.
 */
export const hoChiMinhCity2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'ho-chi-minh-city-2016',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2016–2018',
    en: 'Multidimensional poverty standard of Ho Chi Minh City 2016–2018',
  },
  territory: { name: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' } },
  sources: {
    standard: { evidence: 'confirmed' },
  },
  periods: [{ from: '2016-01-01', until: '2018-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'year',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 21_000_000, urban: 21_000_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 28_000_000, urban: 28_000_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'near-poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'above',                                                                                         outcomes: [{ from: 0, open: { gap: 'own-indicators', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [actNotNamed, ownIndicators],
});

/**
 * The income lines of Thành phố Hồ Chí Minh from 2019 to 2020: amounts a year, incomes strictly below them, the same in all
 * areas. They are the income part of a multidimensional scheme of the city, whose deprivation part is not known.
 */
export const hoChiMinhCity2019: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'ho-chi-minh-city-2019',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2019–2020',
    en: 'Multidimensional poverty standard of Ho Chi Minh City 2019–2020',
  },
  territory: { name: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' } },
  sources: {
    standard: { evidence: 'confirmed' },
  },
  periods: [{ from: '2019-01-01', until: '2020-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'year',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 28_000_000, urban: 28_000_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 36_000_000, urban: 36_000_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'near-poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'above',                                                                                         outcomes: [{ from: 0, open: { gap: 'own-indicators', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [actNotNamed, ownIndicators],
});

/**
 * The income lines of NQ 13/NQ-HĐND (2020) and QĐ 995/QĐ-UBND (2021) of Thành phố Hồ Chí Minh, from 2021 to September 2024:
 * amounts a year. The city’s own ten indicators in five dimensions are not encoded, because too little of them is known.
 */
export const hoChiMinhCity2021: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'ho-chi-minh-city-2021',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2021–2024',
    en: 'Multidimensional poverty standard of Ho Chi Minh City 2021–2024',
  },
  territory: { name: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' } },
  sources: {
    standard: { act: 'nq-13-2020-ho-chi-minh-city', evidence: 'confirmed' },
  },
  periods: [{ from: '2021-01-01', until: '2024-09-30' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'year',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 36_000_000, urban: 36_000_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 46_000_000, urban: 46_000_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'near-poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'above',                                                                                          outcomes: [{ from: 0, open: { gap: 'own-indicators', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [
    actDatesNotKnown,
    {
      id: 'own-indicators',
      kind: 'incomplete',
      about: 'indicators',
      description: {
        vi: 'Thành phố có mười chỉ số riêng thuộc năm chiều: dinh dưỡng, bảo hiểm y tế; giáo dục của người lớn và trẻ em; việc làm, bảo hiểm xã hội; điều kiện sống; người phụ thuộc. Chỉ một nguồn nêu danh sách này và chưa đầy đủ; chưa rõ ngưỡng, trọng số và cách các chỉ số quyết định phân loại.',
        en: 'The city has ten indicators of its own in five dimensions: nutrition, health insurance; education of adults and children; employment, social insurance; living conditions; dependants. The list is single-source and incomplete; cut-offs, weights and how the indicators decide the class are not known.',
      },
    },
  ],
});

/** Codes of the thirteen indicators of {@link hoChiMinhCity2024}: the national twelve and social insurance. */
export type HoChiMinhCity2024Indicator = Vn2022Indicator | 'social-insurance';

const socialInsurance: IndicatorDefinition<'social-insurance', ActId> = {
  service: 'employment',
  code: 'social-insurance',
  rule: { rule: 'reported', gap: 'social-insurance-cut-off' },
  source: { act: 'nq-15-2024-ho-chi-minh-city', evidence: 'single-source' },
};

/**
 * The standard of NQ 15/NQ-HĐND (2024) of Thành phố Hồ Chí Minh, from October 2024: amounts a year, the national twelve
 * indicators and social insurance. Another source prints a near-poverty line of its own: see `gaps`.
 */
export const hoChiMinhCity2024: PovertyStandard<HoChiMinhCity2024Indicator, AreaType, never> =
  /* @__PURE__ */ freezeDeep({
    id: 'ho-chi-minh-city-2024',
    name: {
      vi: 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh từ tháng 10/2024',
      en: 'Multidimensional poverty standard of Ho Chi Minh City from October 2024',
    },
    territory: { name: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' } },
    sources: {
      standard: { act: 'nq-15-2024-ho-chi-minh-city', evidence: 'single-source' },
      indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
    },
    periods: [{ from: '2024-10-01' }],
    areas: ['rural', 'urban'],
    incomePeriod: 'year',
    // biome-ignore format: table
    bands: [
    { id: 'poverty-line',        upTo: { amounts: { rural: 46_000_000, urban: 46_000_000 }, operator: '<=' }, outcomes: [{ from: 3, class: 'poor' }, { from: 0, class: 'near-poor' }] },
    { id: 'average-living-line', upTo: { amounts: { rural: 69_000_000, urban: 69_000_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'average-living-standard' }] },
    { id: 'above',                                                                                            outcomes: [{ from: 0, class: 'none' }] },
  ],
    cutOff: 3,
    services: vn2022Services,
    indicators: /* @__PURE__ */ (() => [...vn2022Indicators, socialInsurance])(),
    gaps: [
      actDatesNotKnown,
      {
        id: 'end-of-period',
        kind: 'undetermined',
        about: 'periods',
        description: { vi: 'Chưa rõ ngày kết thúc áp dụng.', en: 'The last day of application is not known.' },
      },
      {
        id: 'near-poverty-line',
        kind: 'conflict',
        about: 'bands.average-living-line',
        description: {
          vi: 'Một nguồn khác ghi hộ cận nghèo có thu nhập trên 46 đến 54 triệu đồng một năm trong đợt rà soát năm 2025; ở đây theo nguồn ghi cùng mức thu nhập với hộ nghèo và thiếu hụt dưới 3 chỉ số.',
          en: 'Another source prints near-poverty as above 46 to 54 million đồng a year for the review of 2025; here it is the income of the poor with fewer than 3 deprived indicators.',
        },
      },
      {
        id: 'social-insurance-cut-off',
        kind: 'undetermined',
        about: 'indicators.social-insurance',
        description: {
          vi: 'Chưa rõ ngưỡng thiếu hụt của chỉ số bảo hiểm xã hội và chiều chứa chỉ số này; ở đây xếp vào việc làm như bộ chỉ số trước của thành phố.',
          en: 'The cut-off of social insurance is not known, nor its dimension; it stands under employment here, as in the earlier indicators of the city.',
        },
      },
    ],
  });
