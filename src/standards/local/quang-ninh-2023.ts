import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022-indicators.ts';

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
  periods: [
    {
      from: '2023-01-01',
      until: '2025-12-31',
      citation: { act: 'nq-13-2023-quang-ninh' },
      evidence: 'unconfirmed',
      note: 'the sources give years only',
    },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: {
          value: { rural: 2_100_000, urban: 2_600_000 },
          citation: { act: 'nq-13-2023-quang-ninh' },
          evidence: 'confirmed',
        },
        operator: {
          value: '<=',
          citation: { act: 'nq-13-2023-quang-ninh' },
          evidence: 'unconfirmed',
          note: 'read as in the national standard',
        },
      },
      outcomes: [
        { from: 3, class: 'poor', citation: { act: 'nq-13-2023-quang-ninh' }, evidence: 'unconfirmed' },
        { from: 0, class: 'near-poor', citation: { act: 'nq-13-2023-quang-ninh' }, evidence: 'unconfirmed' },
      ],
    },
    {
      id: 'above',
      outcomes: [
        {
          from: 0,
          open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] },
          citation: { act: 'nq-13-2023-quang-ninh' },
          evidence: 'unconfirmed',
        },
      ],
    },
  ],
  services: vn2022Services,
  indicators: vn2022Indicators,
  cutOff: { value: 3, citation: { act: 'nq-13-2023-quang-ninh' }, evidence: 'unconfirmed' },
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
      id: 'bounds',
      kind: 'undetermined',
      about: 'bands.poverty-line',
      description: {
        vi: 'Chưa xác nhận được thu nhập bằng đúng mức chuẩn có được tính hay không (từ mức đó trở xuống hay dưới mức đó).',
        en: 'Whether the amount itself still belongs to the band (at most, or below) is not confirmed.',
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
