import type { CivilDate } from '../foundation/index.ts';
import type { Source } from '../law/index.ts';

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
