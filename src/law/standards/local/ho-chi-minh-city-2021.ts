import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { actDatesNotKnown } from './shared-gaps.ts';

/**
 * The income lines of NQ 13/NQ-HĐND (2020) and QĐ 995/QĐ-UBND (2021) of Thành phố Hồ Chí Minh, from 2021 to September 2024:
 * amounts a year. The city's own ten indicators in five dimensions are known too incompletely to be counted.
 */
export const hoChiMinhCity2021: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'ho-chi-minh-city-2021',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2021–2024',
    en: 'Multidimensional poverty standard of Ho Chi Minh City 2021–2024',
  },
  territory: { name: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' } },
  sources: {
    standard: { act: 'nq-13-2020-ho-chi-minh-city', evidence: 'confirmed' },
  },
  periods: [{ from: '2021-01-01', until: '2024-09-30' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'year',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 36_000_000, urban: 36_000_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 46_000_000, urban: 46_000_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'near-poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'above',                                                                                          outcomes: [{ from: 0, open: { gap: 'own-indicators', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [
    actDatesNotKnown,
    {
      id: 'own-indicators',
      kind: 'incomplete',
      about: 'indicators',
      description: {
        vi: 'Thành phố có mười chỉ số riêng thuộc năm chiều: dinh dưỡng, bảo hiểm y tế; giáo dục của người lớn và trẻ em; việc làm, bảo hiểm xã hội; điều kiện sống; người phụ thuộc. Chỉ một nguồn nêu danh sách này và chưa đầy đủ; chưa rõ ngưỡng, trọng số và cách các chỉ số quyết định phân loại.',
        en: 'The city has ten indicators of its own in five dimensions: nutrition, health insurance; education of adults and children; employment, social insurance; living conditions; dependants. The list is single-source and incomplete; cut-offs, weights and how the indicators decide the class are not known.',
      },
    },
  ],
});
