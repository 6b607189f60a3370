import { freezeDeep } from '../../foundation/frozen.ts';
import type { AreaType } from '../../vocabulary/index.ts';
import type { PovertyStandard } from '../poverty-standard.ts';

/** The standard of QĐ 170/2005/QĐ-TTg: income alone, rural and urban. It applies from 2006 to 2010. */
export const vn2006: PovertyStandard<never, AreaType, never> = /* @__PURE__ */ freezeDeep({
  id: 'vn-2006',
  name: { vi: 'Chuẩn nghèo 2006–2010', en: 'Poverty standard 2006–2010' },
  sources: {
    standard: { act: 'qd-170-2005', evidence: 'confirmed' },
  },
  periods: [{ from: '2006-01-01', until: '2010-12-31' }],
  areas: ['rural', 'urban'],
  incomePeriod: 'month',
  // biome-ignore format: table
  bands: [
    { id: 'poverty-line', upTo: { amounts: { rural: 200_000, urban: 260_000 }, operator: '<=' }, outcomes: [{ from: 0, class: 'poor' }] },
    { id: 'above',                                                                               outcomes: [{ from: 0, class: 'none' }] },
  ],
  services: [],
  indicators: [],
  gaps: [],
});
