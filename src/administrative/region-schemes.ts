import { freezeDeep } from '../foundation/frozen.ts';
import type { RegionScheme } from './region.ts';

/** The six regions of Resolution 81/2023/QH15, which the yearly results of the poverty review use for the 63 provinces. */
export const regionScheme2023: RegionScheme = /* @__PURE__ */ freezeDeep({
  id: 'nq-81-2023',
  source: { act: 'nq-81-2023', evidence: 'confirmed' },
  until: '2025-06-30',
  // biome-ignore format: table
  regions: {
    'northern-midlands-mountains':               ['02', '04', '06', '08', '10', '11', '12', '14', '15', '17', '19', '20', '24', '25'],
    'red-river-delta':                           ['01', '22', '26', '27', '30', '31', '33', '34', '35', '36', '37'],
    'north-central-and-central-coast':           ['38', '40', '42', '44', '45', '46', '48', '49', '51', '52', '54', '56', '58', '60'],
    'central-highlands':                         ['62', '64', '66', '67', '68'],
    southeast:                                   ['70', '72', '74', '75', '77', '79'],
    'mekong-delta':                              ['80', '82', '83', '84', '86', '87', '89', '91', '92', '93', '94', '95', '96'],
  },
});

/** The six regions of Resolution 306/NQ-CP of 2025-10-05, for the 34 provinces. */
export const regionScheme2025: RegionScheme = /* @__PURE__ */ freezeDeep({
  id: 'nq-306-2025',
  source: { act: 'nq-306-2025', evidence: 'single-source' },
  from: '2025-10-05',
  // biome-ignore format: table
  regions: {
    'northern-midlands-mountains':               ['04', '08', '11', '12', '14', '15', '19', '20', '25'],
    'red-river-delta':                           ['01', '22', '24', '31', '33', '37'],
    'north-central':                             ['38', '40', '42', '44', '46'],
    'south-central-coast-and-central-highlands': ['48', '51', '52', '56', '66', '68'],
    southeast:                                   ['75', '79', '80'],
    'mekong-delta':                              ['82', '86', '91', '92', '96'],
  },
});

/** Both schemes. From 2025-07-01 to 2025-10-04 none is known for the 34 provinces. */
export const regionSchemes: readonly RegionScheme[] = /* @__PURE__ */ freezeDeep([regionScheme2023, regionScheme2025]);
