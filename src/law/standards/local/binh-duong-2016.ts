import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { actDatesNotKnown } from './shared-gaps.ts';

/**
 * The standard of NQ 47/2015 of Bình Dương, from 2016 to 2021: incomes strictly below the lines.
 */
export const binhDuong2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'binh-duong-2016',
  name: { vi: 'Chuẩn nghèo của Bình Dương 2016–2021', en: 'Poverty standard of Binh Duong 2016–2021' },
  territory: { name: { vi: 'Bình Dương', en: 'Binh Duong' } },
  sources: {
    standard: { act: 'nq-47-2015-binh-duong', evidence: 'confirmed' },
  },
  periods: [{ from: '2016-01-01', until: '2021-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 1_200_000, urban: 1_400_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 1_600_000, urban: 1_800_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'near-poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'above',                                                                                       outcomes: [{ from: 0, open: { gap: 'deprivations', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [
    actDatesNotKnown,
    {
      id: 'deprivations',
      kind: 'undetermined',
      about: 'bands.above',
      description: {
        vi: 'Các nguồn chỉ nêu mức thu nhập; chưa rõ thiếu hụt có làm thay đổi phân loại hay không và địa phương có quy định hộ có mức sống trung bình hay không.',
        en: 'The sources give lines of income only; whether deprivations change the class, and whether the place has a class of average living standard, is not known.',
      },
    },
  ],
});
