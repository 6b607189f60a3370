import type { IncomparableUnit, UnplacedReason } from '../../../aggregation/index.ts';
import type {
  ZoneClass,
  ZoneFactName,
  DesignationClass,
  RegionCode,
  Settlement,
  UnitLevel,
} from '../../../law/index.ts';
import type { UnitNotFound } from '../../../units/index.ts';

/** Levels of administrative units. */
export const unitLevelLabels: Readonly<Record<UnitLevel, string>> = {
  province: 'unit of the provincial level',
  district: 'unit of the district level',
  commune: 'unit of the commune level',
  village: 'village or residential group',
};

/** Rural, urban or mixed settlement of a unit. */
export const settlementLabels: Readonly<Record<Settlement, string>> = {
  rural: 'rural',
  urban: 'urban',
  mixed: 'rural and urban',
  undetermined: 'not determined',
};

/** Classes that programmes give to units. */
export const designationLabels: Readonly<Record<DesignationClass, string>> = {
  'poor-district': 'poor district',
  'coastal-commune': 'especially difficult commune of the coast or an island',
  'zone-1': 'commune of zone I',
  'zone-2': 'commune of zone II',
  'zone-3': 'commune of zone III',
  'especially-difficult-village': 'especially difficult village',
};

/** Zone classes of communes and villages. */
export const zoneClassLabels: Readonly<Record<ZoneClass, string>> = {
  'zone-1': 'commune of zone I',
  'zone-2': 'commune of zone II',
  'zone-3': 'commune of zone III',
  'especially-difficult-village': 'especially difficult village',
  'coastal-commune': 'especially difficult commune of the coast or an island',
  'minority-commune': 'commune of ethnic minorities',
  outside: 'none of these classes',
};

/** Facts by which communes and villages are classified. */
export const zoneFactLabels: Readonly<Record<ZoneFactName, string>> = {
  minorityShare: 'share of ethnic-minority households',
  minorityPeople: 'people of ethnic minorities',
  inMinorityArea: 'in the ethnic-minority and mountain area',
  mekongDelta: 'in the Mekong Delta',
  newCountryside: 'meets the new-countryside standard',
  poorRate: 'share of poor households',
  poorOrNearPoorRate: 'share of poor and near-poor households',
  nationalPoorOrNearPoorRate: 'national share of poor and near-poor households',
  poorMinorityHouseholds: 'poor households of ethnic minorities',
  minorityShareOfPoor: 'share of ethnic minorities among poor households',
  illiterateShare: 'illiterate share of ethnic minorities aged 15 to 60',
  untrainedShare: 'share of workers without training',
  roadKilometres: 'length of the road to the district centre (km)',
  unpavedShare: 'share of the road that is not paved',
  hardRoad: 'no road, or a very hard one',
  withoutGridShare: 'share of households without grid power',
  hardenedRoadShare: 'share of village roads that are hardened',
  gridShare: 'share of households on the grid',
  otherCriteria: 'other criteria that are met',
  difficultVillageShare: 'share of especially difficult villages',
  coastal: 'on the coast, in dunes or on an island',
  saltMonths: 'consecutive months of salt water',
  worksLacking: 'works that are lacking',
};

/** Reasons why a code names no unit. */
export const noUnitLabels: Readonly<Record<UnitNotFound['reason'], string>> = {
  'level-abolished': 'the level does not exist any more',
  ended: 'the unit has ended',
  'not-yet': 'the unit has not begun',
  between: 'one unit has ended and the next has not begun',
  'unknown-code': 'no unit has the code',
};

/** Reasons why counts are in no total. */
export const unplacedLabels: Readonly<Record<UnplacedReason, string>> = {
  'unknown-unit': 'no unit has the code',
  'not-valid-on-date': 'the code names no unit on the day',
  'reported-under-new-code-too': 'reported under its new code too',
  duplicate: 'reported twice with the same numbers',
  'conflicting-duplicate': 'reported twice with different numbers',
  'reported-with-parts': 'reported beside units within it, which are counted instead',
  'no-unit-above': 'no unit of the level stands above',
  'above-target-level': 'above the level asked for',
  split: 'split among several units',
  'no-succession': 'nothing is known of what it became or came from',
  straddles: 'lies in several units',
  'not-rebuilt': 'the unit cannot be put together',
};

/** Reasons why counts of two days are not compared. */
export const incomparableLabels: Readonly<Record<IncomparableUnit['reason'], string>> = {
  'older-incomplete': 'the older counts are incomplete',
  'newer-incomplete': 'the newer counts are incomplete',
  'older-only': 'only the older day has counts',
  'newer-only': 'only the newer day has counts',
};

/** Regions, as the resolutions name them. */
export const regionLabels: Readonly<Record<RegionCode, string>> = {
  'northern-midlands-mountains': 'Northern Midlands and Mountains',
  'red-river-delta': 'Red River Delta',
  'north-central-and-central-coast': 'North Central and Central Coast',
  'north-central': 'North Central',
  'south-central-coast-and-central-highlands': 'South Central Coast and Central Highlands',
  'central-highlands': 'Central Highlands',
  southeast: 'Southeast',
  'mekong-delta': 'Mekong Delta',
};
