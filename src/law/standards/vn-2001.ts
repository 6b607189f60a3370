import { freezeDeep } from '../../foundation/frozen.ts';
import type { AreaType2001 } from '../../vocabulary/household-class.ts';
import type { PovertyStandard } from '../poverty-standard.ts';

/**
 * The standard of QĐ 1143/2000/QĐ-LĐTBXH: income alone, three areas, incomes strictly below the line. It applies from 2001 to 2005.
 */
export const vn2001: PovertyStandard<never, AreaType2001, never> = /* @__PURE__ */ freezeDeep({
  id: 'vn-2001',
  name: { vi: 'Chuẩn nghèo 2001–2005', en: 'Poverty standard 2001–2005' },
  sources: {
    standard: { act: 'qd-1143-2000', evidence: 'confirmed' },
  },
  periods: [{ from: '2001-01-01', until: '2005-12-31', source: { evidence: 'single-source' } }],
  areas: ['rural-mountain-island', 'rural-plain', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line', upTo: { amounts: { 'rural-mountain-island': 80_000, 'rural-plain': 100_000, urban: 150_000 }, operator: '<', operatorSource: { evidence: 'single-source' } }, outcomes: [{ from: 0, class: 'poor' }] },
    { id: 'above',        outcomes: [{ from: 0, class: 'none' }] },
  ],
  services: [],
  indicators: [],
  gaps: [
    {
      id: 'entry-into-force',
      kind: 'undetermined',
      about: 'acts.qd-1143-2000.inForce',
      description: {
        vi: 'Chưa rõ ngày có hiệu lực của quyết định.',
        en: 'The day on which the decision entered into force is not known.',
      },
    },
  ],
});
