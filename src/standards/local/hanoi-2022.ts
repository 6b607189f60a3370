import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022-indicators.ts';

/**
 * The standard of Hà Nội from 2022 to 2025. That three deprived indicators part the poor from the near-poor is unconfirmed.
 */
export const hanoi2022: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'hanoi-2022',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Hà Nội 2022–2025',
    en: 'Multidimensional poverty standard of Ha Noi 2022–2025',
  },
  territory: { name: { vi: 'Hà Nội', en: 'Ha Noi' } },
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
        { from: 3, class: 'poor', citation: {}, evidence: 'unconfirmed' },
        { from: 0, class: 'near-poor', citation: {}, evidence: 'unconfirmed' },
      ],
    },
    {
      id: 'above',
      outcomes: [
        {
          from: 0,
          open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] },
          citation: {},
          evidence: 'unconfirmed',
        },
      ],
    },
  ],
  services: vn2022Services,
  indicators: vn2022Indicators,
  cutOff: { value: 3, citation: {}, evidence: 'unconfirmed' },
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
    {
      id: 'above-the-lines',
      kind: 'undetermined',
      about: 'bands.above',
      description: {
        vi: 'Các nguồn không cho biết địa phương có quy định hộ có mức sống trung bình hay không.',
        en: 'The sources do not say whether the place has a class of average living standard.',
      },
    },
  ],
});
