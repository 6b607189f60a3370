import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2016Indicator, vn2016Indicators, vn2016Services } from '../vn-2016.ts';
import { actDatesNotKnown } from './shared-gaps.ts';

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
  sources: {
    standard: { act: 'qd-12-2016-hanoi', evidence: 'single-source' },
    indicators: { act: 'qd-59-2015', evidence: 'unconfirmed' },
  },
  periods: [{ from: '2016-01-01', until: '2021-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',        upTo: { amounts: { rural: 1_100_000, urban: 1_400_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor', ground: 'income' }] },
    { id: 'near-poverty-line',   upTo: { amounts: { rural: 1_500_000, urban: 1_950_000 }, operator: '<=' }, outcomes: [{ from: 3, class: 'poor', ground: 'deprivation' }, { from: 0, class: 'near-poor' }] },
    { id: 'average-living-line', upTo: { amounts: { rural: 2_300_000, urban: 3_000_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'average-living-standard' }] },
    { id: 'above',                                                                                          outcomes: [{ from: 0, class: 'none' }] },
  ],
  cutOff: 3,
  services: vn2016Services,
  indicators: vn2016Indicators,
  gaps: [
    actDatesNotKnown,
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
