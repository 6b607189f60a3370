import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2016Indicator, vn2016Indicators, vn2016Services } from '../vn-2016.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022.ts';
import { aboveTheLines, actDatesNotKnown, actNotNamed, indicatorList } from './shared-gaps.ts';

/**
 * The poor and near-poor lines of Hà Nội from 2011 to 2015: income alone. The near-poor amounts are known only approximately.
 */
export const hanoi2011: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'hanoi-2011',
  name: { vi: 'Chuẩn nghèo của Hà Nội 2011–2015', en: 'Poverty standard of Ha Noi 2011–2015' },
  territory: { name: { vi: 'Hà Nội', en: 'Ha Noi' } },
  sources: {
    standard: { evidence: 'single-source' },
  },
  periods: [{ from: '2011-01-01', until: '2015-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 550_000, urban: 750_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor' }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 750_000, urban: 1_000_000 }, operator: '<=', source: { evidence: 'unconfirmed', note: 'read as approximate' }, operatorSource: {} }, outcomes: [{ from: 0, class: 'near-poor' }] },
    { id: 'above',             outcomes: [{ from: 0, open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [
    actNotNamed,
    {
      id: 'near-poverty-amounts',
      kind: 'undetermined',
      about: 'bands.near-poverty-line',
      description: {
        vi: 'Mức chuẩn cận nghèo chỉ được biết gần đúng.',
        en: 'The amounts of the near-poverty line are known only approximately.',
      },
    },
    aboveTheLines,
  ],
});

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

/**
 * The standard of Hà Nội from 2022 to 2025. That three deprived indicators separate the poor from the near-poor is unconfirmed.
 */
export const hanoi2022: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'hanoi-2022',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Hà Nội 2022–2025',
    en: 'Multidimensional poverty standard of Ha Noi 2022–2025',
  },
  territory: { name: { vi: 'Hà Nội', en: 'Ha Noi' } },
  sources: {
    standard: { evidence: 'unconfirmed' },
    indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
  },
  periods: [{ from: '2022-01-01', until: '2025-12-31', source: { evidence: 'single-source' } }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line', upTo: { amounts: { rural: 2_000_000, urban: 2_500_000 }, operator: '<=', source: { evidence: 'single-source' } }, outcomes: [{ from: 3, class: 'poor' }, { from: 0, class: 'near-poor' }] },
    { id: 'above',        outcomes: [{ from: 0, open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] } }] },
  ],
  cutOff: 3,
  services: vn2022Services,
  indicators: vn2022Indicators,
  gaps: [actNotNamed, indicatorList, aboveTheLines],
});
