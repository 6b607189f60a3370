import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022-indicators.ts';

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
  periods: [{ from: '2022-01-01', until: '2025-12-31', citation: {}, evidence: 'single-source' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: { value: { rural: 2_000_000, urban: 2_500_000 }, citation: {}, evidence: 'single-source' },
        operator: { value: '<=', citation: {}, evidence: 'single-source' },
      },
      outcomes: [
        { from: 2, class: 'poor', citation: {}, evidence: 'single-source' },
        { from: 0, class: 'near-poor', citation: {}, evidence: 'single-source' },
      ],
    },
    {
      id: 'average-living-line',
      upTo: {
        amounts: { value: { rural: 3_000_000, urban: 3_750_000 }, citation: {}, evidence: 'single-source' },
        operator: { value: '<=', citation: {}, evidence: 'single-source' },
      },
      outcomes: [{ from: 0, class: 'average-living-standard', citation: {}, evidence: 'single-source' }],
    },
    {
      id: 'above',
      outcomes: [{ from: 0, class: 'none', citation: {}, evidence: 'single-source' }],
    },
  ],
  services: vn2022Services,
  indicators: vn2022Indicators,
  cutOff: { value: 2, citation: {}, evidence: 'single-source' },
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
      id: 'indicator-list',
      kind: 'undetermined',
      about: 'indicators',
      description: {
        vi: 'Các nguồn chỉ nêu số chỉ số thiếu hụt, không nêu danh sách; ở đây dùng mười hai chỉ số của chuẩn quốc gia vn-2022, kể cả những điểm còn bỏ ngỏ của chúng.',
        en: 'The sources give the number of deprived indicators without a list; the twelve of the national standard vn-2022 are read, with what is open in them.',
      },
    },
  ],
});
