import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';

/**
 * The standard of NQ 47/2015 of Bình Dương, from 2016 to 2021: incomes strictly below the lines.
 */
export const binhDuong2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'binh-duong-2016',
  name: { vi: 'Chuẩn nghèo của Bình Dương 2016–2021', en: 'Poverty standard of Binh Duong 2016–2021' },
  territory: { name: { vi: 'Bình Dương', en: 'Binh Duong' } },
  periods: [
    { from: '2016-01-01', until: '2021-12-31', citation: { act: 'nq-47-2015-binh-duong' }, evidence: 'confirmed' },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: {
          value: { rural: 1_200_000, urban: 1_400_000 },
          citation: { act: 'nq-47-2015-binh-duong' },
          evidence: 'confirmed',
        },
        operator: { value: '<', citation: { act: 'nq-47-2015-binh-duong' }, evidence: 'confirmed' },
      },
      outcomes: [
        {
          from: 0,
          class: 'poor',
          citation: { act: 'nq-47-2015-binh-duong' },
          evidence: 'confirmed',
          note: 'income part; what deprivations add is not known',
        },
      ],
    },
    {
      id: 'near-poverty-line',
      upTo: {
        amounts: {
          value: { rural: 1_600_000, urban: 1_800_000 },
          citation: { act: 'nq-47-2015-binh-duong' },
          evidence: 'confirmed',
        },
        operator: { value: '<', citation: { act: 'nq-47-2015-binh-duong' }, evidence: 'confirmed' },
      },
      outcomes: [
        {
          from: 0,
          class: 'near-poor',
          citation: { act: 'nq-47-2015-binh-duong' },
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
          open: { gap: 'deprivations', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] },
          citation: { act: 'nq-47-2015-binh-duong' },
          evidence: 'unconfirmed',
        },
      ],
    },
  ],
  services: [],
  indicators: [],
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
