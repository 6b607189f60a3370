import { freezeDeep } from '../foundation/frozen.ts';

const indicators = [
  'employment',
  'dependants',
  'nutrition',
  'health-care',
  'health-insurance',
  'adult-education',
  'child-schooling',
  'housing-quality',
  'housing-area',
  'water-source',
  'sanitation',
  'waste-treatment',
  'telecom-use',
  'information-device',
  'information-asset',
  'social-insurance',
] as const;

/** The indicators of the national standards. A standard of its own may have others. */
export type IndicatorCode = (typeof indicators)[number];

const services = ['employment', 'health', 'education', 'housing', 'water-sanitation', 'information'] as const;

/** The basic social services (dimensions) under which the national standards group their indicators. */
export type ServiceCode = (typeof services)[number];

/** What is known of one indicator of one household. Unknown is never "not deprived". */
export type DeprivationStatus = 'deprived' | 'not-deprived' | 'unknown';

/** All indicator codes. */
export const indicatorCodes: readonly IndicatorCode[] = /* @__PURE__ */ freezeDeep(indicators);

/** All service codes. */
export const serviceCodes: readonly ServiceCode[] = /* @__PURE__ */ freezeDeep(services);
