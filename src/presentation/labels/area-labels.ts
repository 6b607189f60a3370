import type { AreaCode, LocalizedText } from '../../vocabulary/index.ts';

/** Residence areas, as the acts name them. */
export const areaLabels: Readonly<Record<AreaCode, LocalizedText>> = {
  rural: { vi: 'khu vực nông thôn', en: 'rural area' },
  urban: { vi: 'khu vực thành thị', en: 'urban area' },
  'rural-mountain-island': { vi: 'vùng nông thôn miền núi, hải đảo', en: 'rural mountain or island area' },
  'rural-plain': { vi: 'vùng nông thôn đồng bằng', en: 'rural plain area' },
};
