import type {
  AreaClass,
  AreaFactName,
  DesignationClass,
  NoUnit,
  UnitArea,
  UnitLevel,
} from '../../administrative/index.ts';
import type { IncomparableUnit, UnplacedReason } from '../../rollup/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** Levels of administrative units. */
export const unitLevelLabels: Readonly<Record<UnitLevel, LocalizedText>> = {
  province: { vi: 'đơn vị cấp tỉnh', en: 'unit of the provincial level' },
  district: { vi: 'đơn vị cấp huyện', en: 'unit of the district level' },
  commune: { vi: 'đơn vị cấp xã', en: 'unit of the commune level' },
  village: { vi: 'thôn, tổ dân phố', en: 'village or residential group' },
};

/** Where people of a unit live. */
export const unitAreaLabels: Readonly<Record<UnitArea, LocalizedText>> = {
  rural: { vi: 'nông thôn', en: 'rural' },
  urban: { vi: 'thành thị', en: 'urban' },
  mixed: { vi: 'nông thôn và thành thị', en: 'rural and urban' },
  undetermined: { vi: 'chưa xác định', en: 'not determined' },
};

/** Classes that programmes give to units. */
export const designationLabels: Readonly<Record<DesignationClass, LocalizedText>> = {
  'poor-district': { vi: 'huyện nghèo', en: 'poor district' },
  'coastal-commune': {
    vi: 'xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
    en: 'especially difficult commune of the coast or an island',
  },
  'zone-1': { vi: 'xã khu vực I', en: 'commune of zone I' },
  'zone-2': { vi: 'xã khu vực II', en: 'commune of zone II' },
  'zone-3': { vi: 'xã khu vực III', en: 'commune of zone III' },
  'especially-difficult-village': { vi: 'thôn đặc biệt khó khăn', en: 'especially difficult village' },
};

/** Classes of area rules. */
export const areaClassLabels: Readonly<Record<AreaClass, LocalizedText>> = {
  'zone-1': { vi: 'xã khu vực I', en: 'commune of zone I' },
  'zone-2': { vi: 'xã khu vực II', en: 'commune of zone II' },
  'zone-3': { vi: 'xã khu vực III', en: 'commune of zone III' },
  'especially-difficult-village': { vi: 'thôn đặc biệt khó khăn', en: 'especially difficult village' },
  'coastal-commune': {
    vi: 'xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
    en: 'especially difficult commune of the coast or an island',
  },
  'minority-commune': { vi: 'xã vùng đồng bào dân tộc thiểu số', en: 'commune of ethnic minorities' },
  outside: { vi: 'không thuộc diện', en: 'none of these classes' },
};

/** Facts of a commune or a village. */
export const areaFactLabels: Readonly<Record<AreaFactName, LocalizedText>> = {
  minorityShare: { vi: 'tỷ lệ hộ dân tộc thiểu số', en: 'share of ethnic-minority households' },
  minorityPeople: { vi: 'số người dân tộc thiểu số', en: 'people of ethnic minorities' },
  inMinorityArea: {
    vi: 'thuộc vùng đồng bào dân tộc thiểu số và miền núi',
    en: 'in the ethnic-minority and mountain area',
  },
  mekongDelta: { vi: 'thuộc Đồng bằng sông Cửu Long', en: 'in the Mekong Delta' },
  newCountryside: { vi: 'đạt chuẩn nông thôn mới', en: 'meets the new-countryside standard' },
  poorRate: { vi: 'tỷ lệ hộ nghèo', en: 'share of poor households' },
  poorOrNearPoorRate: { vi: 'tỷ lệ hộ nghèo và cận nghèo', en: 'share of poor and near-poor households' },
  nationalPoorOrNearPoorRate: {
    vi: 'tỷ lệ hộ nghèo và cận nghèo của cả nước',
    en: 'national share of poor and near-poor households',
  },
  poorMinorityHouseholds: { vi: 'số hộ nghèo dân tộc thiểu số', en: 'poor households of ethnic minorities' },
  minorityShareOfPoor: {
    vi: 'tỷ lệ hộ dân tộc thiểu số trong số hộ nghèo',
    en: 'share of ethnic minorities among poor households',
  },
  illiterateShare: {
    vi: 'tỷ lệ người dân tộc thiểu số từ 15 đến 60 tuổi không biết chữ',
    en: 'illiterate share of ethnic minorities aged 15 to 60',
  },
  untrainedShare: { vi: 'tỷ lệ lao động chưa qua đào tạo', en: 'share of workers without training' },
  roadKilometres: {
    vi: 'chiều dài đường đến trung tâm huyện (km)',
    en: 'length of the road to the district centre (km)',
  },
  unpavedShare: { vi: 'tỷ lệ đường chưa được rải mặt', en: 'share of the road that is not paved' },
  hardRoad: { vi: 'chưa có đường hoặc đường đi rất khó khăn', en: 'no road, or a very hard one' },
  withoutGridShare: { vi: 'tỷ lệ hộ chưa có điện lưới', en: 'share of households without grid power' },
  hardenedRoadShare: { vi: 'tỷ lệ đường thôn được cứng hóa', en: 'share of village roads that are hardened' },
  gridShare: { vi: 'tỷ lệ hộ có điện lưới', en: 'share of households on the grid' },
  otherCriteria: { vi: 'số tiêu chí khác đã đạt', en: 'other criteria that are met' },
  difficultVillageShare: { vi: 'tỷ lệ thôn đặc biệt khó khăn', en: 'share of especially difficult villages' },
  coastal: { vi: 'xã bãi ngang, ven biển hoặc hải đảo', en: 'on the coast, in dunes or on an island' },
  saltMonths: { vi: 'số tháng nhiễm mặn liên tục', en: 'consecutive months of salt water' },
  worksLacking: { vi: 'số công trình còn thiếu', en: 'works that are lacking' },
};

/** Why a code names no unit. */
export const noUnitLabels: Readonly<Record<NoUnit['reason'], LocalizedText>> = {
  'level-abolished': { vi: 'cấp này không còn', en: 'the level does not exist any more' },
  ended: { vi: 'đơn vị đã chấm dứt', en: 'the unit has ended' },
  'not-yet': { vi: 'đơn vị chưa thành lập', en: 'the unit has not begun' },
  between: { vi: 'mã chưa được dùng lại', en: 'one unit has ended and the next has not begun' },
  'unknown-code': { vi: 'không có mã này', en: 'no unit has the code' },
};

/** Why counts are in no total. */
export const unplacedLabels: Readonly<Record<UnplacedReason, LocalizedText>> = {
  'unknown-unit': { vi: 'không có đơn vị mang mã này', en: 'no unit has the code' },
  'not-valid-on-date': {
    vi: 'mã không còn hoặc chưa có hiệu lực vào ngày này',
    en: 'the code names no unit on the day',
  },
  'reported-under-new-code-too': { vi: 'đã báo cáo theo cả mã cũ và mã mới', en: 'reported under its new code too' },
  duplicate: { vi: 'báo cáo trùng', en: 'reported twice with the same numbers' },
  'conflicting-duplicate': { vi: 'báo cáo hai lần với số khác nhau', en: 'reported twice with different numbers' },
  'reported-with-parts': {
    vi: 'báo cáo cùng với các đơn vị bên trong, đã tính theo các đơn vị đó',
    en: 'reported beside units within it, which are counted instead',
  },
  'no-unit-above': { vi: 'không có đơn vị cấp trên', en: 'no unit of the level stands above' },
  'above-target-level': { vi: 'cao hơn cấp cần tổng hợp', en: 'above the level asked for' },
  split: { vi: 'đã chia cho nhiều đơn vị', en: 'split among several units' },
  'no-succession': { vi: 'không rõ đơn vị kế thừa', en: 'nothing is known of what it became or came from' },
  straddles: { vi: 'nằm trong nhiều đơn vị', en: 'lies in several units' },
  'not-rebuilt': { vi: 'không đủ số liệu để lập lại đơn vị', en: 'the unit cannot be put together' },
};

/** Why counts of two days are not compared. */
export const incomparableLabels: Readonly<Record<IncomparableUnit['reason'], LocalizedText>> = {
  'older-incomplete': { vi: 'số liệu cũ chưa đủ địa bàn', en: 'the older counts are incomplete' },
  'newer-incomplete': { vi: 'số liệu mới chưa đủ địa bàn', en: 'the newer counts are incomplete' },
  'older-only': { vi: 'chỉ có số liệu cũ', en: 'only the older day has counts' },
  'newer-only': { vi: 'chỉ có số liệu mới', en: 'only the newer day has counts' },
};
