import type { CivilDate } from '../../foundation/index.ts';
import type { ActId } from '../acts.ts';

/**
 * Nghị quyết 202/2025/QH15: which of the 63 provinces make up each new one, all of their territory and people; its map agrees in three
 * publications. The eleven provinces that stayed as they were are not listed.
 */
export const mergers2025: Mergers = {
  act: 'nq-202-2025',
  on: '2025-07-01',
  // biome-ignore format: table
  into: [
    ['08', ['02', '08']], // Tuyên Quang: Hà Giang, Tuyên Quang
    ['15', ['10', '15']], // Lào Cai: Lào Cai, Yên Bái
    ['19', ['06', '19']], // Thái Nguyên: Bắc Kạn, Thái Nguyên
    ['24', ['24', '27']], // Bắc Ninh: Bắc Giang, Bắc Ninh
    ['25', ['17', '25', '26']], // Phú Thọ: Hòa Bình, Phú Thọ, Vĩnh Phúc
    ['31', ['30', '31']], // Hải Phòng: Hải Dương, Hải Phòng
    ['33', ['33', '34']], // Hưng Yên: Hưng Yên, Thái Bình
    ['37', ['35', '36', '37']], // Ninh Bình: Hà Nam, Nam Định, Ninh Bình
    ['44', ['44', '45']], // Quảng Trị: Quảng Bình, Quảng Trị
    ['48', ['48', '49']], // Đà Nẵng: Đà Nẵng, Quảng Nam
    ['51', ['51', '62']], // Quảng Ngãi: Quảng Ngãi, Kon Tum
    ['52', ['52', '64']], // Gia Lai: Bình Định, Gia Lai
    ['56', ['56', '58']], // Khánh Hòa: Khánh Hòa, Ninh Thuận
    ['66', ['54', '66']], // Đắk Lắk: Phú Yên, Đắk Lắk
    ['68', ['60', '67', '68']], // Lâm Đồng: Bình Thuận, Đắk Nông, Lâm Đồng
    ['75', ['70', '75']], // Đồng Nai: Bình Phước, Đồng Nai
    ['79', ['74', '77', '79']], // Hồ Chí Minh: Bình Dương, Bà Rịa - Vũng Tàu, Hồ Chí Minh
    ['80', ['72', '80']], // Tây Ninh: Tây Ninh, Long An
    ['82', ['82', '87']], // Đồng Tháp: Tiền Giang, Đồng Tháp
    ['86', ['83', '84', '86']], // Vĩnh Long: Bến Tre, Trà Vinh, Vĩnh Long
    ['91', ['89', '91']], // An Giang: An Giang, Kiên Giang
    ['92', ['92', '93', '94']], // Cần Thơ: Cần Thơ, Hậu Giang, Sóc Trăng
    ['96', ['95', '96']], // Cà Mau: Bạc Liêu, Cà Mau
  ],
};

/** Mergers by an act of units of a level, each with all of its territory and people. */
export interface Mergers {
  /** The act. */
  readonly act: ActId;
  /** First day of the new units. */
  readonly on: CivilDate;
  /** Code of each new unit, and codes of the units merged into it. */
  readonly into: readonly (readonly [to: string, from: readonly string[]])[];
}
