import type { InformationDevice, LocalizedText, TelecomService } from '../../vocabulary/index.ts';

/** Devices with which a household informs itself. */
export const deviceLabels: Readonly<Record<InformationDevice, LocalizedText>> = {
  television: { vi: 'ti vi', en: 'television' },
  radio: { vi: 'đài (radio)', en: 'radio' },
  'desktop-computer': { vi: 'máy tính để bàn', en: 'desktop computer' },
  telephone: { vi: 'điện thoại', en: 'telephone' },
  laptop: { vi: 'máy tính xách tay', en: 'laptop' },
  tablet: { vi: 'máy tính bảng', en: 'tablet' },
  smartphone: { vi: 'điện thoại thông minh', en: 'smartphone' },
};

/** Telecommunication services. */
export const telecomServiceLabels: Readonly<Record<TelecomService, LocalizedText>> = {
  internet: { vi: 'internet', en: 'internet' },
  'telephone-subscription': { vi: 'thuê bao điện thoại', en: 'telephone subscription' },
};
