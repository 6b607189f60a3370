import { freezeDeep } from '../foundation/frozen/index.ts';
import type { Source } from '../law/index.ts';
import type { LocalizedText } from '../vocabulary/index.ts';
import type { CivilDate } from '../foundation/index.ts';

/** The regions of both schemes. Only some have the same name in both, and those do not have the same members. */
export type RegionCode =
  | 'northern-midlands-mountains'
  | 'red-river-delta'
  | 'north-central-and-central-coast'
  | 'north-central'
  | 'south-central-coast-and-central-highlands'
  | 'central-highlands'
  | 'southeast'
  | 'mekong-delta';

/** Names of the regions. */
export const regionNames: Readonly<Record<RegionCode, LocalizedText>> = /* @__PURE__ */ freezeDeep({
  'northern-midlands-mountains': { vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
  'red-river-delta': { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
  'north-central-and-central-coast': {
    vi: 'Bắc Trung Bộ và duyên hải miền Trung',
    en: 'North Central and Central Coast',
  },
  'north-central': { vi: 'Bắc Trung Bộ', en: 'North Central' },
  'south-central-coast-and-central-highlands': {
    vi: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
    en: 'South Central Coast and Central Highlands',
  },
  'central-highlands': { vi: 'Tây Nguyên', en: 'Central Highlands' },
  southeast: { vi: 'Đông Nam Bộ', en: 'Southeast' },
  'mekong-delta': { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong Delta' },
});

/** A division of the country into regions, for a time. */
export interface RegionScheme {
  /** Name of the scheme within this package. */
  readonly id: string;
  /** Where the members stand, and how well they are attested. */
  readonly source: Source;
  /** First day for which it is used; absent where that is not known. */
  readonly from?: CivilDate;
  /** Last day for which it is used; absent while it is. */
  readonly until?: CivilDate;
  /** Codes of the provinces of each region. */
  readonly regions: Readonly<Partial<Record<RegionCode, readonly string[]>>>;
}
