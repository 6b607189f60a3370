import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate, Period } from '../foundation/index.ts';
import type { Evidence } from '../vocabulary/index.ts';
import type { Source } from './source.ts';

/** What names one unit for good: a code is given again, so the day from which it names this unit belongs to it. */
export interface UnitKey<Level extends UnitLevel = UnitLevel> {
  /** Level of the unit. */
  readonly level: Level;
  /** Official code, text with its leading zeros; of a village, the caller's own. */
  readonly code: string;
  /** First day of the unit. */
  readonly since: CivilDate;
}

/** A unit by its code on a day. */
export interface UnitReference<Level extends UnitLevel = UnitLevel> {
  /** Level of the unit. */
  readonly level: Level;
  /** Code of the unit. */
  readonly code: string;
  /** The day on which the code is read. */
  readonly on: CivilDate;
}

/**
 * A unit as it is from one day to another. A change of name, type or parent begins another state of the same unit; a merger or a split
 * ends units and begins others, with a {@link Succession} between them.
 */
export interface UnitState<Level extends UnitLevel = UnitLevel, Act extends string = string> extends Period {
  /** Level of the unit. */
  readonly level: Level;
  /** Official code, text with its leading zeros: two digits of a province, three of a district, five of a commune; of a village, any text of the caller’s. */
  readonly code: string;
  /** First day of the unit, where this is not its first state. */
  readonly since?: CivilDate;
  /** Name without the word for the type. */
  readonly name: string;
  /** Name in English, without the word for the type. */
  readonly nameEn?: string;
  /** Type of the unit. */
  readonly type: UnitType<Level>;
  /** Code of the parent, of the level that is above this one on these days; a province has none, and that of a village may be unknown. */
  readonly parent?: string;
  /** The act that began the state: its key in the register, {@link acts}, or its official number. */
  readonly act?: Act;
  /** How well the state is attested. */
  readonly evidence?: Evidence;
}

/** Any state, its type bound to its level. */
export type AnyUnitState = { readonly [Level in UnitLevel]: UnitState<Level> }[UnitLevel];

const levels = ['province', 'district', 'commune', 'village'] as const;

/** The levels (cấp) of administrative units, and below them the villages, which are no units but belong to one. */
export type UnitLevel = (typeof levels)[number];

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

/** All shares. */
export const shares = ['whole', 'part', 'none'] as const;

/** How much of what a unit had goes one way. */
export type SuccessionShare = (typeof shares)[number];

/** What goes from a unit that ends to one that begins; a merger has one of these for each unit that joins, a split for each part. */
export interface Succession<Level extends UnitLevel = UnitLevel, Act extends string = string> {
  /** Level of both units. */
  readonly level: Level;
  /** Code of the unit that ends on the day before. */
  readonly from: string;
  /** Code of the unit that begins on the day. A unit that takes another in, or loses a part, is another unit from that day on. */
  readonly to: string;
  /** The day. */
  readonly on: CivilDate;
  /** How much of the territory of the first goes to the second. */
  readonly territory: SuccessionShare;
  /** How much of its people; absent where the act does not say. */
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
 * The classes that programmes give to units.
 *
 * - `poor-district`: huyện nghèo
 * - `coastal-commune`: xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo
 * - `zone-1`, `zone-2`, `zone-3`: xã khu vực I, II, III
 * - `especially-difficult-village`: thôn đặc biệt khó khăn
 */
export type DesignationClass = (typeof classes)[number];

/** A class that an act gives to a unit for a time: a dated fact about the unit, not a property of it. */
export interface Designation extends Period {
  /** Level of the unit. */
  readonly level: UnitLevel;
  /** Code of the unit, read on the first day. */
  readonly code: string;
  /** The class. */
  readonly class: DesignationClass;
  /** The act that lists the unit: its key in the register, {@link acts}, or its official number. */
  readonly act?: string;
  /** How well it is attested. */
  readonly evidence?: Evidence;
}

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

/** All levels, the highest first. */
export const unitLevels: readonly UnitLevel[] = /* @__PURE__ */ freezeDeep(levels);

/** All classes. */
export const designationClasses: readonly DesignationClass[] = /* @__PURE__ */ freezeDeep(classes);

/**
 * The day from which there are two levels: the provinces and communes of the reform work from it (Resolutions 202/2025/QH15 and 1654 to
 * 1687/NQ-UBTVQH15), and the districts end with the day before (203/2025/QH15). The acts were in force from 12 and 16 June, but the old
 * authorities worked to the end of that month.
 */
export const reformDay = '2025-07-01';
