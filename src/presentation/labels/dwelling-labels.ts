import type {
  DwellingComponent,
  DwellingGrade,
  LocalizedText,
  SanitationFacility,
  WaterSource,
} from '../../vocabulary/index.ts';

/** Water sources. */
export const waterSourceLabels: Readonly<Record<WaterSource, LocalizedText>> = {
  piped: { vi: 'nước máy', en: 'piped water' },
  borehole: { vi: 'giếng khoan', en: 'borehole' },
  'protected-dug-well': { vi: 'giếng đào được bảo vệ', en: 'protected dug well' },
  'protected-spring': { vi: 'khe, mó được bảo vệ', en: 'protected spring' },
  'rain-water': { vi: 'nước mưa', en: 'rain water' },
  'bottled-water': { vi: 'nước đóng chai, đóng bình', en: 'bottled water' },
  'unprotected-dug-well': { vi: 'giếng đào không được bảo vệ', en: 'unprotected dug well' },
  'unprotected-spring': { vi: 'khe, mó không được bảo vệ', en: 'unprotected spring' },
  'surface-water': { vi: 'nước sông, suối, ao, hồ', en: 'surface water' },
  other: { vi: 'nguồn nước khác', en: 'another source' },
};

/** Toilets. */
export const sanitationLabels: Readonly<Record<SanitationFacility, LocalizedText>> = {
  'septic-or-semi-septic': { vi: 'nhà tiêu tự hoại, bán tự hoại', en: 'septic or semi-septic toilet' },
  'pour-flush': { vi: 'nhà tiêu thấm dội nước', en: 'pour-flush toilet' },
  'ventilated-improved-pit': { vi: 'nhà tiêu chìm có ống thông hơi', en: 'ventilated improved pit latrine' },
  'pit-latrine-with-slab': { vi: 'nhà tiêu hố đào có bệ', en: 'pit latrine with slab' },
  'double-vault': { vi: 'nhà tiêu hai ngăn', en: 'double-vault latrine' },
  other: { vi: 'nhà tiêu khác', en: 'another toilet' },
  none: { vi: 'không có nhà tiêu', en: 'no toilet' },
};

/** Grades of a dwelling. */
export const dwellingGradeLabels: Readonly<Record<DwellingGrade, LocalizedText>> = {
  permanent: { vi: 'nhà kiên cố', en: 'permanent dwelling' },
  'semi-permanent': { vi: 'nhà bán kiên cố', en: 'semi-permanent dwelling' },
  'less-permanent': { vi: 'nhà thiếu kiên cố', en: 'less permanent dwelling' },
  simple: { vi: 'nhà đơn sơ', en: 'simple dwelling' },
};

/** Parts of a dwelling. */
export const dwellingComponentLabels: Readonly<Record<DwellingComponent, LocalizedText>> = {
  wall: { vi: 'tường', en: 'wall' },
  column: { vi: 'cột', en: 'column' },
  roof: { vi: 'mái', en: 'roof' },
};
