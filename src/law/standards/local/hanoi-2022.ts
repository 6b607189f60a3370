import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022.ts';
import { aboveTheLines, actNotNamed, indicatorList } from './shared-gaps.ts';

/**
 * The standard of Hà Nội from 2022 to 2025. That three deprived indicators part the poor from the near-poor is unconfirmed.
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
