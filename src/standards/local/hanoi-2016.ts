import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';
import { type Vn2016Indicator, vn2016Indicators, vn2016Services } from '../vn-2016-indicators.ts';

/**
 * The standard of QĐ 12/2016/QĐ-UBND of Hà Nội, from 2016 to 2021: the grid of `vn2016` with higher lines.
 */
export const hanoi2016: PovertyStandard<Vn2016Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'hanoi-2016',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Hà Nội 2016–2021',
    en: 'Multidimensional poverty standard of Ha Noi 2016–2021',
  },
  territory: { name: { vi: 'Hà Nội', en: 'Ha Noi' } },
  periods: [
    { from: '2016-01-01', until: '2021-12-31', citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: {
          value: { rural: 1_100_000, urban: 1_400_000 },
          citation: { act: 'qd-12-2016-hanoi' },
          evidence: 'single-source',
        },
        operator: { value: '<=', citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' },
      },
      outcomes: [
        { from: 0, class: 'poor', ground: 'income', citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' },
      ],
    },
    {
      id: 'near-poverty-line',
      upTo: {
        amounts: {
          value: { rural: 1_500_000, urban: 1_950_000 },
          citation: { act: 'qd-12-2016-hanoi' },
          evidence: 'single-source',
        },
        operator: { value: '<=', citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' },
      },
      outcomes: [
        {
          from: 3,
          class: 'poor',
          ground: 'deprivation',
          citation: { act: 'qd-12-2016-hanoi' },
          evidence: 'single-source',
        },
        { from: 0, class: 'near-poor', citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' },
      ],
    },
    {
      id: 'average-living-line',
      upTo: {
        amounts: {
          value: { rural: 2_300_000, urban: 3_000_000 },
          citation: { act: 'qd-12-2016-hanoi' },
          evidence: 'single-source',
        },
        operator: { value: '<=', citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' },
      },
      outcomes: [
        { from: 0, class: 'average-living-standard', citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' },
      ],
    },
    {
      id: 'above',
      outcomes: [{ from: 0, class: 'none', citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' }],
    },
  ],
  services: vn2016Services,
  indicators: vn2016Indicators,
  cutOff: { value: 3, citation: { act: 'qd-12-2016-hanoi' }, evidence: 'single-source' },
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
      id: 'indicator-list',
      kind: 'undetermined',
      about: 'indicators',
      description: {
        vi: 'Các nguồn chỉ nêu số chỉ số thiếu hụt, không nêu danh sách; ở đây dùng mười chỉ số của chuẩn quốc gia vn-2016, kể cả những điểm còn bỏ ngỏ của chúng.',
        en: 'The sources give the number of deprived indicators without a list; the ten of the national standard vn-2016 are read, with what is open in them.',
      },
    },
  ],
});
