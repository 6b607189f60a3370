import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';

/**
 * The standard of NQ 108/2015 of Đà Nẵng, from 2016 to 2020: income alone.
 */
export const daNang2016: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'da-nang-2016',
  name: { vi: 'Chuẩn nghèo của Đà Nẵng 2016–2020', en: 'Poverty standard of Da Nang 2016–2020' },
  territory: { name: { vi: 'Đà Nẵng', en: 'Da Nang' } },
  periods: [
    { from: '2016-01-01', until: '2020-12-31', citation: { act: 'nq-108-2015-da-nang' }, evidence: 'confirmed' },
  ],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  bands: [
    {
      id: 'poverty-line',
      upTo: {
        amounts: {
          value: { rural: 1_100_000, urban: 1_300_000 },
          citation: { act: 'nq-108-2015-da-nang' },
          evidence: 'confirmed',
        },
        operator: { value: '<=', citation: { act: 'nq-108-2015-da-nang' }, evidence: 'confirmed' },
      },
      outcomes: [{ from: 0, class: 'poor', citation: { act: 'nq-108-2015-da-nang' }, evidence: 'confirmed' }],
    },
    {
      id: 'near-poverty-line',
      upTo: {
        amounts: {
          value: { rural: 1_430_000, urban: 1_690_000 },
          citation: { act: 'nq-108-2015-da-nang' },
          evidence: 'confirmed',
        },
        operator: { value: '<=', citation: { act: 'nq-108-2015-da-nang' }, evidence: 'confirmed' },
      },
      outcomes: [{ from: 0, class: 'near-poor', citation: { act: 'nq-108-2015-da-nang' }, evidence: 'confirmed' }],
    },
    {
      id: 'above',
      outcomes: [
        {
          from: 0,
          open: { gap: 'above-the-lines', possible: ['average-living-standard', 'none'] },
          citation: { act: 'nq-108-2015-da-nang' },
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
