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
  province: 'đơn vị cấp tỉnh',
  district: 'đơn vị cấp huyện',
  commune: 'đơn vị cấp xã',
  village: 'thôn, tổ dân phố',
};

/** Rural, urban or mixed settlement of a unit. */
export const settlementLabels: Readonly<Record<Settlement, string>> = {
  rural: 'nông thôn',
  urban: 'thành thị',
  mixed: 'nông thôn và thành thị',
  undetermined: 'chưa xác định',
};

/** Classes that programmes give to units. */
export const designationLabels: Readonly<Record<DesignationClass, string>> = {
  'poor-district': 'huyện nghèo',
  'coastal-commune': 'xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
  'zone-1': 'xã khu vực I',
  'zone-2': 'xã khu vực II',
  'zone-3': 'xã khu vực III',
  'especially-difficult-village': 'thôn đặc biệt khó khăn',
};

/** Zone classes of communes and villages. */
export const zoneClassLabels: Readonly<Record<ZoneClass, string>> = {
  'zone-1': 'xã khu vực I',
  'zone-2': 'xã khu vực II',
  'zone-3': 'xã khu vực III',
  'especially-difficult-village': 'thôn đặc biệt khó khăn',
  'coastal-commune': 'xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
  'minority-commune': 'xã vùng đồng bào dân tộc thiểu số',
  outside: 'không thuộc diện',
};

/** Facts by which communes and villages are classified. */
export const zoneFactLabels: Readonly<Record<ZoneFactName, string>> = {
  minorityShare: 'tỷ lệ hộ dân tộc thiểu số',
  minorityPeople: 'số người dân tộc thiểu số',
  inMinorityArea: 'thuộc vùng đồng bào dân tộc thiểu số và miền núi',
  mekongDelta: 'thuộc Đồng bằng sông Cửu Long',
  newCountryside: 'đạt chuẩn nông thôn mới',
  poorRate: 'tỷ lệ hộ nghèo',
  poorOrNearPoorRate: 'tỷ lệ hộ nghèo và cận nghèo',
  nationalPoorOrNearPoorRate: 'tỷ lệ hộ nghèo và cận nghèo của cả nước',
  poorMinorityHouseholds: 'số hộ nghèo dân tộc thiểu số',
  minorityShareOfPoor: 'tỷ lệ hộ dân tộc thiểu số trong số hộ nghèo',
  illiterateShare: 'tỷ lệ người dân tộc thiểu số từ 15 đến 60 tuổi không biết chữ',
  untrainedShare: 'tỷ lệ lao động chưa qua đào tạo',
  roadKilometres: 'chiều dài đường đến trung tâm huyện (km)',
  unpavedShare: 'tỷ lệ đường chưa được rải mặt',
  hardRoad: 'chưa có đường hoặc đường đi rất khó khăn',
  withoutGridShare: 'tỷ lệ hộ chưa có điện lưới',
  hardenedRoadShare: 'tỷ lệ đường thôn được cứng hóa',
  gridShare: 'tỷ lệ hộ có điện lưới',
  otherCriteria: 'số tiêu chí khác đã đạt',
  difficultVillageShare: 'tỷ lệ thôn đặc biệt khó khăn',
  coastal: 'xã bãi ngang, ven biển hoặc hải đảo',
  saltMonths: 'số tháng nhiễm mặn liên tục',
  worksLacking: 'số công trình còn thiếu',
};

/** Reasons why a code names no unit. */
export const noUnitLabels: Readonly<Record<UnitNotFound['reason'], string>> = {
  'level-abolished': 'cấp này không còn',
  ended: 'đơn vị đã chấm dứt',
  'not-yet': 'đơn vị chưa thành lập',
  between: 'mã chưa được dùng lại',
  'unknown-code': 'không có mã này',
};

/** Reasons why counts are in no total. */
export const unplacedLabels: Readonly<Record<UnplacedReason, string>> = {
  'unknown-unit': 'không có đơn vị mang mã này',
  'not-valid-on-date': 'mã không còn hoặc chưa có hiệu lực vào ngày này',
  'reported-under-new-code-too': 'đã báo cáo theo cả mã cũ và mã mới',
  duplicate: 'báo cáo trùng',
  'conflicting-duplicate': 'báo cáo hai lần với số khác nhau',
  'reported-with-parts': 'báo cáo cùng với các đơn vị bên trong, đã tính theo các đơn vị đó',
  'no-unit-above': 'không có đơn vị cấp trên',
  'above-target-level': 'cao hơn cấp cần tổng hợp',
  split: 'đã chia cho nhiều đơn vị',
  'no-succession': 'không rõ đơn vị kế thừa',
  straddles: 'nằm trong nhiều đơn vị',
  'not-rebuilt': 'không đủ số liệu để lập lại đơn vị',
};

/** Reasons why counts of two days are not compared. */
export const incomparableLabels: Readonly<Record<IncomparableUnit['reason'], string>> = {
  'older-incomplete': 'số liệu cũ chưa đủ địa bàn',
  'newer-incomplete': 'số liệu mới chưa đủ địa bàn',
  'older-only': 'chỉ có số liệu cũ',
  'newer-only': 'chỉ có số liệu mới',
};

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
