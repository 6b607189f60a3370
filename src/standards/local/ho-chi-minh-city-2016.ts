import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';

/**
 * The income lines of Thành phố Hồ Chí Minh from 2016 to 2018: amounts a year, incomes strictly below them, the same in all
 * areas. They are the income part of a multidimensional scheme of the city, whose other part is not known.
 */
export const hoChiMinhCity2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'ho-chi-minh-city-2016',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2016–2018',
    en: 'Multidimensional poverty standard of Ho Chi Minh City 2016–2018',
  },
  territory: { name: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' } },
  periods: [{ from: '2016-01-01', until: '2018-12-31', citation: {}, evidence: 'confirmed' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'year',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: { value: { rural: 21_000_000, urban: 21_000_000 }, citation: {}, evidence: 'confirmed' },
        operator: { value: '<', citation: {}, evidence: 'confirmed' },
      },
      outcomes: [
        {
          from: 0,
          class: 'poor',
          citation: {},
          evidence: 'confirmed',
          note: 'income part; what deprivations add is not known',
        },
      ],
    },
    {
      id: 'near-poverty-line',
      upTo: {
        amounts: { value: { rural: 28_000_000, urban: 28_000_000 }, citation: {}, evidence: 'confirmed' },
        operator: { value: '<', citation: {}, evidence: 'confirmed' },
      },
      outcomes: [
        {
          from: 0,
          class: 'near-poor',
          citation: {},
          evidence: 'confirmed',
          note: 'income part; what deprivations add is not known',
        },
      ],
    },
    {
      id: 'above',
      outcomes: [
        {
          from: 0,
          open: { gap: 'own-indicators', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] },
          citation: {},
          evidence: 'unconfirmed',
        },
      ],
    },
  ],
  services: [],
  indicators: [],
  gaps: [
    {
      id: 'act',
      kind: 'undetermined',
      about: 'acts',
      description: {
        vi: 'Các nguồn không nêu văn bản ban hành chuẩn này.',
        en: 'The sources do not name the act that sets this standard.',
      },
    },
    {
      id: 'own-indicators',
      kind: 'incomplete',
      about: 'indicators',
      description: {
        vi: 'Thành phố có bộ chỉ số đa chiều riêng; chỉ biết phần thu nhập. Chưa rõ mức độ thiếu hụt có làm thay đổi phân loại hay không, nhất là khi thu nhập trên chuẩn cận nghèo.',
        en: 'The city has a multidimensional scheme of its own, of which only the income part is known; whether deprivations change the class is not, above all where income exceeds the near-poverty line.',
      },
    },
  ],
});
