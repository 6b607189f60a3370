import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { type Vn2022Indicator, vn2022Indicators, vn2022Services } from '../vn-2022.ts';
import { actNotNamed, bounds, indicatorList } from './shared-gaps.ts';

/**
 * The standard of the 2025 review in Bắc Ninh. Only the poor are attested: with fewer than three deprived indicators, and above
 * the line, the class is open.
 */
export const bacNinh2025: PovertyStandard<Vn2022Indicator, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'bac-ninh-2025',
  name: { vi: 'Chuẩn nghèo đa chiều của Bắc Ninh 2025', en: 'Multidimensional poverty standard of Bac Ninh 2025' },
  territory: { name: { vi: 'Bắc Ninh', en: 'Bac Ninh' } },
  sources: {
    standard: { evidence: 'unconfirmed' },
    cutOff: { evidence: 'single-source' },
    indicators: { act: 'nd-07-2021', annex: true, evidence: 'confirmed' },
  },
  periods: [{ from: '2025-01-01', until: '2025-12-31', source: { note: 'the source names the 2025 review only' } }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line', upTo: { amounts: { rural: 1_750_000, urban: 2_250_000 }, operator: '<=', source: { evidence: 'single-source' }, operatorSource: { note: 'read as in the national standard' } }, outcomes: [
      { from: 3, class: 'poor', source: { evidence: 'single-source' } },
      { from: 0, open: { gap: 'near-poor', possible: ['near-poor', 'average-living-standard', 'none'] } },
    ] },
    { id: 'above',        outcomes: [{ from: 0, open: { gap: 'near-poor', possible: ['near-poor', 'average-living-standard', 'none'] } }] },
  ],
  cutOff: 3,
  services: vn2022Services,
  indicators: vn2022Indicators,
  gaps: [
    actNotNamed,
    {
      id: 'period',
      kind: 'undetermined',
      about: 'periods',
      description: {
        vi: 'Nguồn chỉ nêu đợt rà soát năm 2025; chưa rõ ngày bắt đầu và ngày kết thúc áp dụng.',
        en: 'The source names the review of 2025; the first and last days of application are not known.',
      },
    },
    bounds,
    {
      id: 'near-poor',
      kind: 'undetermined',
      about: 'bands',
      description: {
        vi: 'Chưa rõ quy định về hộ cận nghèo và hộ có mức sống trung bình.',
        en: 'What makes a household near-poor or of average living standard is not known.',
      },
    },
    indicatorList,
  ],
});
