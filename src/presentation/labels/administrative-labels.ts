import type { UnitLevel } from '../../administrative/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** Levels of administrative units. */
export const unitLevelLabels: Readonly<Record<UnitLevel, LocalizedText>> = {
  province: { vi: 'đơn vị cấp tỉnh', en: 'unit of the provincial level' },
  district: { vi: 'đơn vị cấp huyện', en: 'unit of the district level' },
  commune: { vi: 'đơn vị cấp xã', en: 'unit of the commune level' },
  village: { vi: 'thôn, tổ dân phố', en: 'village or residential group' },
};
