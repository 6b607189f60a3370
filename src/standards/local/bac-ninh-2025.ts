import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022-indicators.ts';

/**
 * The standard of the 2025 review in Bắc Ninh. Only the poor are attested: with fewer than three deprived indicators, and above
 * the line, the class is open.
 */
export const bacNinh2025: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'bac-ninh-2025',
  name: { vi: 'Chuẩn nghèo đa chiều của Bắc Ninh 2025', en: 'Multidimensional poverty standard of Bac Ninh 2025' },
  territory: { name: { vi: 'Bắc Ninh', en: 'Bac Ninh' } },
  periods: [
    {
      from: '2025-01-01',
      until: '2025-12-31',
      citation: {},
      evidence: 'unconfirmed',
      note: 'the source names the 2025 review only',
    },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: { value: { rural: 1_750_000, urban: 2_250_000 }, citation: {}, evidence: 'single-source' },
        operator: { value: '<=', citation: {}, evidence: 'unconfirmed', note: 'read as in the national standard' },
      },
      outcomes: [
        { from: 3, class: 'poor', citation: {}, evidence: 'single-source' },
        {
          from: 0,
          open: { gap: 'near-poor', possible: ['near-poor', 'average-living-standard', 'none'] },
          citation: {},
          evidence: 'unconfirmed',
        },
      ],
    },
    {
      id: 'above',
      outcomes: [
        {
          from: 0,
          open: { gap: 'near-poor', possible: ['near-poor', 'average-living-standard', 'none'] },
          citation: {},
          evidence: 'unconfirmed',
        },
      ],
    },
  ],
  services: vn2022Services,
  indicators: vn2022Indicators,
  cutOff: { value: 3, citation: {}, evidence: 'single-source' },
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
      id: 'period',
      kind: 'undetermined',
      about: 'periods',
      description: {
        vi: 'Nguồn chỉ nêu đợt rà soát năm 2025; chưa rõ ngày bắt đầu và ngày kết thúc áp dụng.',
        en: 'The source names the review of 2025; the first and last days of application are not known.',
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
      id: 'near-poor',
      kind: 'undetermined',
      about: 'bands',
      description: {
        vi: 'Chưa rõ quy định về hộ cận nghèo và hộ có mức sống trung bình.',
        en: 'What makes a household near-poor or of average living standard is not known.',
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
