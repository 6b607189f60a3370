import type { RegionCode } from '../../../law/index.ts';

/** Regions, as the resolutions name them. */
export const regionLabels: Readonly<Record<RegionCode, string>> = {
  'northern-midlands-mountains': 'Trung du và miền núi phía Bắc',
  'red-river-delta': 'Đồng bằng sông Hồng',
  'north-central-and-central-coast': 'Bắc Trung Bộ và duyên hải miền Trung',
  'north-central': 'Bắc Trung Bộ',
  'south-central-coast-and-central-highlands': 'Duyên hải Nam Trung Bộ và Tây Nguyên',
  'central-highlands': 'Tây Nguyên',
  southeast: 'Đông Nam Bộ',
  'mekong-delta': 'Đồng bằng sông Cửu Long',
};
