import type { InformationDevice, TelecomService } from '../../../vocabulary/index.ts';

/** Devices with which a household informs itself. */
export const deviceLabels: Readonly<Record<InformationDevice, string>> = {
  television: 'television',
  radio: 'radio',
  'desktop-computer': 'desktop computer',
  telephone: 'telephone',
  laptop: 'laptop',
  tablet: 'tablet',
  smartphone: 'smartphone',
};

/** Telecommunication services. */
export const telecomServiceLabels: Readonly<Record<TelecomService, string>> = {
  internet: 'internet',
  'telephone-subscription': 'telephone subscription',
};
