import { freezeDeep } from '../../foundation/frozen.ts';
import type { ActId } from '../acts.ts';
import type { RegionScheme, UnitState } from '../unit.ts';

// biome-ignore format: table, one state per line
/**
 * The provinces: 63 before the reform and 34 after it, with their changes of name and type. They are encoded from 2008-08-01, the day on
 * which Hà Tây was merged into Hà Nội (unconfirmed). Of the 63, the eleven with unchanged territory continue; the remaining 52 end on
 * 2025-06-30. A row without evidence is confirmed by several publications that agree; an absent `nameEn` is the name without diacritics.
 *
 * Names, codes and types: list of the statistics office of 2025-01-04, its conversion table, and the annex of 60-NQ/TW.
 */
export const provinces: readonly UnitState<'province', ActId>[] = /* @__PURE__ */ freezeDeep([
  { level: 'province', code: '01', name: 'Hà Nội',                                        type: 'municipality', from: '2008-08-01' },
  { level: 'province', code: '02', name: 'Hà Giang',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '04', name: 'Cao Bằng',                                      type: 'province',     from: '2008-08-01' },
  { level: 'province', code: '06', name: 'Bắc Kạn',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '08', name: 'Tuyên Quang',                                   type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '10', name: 'Lào Cai',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '11', name: 'Điện Biên',                                     type: 'province',     from: '2008-08-01' },
  { level: 'province', code: '12', name: 'Lai Châu',                                      type: 'province',     from: '2008-08-01' },
  { level: 'province', code: '14', name: 'Sơn La',                                        type: 'province',     from: '2008-08-01' },
  { level: 'province', code: '15', name: 'Yên Bái',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '17', name: 'Hòa Bình',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '19', name: 'Thái Nguyên',                                   type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '20', name: 'Lạng Sơn',                                      type: 'province',     from: '2008-08-01' },
  { level: 'province', code: '22', name: 'Quảng Ninh',                                    type: 'province',     from: '2008-08-01', until: '2026-08-31' },
  { level: 'province', code: '22', name: 'Quảng Ninh',                                    type: 'municipality', from: '2026-09-01',                      since: '2008-08-01', act: 'nq-36-2026' },
  { level: 'province', code: '24', name: 'Bắc Giang',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '25', name: 'Phú Thọ',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '26', name: 'Vĩnh Phúc',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '27', name: 'Bắc Ninh',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '30', name: 'Hải Dương',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '31', name: 'Hải Phòng',                                     type: 'municipality', from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '33', name: 'Hưng Yên',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '34', name: 'Thái Bình',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '35', name: 'Hà Nam',                                        type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '36', name: 'Nam Định',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '37', name: 'Ninh Bình',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '38', name: 'Thanh Hóa',                                     type: 'province',     from: '2008-08-01' },
  { level: 'province', code: '40', name: 'Nghệ An',                                       type: 'province',     from: '2008-08-01' },
  { level: 'province', code: '42', name: 'Hà Tĩnh',                                       type: 'province',     from: '2008-08-01' },
  { level: 'province', code: '44', name: 'Quảng Bình',                                    type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '45', name: 'Quảng Trị',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '46', name: 'Thừa Thiên Huế',                                type: 'province',     from: '2008-08-01', until: '2024-12-31' },
  { level: 'province', code: '46', name: 'Huế',                                           type: 'municipality', from: '2025-01-01',                      since: '2008-08-01', act: 'nq-175-2024', evidence: 'unconfirmed' },
  { level: 'province', code: '48', name: 'Đà Nẵng',                                       type: 'municipality', from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '49', name: 'Quảng Nam',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '51', name: 'Quảng Ngãi',                                    type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '52', name: 'Bình Định',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '54', name: 'Phú Yên',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '56', name: 'Khánh Hòa',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '58', name: 'Ninh Thuận',                                    type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '60', name: 'Bình Thuận',                                    type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '62', name: 'Kon Tum',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '64', name: 'Gia Lai',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '66', name: 'Đắk Lắk',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '67', name: 'Đắk Nông',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '68', name: 'Lâm Đồng',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '70', name: 'Bình Phước',                                    type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '72', name: 'Tây Ninh',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '74', name: 'Bình Dương',                                    type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '75', name: 'Đồng Nai',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '77', name: 'Bà Rịa - Vũng Tàu',                             type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '79', name: 'Hồ Chí Minh',       nameEn: 'Ho Chi Minh City', type: 'municipality', from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '80', name: 'Long An',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '82', name: 'Tiền Giang',                                    type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '83', name: 'Bến Tre',                                       type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '84', name: 'Trà Vinh',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '86', name: 'Vĩnh Long',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '87', name: 'Đồng Tháp',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '89', name: 'An Giang',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '91', name: 'Kiên Giang',                                    type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '92', name: 'Cần Thơ',                                       type: 'municipality', from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '93', name: 'Hậu Giang',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '94', name: 'Sóc Trăng',                                     type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '95', name: 'Bạc Liêu',                                      type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '96', name: 'Cà Mau',                                        type: 'province',     from: '2008-08-01', until: '2025-06-30' },
  { level: 'province', code: '08', name: 'Tuyên Quang',                                   type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '15', name: 'Lào Cai',                                       type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '19', name: 'Thái Nguyên',                                   type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '24', name: 'Bắc Ninh',                                      type: 'province',     from: '2025-07-01', until: '2026-09-19',                      act: 'nq-202-2025' },
  { level: 'province', code: '24', name: 'Bắc Ninh',                                      type: 'municipality', from: '2026-09-20',                      since: '2025-07-01', act: 'nq-39-2026' },
  { level: 'province', code: '25', name: 'Phú Thọ',                                       type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '31', name: 'Hải Phòng',                                     type: 'municipality', from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '33', name: 'Hưng Yên',                                      type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '37', name: 'Ninh Bình',                                     type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '44', name: 'Quảng Trị',                                     type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '48', name: 'Đà Nẵng',                                       type: 'municipality', from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '51', name: 'Quảng Ngãi',                                    type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '52', name: 'Gia Lai',                                       type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '56', name: 'Khánh Hòa',                                     type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '66', name: 'Đắk Lắk',                                       type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '68', name: 'Lâm Đồng',                                      type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '75', name: 'Đồng Nai',                                      type: 'province',     from: '2025-07-01', until: '2026-04-29',                      act: 'nq-202-2025' },
  { level: 'province', code: '75', name: 'Đồng Nai',                                      type: 'municipality', from: '2026-04-30',                      since: '2025-07-01', act: 'nq-30-2026' },
  { level: 'province', code: '79', name: 'Hồ Chí Minh',       nameEn: 'Ho Chi Minh City', type: 'municipality', from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '80', name: 'Tây Ninh',                                      type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '82', name: 'Đồng Tháp',                                     type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '86', name: 'Vĩnh Long',                                     type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '91', name: 'An Giang',                                      type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '92', name: 'Cần Thơ',                                       type: 'municipality', from: '2025-07-01',                                           act: 'nq-202-2025' },
  { level: 'province', code: '96', name: 'Cà Mau',                                        type: 'province',     from: '2025-07-01',                                           act: 'nq-202-2025' },
]);

/** The six regions of Resolution 81/2023/QH15, which the yearly results of the poverty review use for the 63 provinces. */
export const regionScheme2023: RegionScheme = /* @__PURE__ */ freezeDeep({
  id: 'nq-81-2023',
  source: { act: 'nq-81-2023', evidence: 'confirmed' },
  until: '2025-06-30',
  // biome-ignore format: table
  regions: {
    'northern-midlands-mountains':               ['02', '04', '06', '08', '10', '11', '12', '14', '15', '17', '19', '20', '24', '25'],
    'red-river-delta':                           ['01', '22', '26', '27', '30', '31', '33', '34', '35', '36', '37'],
    'north-central-and-central-coast':           ['38', '40', '42', '44', '45', '46', '48', '49', '51', '52', '54', '56', '58', '60'],
    'central-highlands':                         ['62', '64', '66', '67', '68'],
    southeast:                                   ['70', '72', '74', '75', '77', '79'],
    'mekong-delta':                              ['80', '82', '83', '84', '86', '87', '89', '91', '92', '93', '94', '95', '96'],
  },
});

/** The six regions of Resolution 306/NQ-CP of 2025-10-05, for the 34 provinces. */
export const regionScheme2025: RegionScheme = /* @__PURE__ */ freezeDeep({
  id: 'nq-306-2025',
  source: { act: 'nq-306-2025', evidence: 'single-source' },
  from: '2025-10-05',
  // biome-ignore format: table
  regions: {
    'northern-midlands-mountains':               ['04', '08', '11', '12', '14', '15', '19', '20', '25'],
    'red-river-delta':                           ['01', '22', '24', '31', '33', '37'],
    'north-central':                             ['38', '40', '42', '44', '46'],
    'south-central-coast-and-central-highlands': ['48', '51', '52', '56', '66', '68'],
    southeast:                                   ['75', '79', '80'],
    'mekong-delta':                              ['82', '86', '91', '92', '96'],
  },
});

/** Both schemes. From 2025-07-01 to 2025-10-04 none is known for the 34 provinces. */
export const regionSchemes: readonly RegionScheme[] = /* @__PURE__ */ freezeDeep([regionScheme2023, regionScheme2025]);
