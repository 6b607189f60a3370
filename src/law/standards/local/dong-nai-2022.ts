import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022.ts';
import { actNotNamed, indicatorList } from './shared-gaps.ts';

/**
 * The standard of Đồng Nai from 2022 to 2025: two deprived indicators are enough.
 */
export const dongNai2022: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'dong-nai-2022',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Đồng Nai 2022–2025',
    en: 'Multidimensional poverty standard of Dong Nai 2022–2025',
  },
  territory: { name: { vi: 'Đồng Nai', en: 'Dong Nai' } },
  sources: {
    standard: { evidence: 'single-source' },
    indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
  },
  periods: [{ from: '2022-01-01', until: '2025-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',        upTo: { amounts: { rural: 2_000_000, urban: 2_500_000 }, operator: '<=' }, outcomes: [{ from: 2, class: 'poor' }, { from: 0, class: 'near-poor' }] },
    { id: 'average-living-line', upTo: { amounts: { rural: 3_000_000, urban: 3_750_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'average-living-standard' }] },
    { id: 'above',                                                                                          outcomes: [{ from: 0, class: 'none' }] },
  ],
  cutOff: 2,
  services: vn2022Services,
  indicators: vn2022Indicators,
  gaps: [actNotNamed, indicatorList],
});
