import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate, Period } from '../foundation/index.ts';
import type { Evidence } from '../vocabulary/index.ts';
import type { Source } from './source.ts';

/** Permanent key of a unit. Codes are reused, so a key includes the first day. */
export interface UnitKey<Level extends UnitLevel = UnitLevel> {
  /** Level of the unit. */
  readonly level: Level;
  /** Official code with leading zeros; for a village, a code of the caller’s. */
  readonly code: string;
  /** First day of the unit. */
  readonly since: CivilDate;
}

/** Reference to a unit by its code on a day. */
export interface UnitReference<Level extends UnitLevel = UnitLevel> {
  /** Level of the unit. */
  readonly level: Level;
  /** Code of the unit. */
  readonly code: string;
  /** The day on which the code is read. */
  readonly on: CivilDate;
}

/**
 * A unit over a period. A change of name, type or parent begins a new state of the same unit; a merger or a split ends units and begins
 * new units, with a {@link Succession} between them.
 */
export interface UnitState<Level extends UnitLevel = UnitLevel, Act extends string = string> extends Period {
  /** Level of the unit. */
  readonly level: Level;
  /** Official code with leading zeros: two digits for a province, three for a district, five for a commune; for a village, any text of the caller’s. */
  readonly code: string;
  /** First day of the unit; absent in its first state. */
  readonly since?: CivilDate;
  /** Name without the word for the type. */
  readonly name: string;
  /** Name in English, without the word for the type. */
  readonly nameEn?: string;
  /** Type of the unit. */
  readonly type: UnitType<Level>;
  /** Code of the parent, at the level above on these days; absent for a province, and for a village whose commune is unknown. */
  readonly parent?: string;
  /** The act that began the state: its key in the register, {@link acts}, or its official number. */
  readonly act?: Act;
  /** Evidence for the state. */
  readonly evidence?: Evidence;
}

/** A state of any level, whose type fits its level. */
export type AnyUnitState = { readonly [Level in UnitLevel]: UnitState<Level> }[UnitLevel];

const levels = ['province', 'district', 'commune', 'village'] as const;

/** The levels (cấp) of administrative units, and villages, which are not units by law but belong to a commune. */
export type UnitLevel = (typeof levels)[number];

/** The types of unit of each level, past and present. */
interface UnitTypesByLevel {
  /** Tỉnh; thành phố trực thuộc trung ương. */
  readonly province: 'province' | 'municipality';
  /** Quận; huyện; thị xã; thành phố thuộc tỉnh; thành phố thuộc thành phố trực thuộc trung ương. All to 2025-06-30. */
  readonly district: 'urban-district' | 'rural-district' | 'district-town' | 'provincial-city' | 'municipal-city';
  /** Xã; phường; thị trấn, to 2025-06-30; đặc khu, from 2025-07-01. */
  readonly commune: 'commune' | 'ward' | 'township' | 'special-zone';
  /** Thôn and its local names (bản, buôn, ấp …); tổ dân phố and its local names (khu phố, khóm …). */
  readonly village: 'village' | 'residential-group';
}

/** Types of unit of a level, or of all levels. */
export type UnitType<Level extends UnitLevel = UnitLevel> = UnitTypesByLevel[Level];

/** All shares. */
export const shares = ['whole', 'part', 'none'] as const;

/** The share of territory or people transferred. */
export type SuccessionShare = (typeof shares)[number];

/** A transfer from a unit that ends to a unit that begins: a merger has a succession for each unit merged, a split for each part. */
export interface Succession<Level extends UnitLevel = UnitLevel, Act extends string = string> {
  /** Level of both units. */
  readonly level: Level;
  /** Code of the unit that ends on the day before. */
  readonly from: string;
  /** Code of the unit that begins on the day. A unit that absorbs another, or loses a part, is a new unit from that day. */
  readonly to: string;
  /** The day. */
  readonly on: CivilDate;
  /** Share of the territory transferred. */
  readonly territory: SuccessionShare;
  /** Share of the people transferred; absent where the act does not say. */
  readonly people?: SuccessionShare;
  /** The act: its key in the register, {@link acts}, or its official number. */
  readonly act?: Act;
}

const classes = [
  'poor-district',
  'coastal-commune',
  'zone-1',
  'zone-2',
  'zone-3',
  'especially-difficult-village',
] as const;

/**
 * The classes that programmes assign to units.
 *
 * - `poor-district`: huyện nghèo
 * - `coastal-commune`: xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo
 * - `zone-1`, `zone-2`, `zone-3`: xã khu vực I, II, III
 * - `especially-difficult-village`: thôn đặc biệt khó khăn
 */
export type DesignationClass = (typeof classes)[number];

/** A class that an act assigns to a unit for a period: a dated fact, not a property of the unit. */
export interface Designation extends Period {
  /** Level of the unit. */
  readonly level: UnitLevel;
  /** Code of the unit on the first day. */
  readonly code: string;
  /** The class. */
  readonly class: DesignationClass;
  /** The act that lists the unit: its key in the register, {@link acts}, or its official number. */
  readonly act?: string;
  /** Evidence for the designation. */
  readonly evidence?: Evidence;
}

/** The regions of both schemes. Regions of the same name do not have the same provinces in both. */
export type RegionCode =
  | 'northern-midlands-mountains'
  | 'red-river-delta'
  | 'north-central-and-central-coast'
  | 'north-central'
  | 'south-central-coast-and-central-highlands'
  | 'central-highlands'
  | 'southeast'
  | 'mekong-delta';

/** A division of the country into regions, for a period. */
export interface RegionScheme {
  /** Id within this package. */
  readonly id: string;
  /** Source of the list of provinces. */
  readonly source: Source;
  /** First day of use; absent where it is not known. */
  readonly from?: CivilDate;
  /** Last day of use; absent while in use. */
  readonly until?: CivilDate;
  /** Codes of the provinces of each region. */
  readonly regions: Readonly<Partial<Record<RegionCode, readonly string[]>>>;
}

/** All levels, the highest first. */
export const unitLevels: readonly UnitLevel[] = /* @__PURE__ */ freezeDeep(levels);

/** All classes. */
export const designationClasses: readonly DesignationClass[] = /* @__PURE__ */ freezeDeep(classes);

/**
 * First day of the two-level system: the new provinces and communes operate from it (Resolutions 202/2025/QH15 and 1654 to
 * 1687/NQ-UBTVQH15), and districts end the day before (203/2025/QH15). The acts were in force from 12 and 16 June, but the former authorities
 * worked to the end of that month.
 */
export const reformDay = '2025-07-01';
