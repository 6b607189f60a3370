import type { AreaCode } from '../../../vocabulary/index.ts';

/** Residence areas, as the acts name them. */
export const areaLabels: Readonly<Record<AreaCode, string>> = {
  rural: 'rural area',
  urban: 'urban area',
  'rural-mountain-island': 'rural mountain or island area',
  'rural-plain': 'rural plain area',
};
