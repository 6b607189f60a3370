import { type Chance, listOf, oneOf, wholeTo } from './chance.ts';

const view = new DataView(new ArrayBuffer(8));

/** Any double: the ends of what a double holds, counts, decimals, and doubles of any bits. */
export function number(chance: Chance): number {
  const kind = wholeTo(chance, 5);
  if (kind === 0) {
    return oneOf(chance, [
      0,
      -0,
      1,
      -1,
      5e-324,
      1.8e308,
      -1.7e308,
      7.9e-24,
      1e21,
      2 ** 53 - 1,
      2 ** 53,
      0.1,
      NaN,
      Infinity,
    ]);
  }
  if (kind === 1) {
    view.setUint32(0, wholeTo(chance, 2 ** 32 - 1));
    view.setUint32(4, wholeTo(chance, 2 ** 32 - 1));
    return view.getFloat64(0);
  }
  return kind < 4
    ? wholeTo(chance, oneOf(chance, [9, 2_000, 1e6, 2 ** 53 - 1]))
    : Number((chance() * 100).toFixed(kind));
}

function digits(chance: Chance, most: number): string {
  return Array.from({ length: 1 + wholeTo(chance, most - 1) }, () => String(wholeTo(chance, 9))).join('');
}

/** Decimal text, often as long as is taken, sometimes longer. */
export function decimal(chance: Chance): string {
  const most = oneOf(chance, [2, 5, 20, 40, 41]);
  return `${oneOf(chance, ['', '', '', '-'])}${digits(chance, most)}${chance() < 0.7 ? `.${digits(chance, most)}` : ''}`;
}

/** A value that can be carried exactly, or is refused. */
export function exactValue(chance: Chance): unknown {
  return oneOf(chance, [
    number,
    decimal,
    (): unknown => ({ numerator: number(chance), denominator: number(chance) }),
    (): unknown => ({ numerator: wholeTo(chance, 1e6), denominator: 1 + wholeTo(chance, 2 ** 53 - 2) }),
  ])(chance);
}

/** A number of steps, days, decimals or members. */
export function steps(chance: Chance): unknown {
  return chance() < 0.5
    ? oneOf(chance, [0, 1, 2, 40, 41, 250, 251, 999, 1_000, 1_001, 1e6, 30_000_000, 267_134_819, 2 ** 53 - 1])
    : number(chance);
}

const words = (
  'hộ % đồng triệu tỷ nghìn người hơn gần khoảng trên dưới từ đến và năm tháng đầu cuối mỗi lần điểm phần một nửa / - – . , ( ) ' +
  'households percent million about between and to of per year Điều QĐ-TTg COVID-19 1.057.374 25,95 1.500 67.39 1/2 18/6/2020 \u0301\u0323 ½ ０ \u00a0'
).split(' ');

/** Text of figures and words, of one sign again and again, or of signs by chance. */
export function text(chance: Chance): string {
  switch (wholeTo(chance, 3)) {
    case 0:
      return oneOf(chance, words).repeat(1 + wholeTo(chance, 30));
    case 1:
      return `a${oneOf(chance, ['\u0301\u0323', '\u0323\u0301', ' ', '-', 'oa', '1/', '1 ', '1.', '000 '])}`.repeat(
        1 + wholeTo(chance, 30),
      );
    case 2:
      return String.fromCodePoint(...listOf(chance, 60, () => 32 + wholeTo(chance, 0x1eff)));
    default:
      return listOf(chance, 20, () => (chance() < 0.4 ? digits(chance, 24) : oneOf(chance, words))).join(
        oneOf(chance, [' ', '', ' ']),
      );
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A calendar date of any year, now and then none. */
export function date(chance: Chance): string {
  return chance() < 0.2
    ? oneOf(chance, ['0001-01-01', '9999-12-31', '2025-06-30', '2025-07-01', '2024-02-30', '10000-01-01'])
    : `${String(1 + wholeTo(chance, chance() < 0.5 ? 9_998 : 2_049)).padStart(4, '0')}-${two(1 + wholeTo(chance, 11))}-${two(1 + wholeTo(chance, 27))}`;
}

/** A moment of a yearly series. */
export function moment(chance: Chance): string {
  const year = String(1 + wholeTo(chance, chance() < 0.3 ? 9_998 : 2_049)).padStart(4, '0');
  return oneOf(chance, [
    year,
    year,
    `cuối năm ${year}`,
    `đầu năm ${year}`,
    `${year}-12-31`,
    '9999-12-31',
    date(chance),
  ]);
}
