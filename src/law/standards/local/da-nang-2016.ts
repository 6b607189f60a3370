import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { aboveTheLines, actDatesNotKnown } from './shared-gaps.ts';

/**
 * The standard of NQ 108/2015 of Đà Nẵng, from 2016 to 2020: income alone.
 */
export const daNang2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'da-nang-2016',
  name: { vi: 'Chuẩn nghèo của Đà Nẵng 2016–2020', en: 'Poverty standard of Da Nang 2016–2020' },
  territory: { name: { vi: 'Đà Nẵng', en: 'Da Nang' } },
  sources: {
    standard: { act: 'nq-108-2015-da-nang', evidence: 'confirmed' },
  },
  periods: [{ from: '2016-01-01', until: '2020-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line',      upTo: { amounts: { rural: 1_100_000, urban: 1_300_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor' }] },
    { id: 'near-poverty-line', upTo: { amounts: { rural: 1_430_000, urban: 1_690_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'near-poor' }] },
    { id: 'above',                                                                                        outcomes: [{ from: 0, open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] }, source: { evidence: 'unconfirmed' } }] },
  ],
  services: [],
  indicators: [],
  gaps: [actDatesNotKnown, aboveTheLines],
});
