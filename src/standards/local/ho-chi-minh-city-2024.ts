import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { ActId } from '../../law/index.ts';
import type { IndicatorDefinition, PovertyStandard } from '../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022-indicators.ts';

/** Codes of the thirteen indicators of {@link hoChiMinhCity2024}: the national twelve and social insurance. */
export type HoChiMinhCity2024Indicator = Vn2022Indicator | 'social-insurance';

const socialInsurance: IndicatorDefinition<'social-insurance', ActId> = {
  code: 'social-insurance',
  service: 'employment',
  weight: 1,
  rule: {
    value: { rule: 'reported', gap: 'social-insurance-cut-off' },
    citation: { act: 'nq-15-2024-ho-chi-minh-city' },
    evidence: 'single-source',
  },
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
    periods: [{ from: '2024-10-01', citation: { act: 'nq-15-2024-ho-chi-minh-city' }, evidence: 'single-source' }],
    areas: ['rural', 'urban'],
    incomePeriod: 'year',
    bands: [
      {
        id: 'poverty-line',
        upTo: {
          amounts: {
            value: { rural: 46_000_000, urban: 46_000_000 },
            citation: { act: 'nq-15-2024-ho-chi-minh-city' },
            evidence: 'single-source',
          },
          operator: { value: '<=', citation: { act: 'nq-15-2024-ho-chi-minh-city' }, evidence: 'single-source' },
        },
        outcomes: [
          { from: 3, class: 'poor', citation: { act: 'nq-15-2024-ho-chi-minh-city' }, evidence: 'single-source' },
          { from: 0, class: 'near-poor', citation: { act: 'nq-15-2024-ho-chi-minh-city' }, evidence: 'single-source' },
        ],
      },
      {
        id: 'average-living-line',
        upTo: {
          amounts: {
            value: { rural: 69_000_000, urban: 69_000_000 },
            citation: { act: 'nq-15-2024-ho-chi-minh-city' },
            evidence: 'single-source',
          },
          operator: { value: '<=', citation: { act: 'nq-15-2024-ho-chi-minh-city' }, evidence: 'single-source' },
        },
        outcomes: [
          {
            from: 0,
            class: 'average-living-standard',
            citation: { act: 'nq-15-2024-ho-chi-minh-city' },
            evidence: 'single-source',
          },
        ],
      },
      {
        id: 'above',
        outcomes: [
          { from: 0, class: 'none', citation: { act: 'nq-15-2024-ho-chi-minh-city' }, evidence: 'single-source' },
        ],
      },
    ],
    services: vn2022Services,
    indicators: /* @__PURE__ */ (() => [...vn2022Indicators, socialInsurance])(),
    cutOff: { value: 3, citation: { act: 'nq-15-2024-ho-chi-minh-city' }, evidence: 'single-source' },
    gaps: [
      {
        id: 'act-dates',
        kind: 'undetermined',
        about: 'acts',
        description: {
          vi: 'Chưa rõ ngày ký và ngày có hiệu lực của văn bản của địa phương.',
          en: 'The days on which the local act was signed and entered into force are not known.',
        },
      },
      {
        id: 'end-of-period',
        kind: 'undetermined',
        about: 'periods',
        description: {
          vi: 'Chưa rõ ngày kết thúc áp dụng.',
          en: 'The last day of application is not known.',
        },
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
