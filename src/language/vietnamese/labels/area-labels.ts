import type { AreaCode } from '../../../vocabulary/index.ts';

/** Residence areas, as the acts name them. */
export const areaLabels: Readonly<Record<AreaCode, string>> = {
  rural: 'khu vực nông thôn',
  urban: 'khu vực thành thị',
  'rural-mountain-island': 'vùng nông thôn miền núi, hải đảo',
  'rural-plain': 'vùng nông thôn đồng bằng',
};
