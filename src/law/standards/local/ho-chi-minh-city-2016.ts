import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { actNotNamed, ownIndicators } from './shared-gaps.ts';

/**
 * The income lines of Thành phố Hồ Chí Minh from 2016 to 2018: amounts a year, incomes strictly below them, the same in all
 * areas. They are the income part of a multidimensional scheme of the city, whose other part is not known.
 */
export const hoChiMinhCity2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'ho-chi-minh-city-2016',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2016–2018',
    en: 'Multidimensional poverty standard of Ho Chi Minh City 2016–2018',
  },
  territory: { name: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' } },
  sources: {
    standard: { evidence: 'confirmed' },
  },
  periods: [{ from: '2016-01-01', until: '2018-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'year',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 21_000_000, urban: 21_000_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 28_000_000, urban: 28_000_000 }, operator: '<' }, outcomes: [{ from: 0, class: 'near-poor', source: { note: 'income part; what deprivations add is not known' } }] },
    { id: 'above',                                                                                         outcomes: [{ from: 0, open: { gap: 'own-indicators', possible: ['poor', 'near-poor', 'average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [actNotNamed, ownIndicators],
});
