import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022.ts';
import { aboveTheLines, actDatesNotKnown, bounds, indicatorList } from './shared-gaps.ts';

/**
 * The standard of NQ 13/2023 of Quảng Ninh, from 2023 to 2025. The amounts are confirmed; that they belong to the band is not.
 */
export const quangNinh2023: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'quang-ninh-2023',
  name: {
    vi: 'Chuẩn nghèo đa chiều của Quảng Ninh 2023–2025',
    en: 'Multidimensional poverty standard of Quang Ninh 2023–2025',
  },
  territory: { name: { vi: 'Quảng Ninh', en: 'Quang Ninh' } },
  sources: {
    standard: { act: 'nq-13-2023-quang-ninh', evidence: 'unconfirmed' },
    indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
  },
  periods: [{ from: '2023-01-01', until: '2025-12-31', source: { note: 'the sources give years only' } }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line', upTo: { amounts: { rural: 2_100_000, urban: 2_600_000 }, operator: '<=', source: { evidence: 'confirmed' }, operatorSource: { note: 'read as in the national standard' } }, outcomes: [
      { from: 3, class: 'poor' },
      { from: 0, class: 'near-poor' },
    ] },
    { id: 'above',        outcomes: [{ from: 0, open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] } }] },
  ],
  cutOff: 3,
  services: vn2022Services,
  indicators: vn2022Indicators,
  gaps: [actDatesNotKnown, bounds, indicatorList, aboveTheLines],
});
