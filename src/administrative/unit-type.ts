import type { UnitLevel } from './unit-level.ts';

/** The types of unit that each level has, or had. */
export interface UnitTypesByLevel {
  /** Tỉnh; thành phố trực thuộc trung ương. */
  readonly province: 'province' | 'municipality';
  /** Quận; huyện; thị xã; thành phố thuộc tỉnh; thành phố thuộc thành phố trực thuộc trung ương. All to 2025-06-30. */
  readonly district: 'urban-district' | 'rural-district' | 'district-town' | 'provincial-city' | 'municipal-city';
  /** Xã; phường; thị trấn, to 2025-06-30; đặc khu, from 2025-07-01. */
  readonly commune: 'commune' | 'ward' | 'township' | 'special-zone';
  /** Thôn and its many local names (bản, buôn, ấp …); tổ dân phố and its (khu phố, khóm …). */
  readonly village: 'village' | 'residential-group';
}

/** Types of unit, of one level or of any. */
export type UnitType<Level extends UnitLevel = UnitLevel> = UnitTypesByLevel[Level];
