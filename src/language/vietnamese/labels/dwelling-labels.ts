import type { DwellingComponent, DwellingGrade, SanitationFacility, WaterSource } from '../../../vocabulary/index.ts';

/** Water sources. */
export const waterSourceLabels: Readonly<Record<WaterSource, string>> = {
  piped: 'nước máy',
  borehole: 'giếng khoan',
  'protected-dug-well': 'giếng đào được bảo vệ',
  'protected-spring': 'khe, mó được bảo vệ',
  'rain-water': 'nước mưa',
  'bottled-water': 'nước đóng chai, đóng bình',
  'unprotected-dug-well': 'giếng đào không được bảo vệ',
  'unprotected-spring': 'khe, mó không được bảo vệ',
  'surface-water': 'nước sông, suối, ao, hồ',
  other: 'nguồn nước khác',
};

/** Toilets. */
export const sanitationLabels: Readonly<Record<SanitationFacility, string>> = {
  'septic-or-semi-septic': 'nhà tiêu tự hoại, bán tự hoại',
  'pour-flush': 'nhà tiêu thấm dội nước',
  'ventilated-improved-pit': 'nhà tiêu chìm có ống thông hơi',
  'pit-latrine-with-slab': 'nhà tiêu hố đào có bệ',
  'double-vault': 'nhà tiêu hai ngăn',
  other: 'nhà tiêu khác',
  none: 'không có nhà tiêu',
};

/** Grades of a dwelling. */
export const dwellingGradeLabels: Readonly<Record<DwellingGrade, string>> = {
  permanent: 'nhà kiên cố',
  'semi-permanent': 'nhà bán kiên cố',
  'less-permanent': 'nhà thiếu kiên cố',
  simple: 'nhà đơn sơ',
};

/** Parts of a dwelling. */
export const dwellingComponentLabels: Readonly<Record<DwellingComponent, string>> = {
  wall: 'tường',
  column: 'cột',
  roof: 'mái',
};
