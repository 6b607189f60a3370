import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { ActId } from '../../acts.ts';
import type { IndicatorDefinition, PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022.ts';
import { actDatesNotKnown } from './shared-gaps.ts';

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
