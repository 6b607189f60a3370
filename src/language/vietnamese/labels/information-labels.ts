import type { InformationDevice, TelecomService } from '../../../vocabulary/index.ts';

/** Devices with which a household informs itself. */
export const deviceLabels: Readonly<Record<InformationDevice, string>> = {
  television: 'ti vi',
  radio: 'đài (radio)',
  'desktop-computer': 'máy tính để bàn',
  telephone: 'điện thoại',
  laptop: 'máy tính xách tay',
  tablet: 'máy tính bảng',
  smartphone: 'điện thoại thông minh',
};

/** Telecommunication services. */
export const telecomServiceLabels: Readonly<Record<TelecomService, string>> = {
  internet: 'internet',
  'telephone-subscription': 'thuê bao điện thoại',
};
