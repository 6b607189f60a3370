import { freezeDeep } from '../../../foundation/frozen.ts';
import type { AreaType } from '../../../vocabulary/index.ts';
import type { PovertyStandard } from '../../poverty-standard.ts';
import { aboveTheLines, actNotNamed } from './shared-gaps.ts';

/**
 * The poor and near-poor lines of Hà Nội from 2011 to 2015: income alone. The near-poor amounts were read as approximate.
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
