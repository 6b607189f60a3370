import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';

/**
 * The poor and near-poor lines of Hà Nội from 2011 to 2015: income alone. The near-poor amounts were read as approximate.
 */
export const hanoi2011: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'hanoi-2011',
  name: { vi: 'Chuẩn nghèo của Hà Nội 2011–2015', en: 'Poverty standard of Ha Noi 2011–2015' },
  territory: { name: { vi: 'Hà Nội', en: 'Ha Noi' } },
  periods: [{ from: '2011-01-01', until: '2015-12-31', citation: {}, evidence: 'single-source' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: { value: { rural: 550_000, urban: 750_000 }, citation: {}, evidence: 'single-source' },
        operator: { value: '<=', citation: {}, evidence: 'single-source' },
      },
      outcomes: [{ from: 0, class: 'poor', citation: {}, evidence: 'single-source' }],
    },
    {
      id: 'near-poverty-line',
      upTo: {
        amounts: {
          value: { rural: 750_000, urban: 1_000_000 },
          citation: {},
          evidence: 'unconfirmed',
          note: 'read as approximate',
        },
        operator: { value: '<=', citation: {}, evidence: 'single-source' },
      },
      outcomes: [{ from: 0, class: 'near-poor', citation: {}, evidence: 'single-source' }],
    },
    {
      id: 'above',
      outcomes: [
        {
          from: 0,
          open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] },
          citation: {},
          evidence: 'unconfirmed',
        },
      ],
    },
  ],
  services: [],
  indicators: [],
  gaps: [
    {
      id: 'act',
      kind: 'undetermined',
      about: 'acts',
      description: {
        vi: 'Các nguồn không nêu văn bản ban hành chuẩn này.',
        en: 'The sources do not name the act that sets this standard.',
      },
    },
    {
      id: 'near-poverty-amounts',
      kind: 'undetermined',
      about: 'bands.near-poverty-line',
      description: {
        vi: 'Mức chuẩn cận nghèo chỉ được biết gần đúng.',
        en: 'The amounts of the near-poverty line are known only approximately.',
      },
    },
    {
      id: 'above-the-lines',
      kind: 'undetermined',
      about: 'bands.above',
      description: {
        vi: 'Các nguồn không cho biết địa phương có quy định hộ có mức sống trung bình hay không.',
        en: 'The sources do not say whether the place has a class of average living standard.',
      },
    },
  ],
});
