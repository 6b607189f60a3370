import { describe, expect, it } from 'vitest';
import { type Figure, readFigure } from '../../src/figures/index.ts';
import { isPovertyStandardError, type PovertyStandardError } from '../../src/foundation/index.ts';
import type { Locale } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { showFigure } from './show-figure.ts';

describe('readFigure', () => {
  it.each<[text: string, figure: Figure]>([
    [
      '25,95%',
      {
        kind: 'figure',
        form: 'value',
        text: '25,95%',
        unit: 'percent',
        decimal: '25.95',
        value: 25.95,
        decimals: 2,
        scale: 1,
        interval: { from: '25.945', fromIncluded: true, to: '25.955', toIncluded: false },
      },
    ],
    [
      'còn hơn 15.700 hộ nghèo',
      {
        kind: 'figure',
        form: 'value',
        text: 'hơn 15.700 hộ nghèo',
        unit: 'households',
        qualifier: 'more-than',
        decimal: '15700',
        value: 15700,
        decimals: 0,
        scale: 1,
        interval: { from: '15700', fromIncluded: true, to: '15800', toIncluded: false },
      },
    ],
    [
      'mỗi năm tăng từ 2 – 2,5%/năm',
      {
        kind: 'figure',
        form: 'range',
        text: 'từ 2 – 2,5%/năm',
        unit: 'percent',
        per: ['year'],
        from: { decimal: '2', value: 2, decimals: 0, scale: 1 },
        to: { decimal: '2.5', value: 2.5, decimals: 1, scale: 1 },
        interval: { from: '2', fromIncluded: true, to: '2.5', toIncluded: true },
      },
    ],
    ['giảm 1/3', { kind: 'figure', form: 'ratio', text: '1/3', numerator: '1', denominator: '3', value: 1 / 3 }],
    [
      '1.500',
      {
        kind: 'figure',
        form: 'ambiguous',
        text: '1.500',
        reason: 'separators',
        readings: [
          {
            kind: 'figure',
            form: 'value',
            text: '1.500',
            decimal: '1500',
            value: 1500,
            decimals: 0,
            scale: 1,
            interval: { from: '1500', fromIncluded: true, to: '1500', toIncluded: true },
          },
          {
            kind: 'figure',
            form: 'value',
            text: '1.500',
            decimal: '1.5',
            value: 1.5,
            decimals: 3,
            scale: 1,
            interval: { from: '1.4995', fromIncluded: true, to: '1.5005', toIncluded: false },
          },
        ],
      },
    ],
  ])('%s in full', (text, figure) => {
    expect(readFigure(text)).toEqual(figure);
  });
});

describe('words that loosen a number', () => {
  it.each([
    ['hơn 15.700 hộ', '15700 d0 households more-than [15700, 15800)'],
    ['hơn 9.100 hộ', '9100 d0 households more-than [9100, 9200)'],
    ['hơn 283 tỷ đồng', '283000000000 d0 ×1000000000 dong more-than [283000000000, 284000000000)'],
    ['hơn 500 tỷ đồng', '500000000000 d0 ×1000000000 dong more-than [500000000000, 600000000000)'],
    ['hơn 1,2 triệu hộ', '1200000 d1 ×1000000 households more-than [1200000, 1300000)'],
    ['hơn 2,50%', '2.5 d2 percent more-than [2.5, 2.51)'],
    ['hơn 20%', '20 d0 percent more-than [20, 30)'],
    ['hơn 0 hộ', '0 d0 households more-than [0, 1)'],
    ['gấp hơn 2 lần', '2 d0 times more-than [2, 3)'],
    ['hơn gấp 2', '2 d0 times more-than [2, 3)'],
    ['gần 328.000 người', '328000 d0 persons nearly (327000, 328000]'],
    ['gần 12%', '12 d0 percent nearly (11, 12]'],
    ['ngót 5%', '5 d0 percent nearly (4, 5]'],
    ['khoảng 24.000 hộ', '24000 d0 households about (23000, 25000)'],
    ['còn khoảng 5,5%', '5.5 d1 percent about (5.4, 5.6)'],
    ['khoảng 3,5 - 4%', '3.5 d1 … 4 d0 percent about (3.4, 5)'],
    ['xấp xỉ −2,3%', '-2.3 d1 percent about (-2.4, -2.2)'],
    ['trên dưới 30 hộ', '30 d0 households about (20, 40)'],
    ['trên 34 ngàn hộ', '34000 d0 ×1000 households above (34000, ∞)'],
    ['giảm trên 3%/năm', '3 d0 percent /year above (3, ∞)'],
    ['còn dưới 1%', '1 d0 percent below (-∞, 1)'],
    ['chưa đến 1%', '1 d0 percent below (-∞, 1)'],
    ['từ 3% trở lên', '3 d0 percent at-least [3, ∞)'],
    ['từ 1%/năm trở lên', '1 d0 percent /year at-least [1, ∞)'],
    ['ít nhất 60%', '60 d0 percent at-least [60, ∞)'],
    ['tối thiểu là 60%', '60 d0 percent at-least [60, ∞)'],
    ['không dưới 96%', '96 d0 percent at-least [96, ∞)'],
    ['5% trở xuống', '5 d0 percent at-most (-∞, 5]'],
    ['tối đa 5%', '5 d0 percent at-most (-∞, 5]'],
    ['không quá 5%', '5 d0 percent at-most (-∞, 5]'],
    ['đạt 96%', '96 d0 percent [95.5, 96.5)'],
    ['cao hơn 13 lần', '13 d0 times [12.5, 13.5)'],
    ['hơn một nửa', '1 over 2 more-than'],
    ['ít nhất 2/3 số hộ', '2 over 3 at-least'],
    ['more than 57,800', '57800 d0 more-than [57800, 57900)'],
    ['just over 8,610', '8610 d0 more-than [8610, 8620)'],
    ['nearly 27 percent', '27 d0 percent nearly (26, 27]'],
    ['almost 12 per cent', '12 d0 percent nearly (11, 12]'],
    ['about 5 percent', '5 d0 percent about (4, 6)'],
    ['around 24,000 people', '24000 d0 persons about (23000, 25000)'],
    ['over 3.0 percent', '3 d1 percent above (3, ∞)'],
    ['under 10 percent', '10 d0 percent below (-∞, 10)'],
    ['less than 10%', '10 d0 percent below (-∞, 10)'],
    ['at least 60 percent', '60 d0 percent at-least [60, ∞)'],
    ['60 percent or more', '60 d0 percent at-least [60, ∞)'],
    ['up to 5 percent', '5 d0 percent at-most (-∞, 5]'],
    ['more than 3 percent annually', '3 d0 percent /year more-than [3, 4)'],
  ])('%s', (text, reading) => {
    expect(showFigure(readFigure(text))).toBe(reading);
  });
});

describe('what a number counts', () => {
  it.each([
    ['2,1 triệu đồng/người/tháng', '2100000 d1 ×1000000 dong /person /month [2050000, 2150000)'],
    ['1.500.000 VND', '1500000 d0 dong [1500000, 1500000]'],
    ['2.000.000đ', '2000000 d0 dong [2000000, 2000000]'],
    ['1.200 nghìn tỷ đồng', '1200000000000000 d0 ×1000000000000 dong [1199500000000000, 1200500000000000)'],
    ['2 vạn hộ', '20000 d0 ×10000 households [15000, 25000)'],
    ['2.5 million people', '2500000 d1 ×1000000 persons [2450000, 2550000)'],
    ['1.5 billion dong', '1500000000 d1 ×1000000000 dong [1450000000, 1550000000)'],
    ['3 thousand households', '3000 d0 ×1000 households [2500, 3500)'],
    ['gấp 1,8 lần', '1.8 d1 times [1.75, 1.85)'],
    ['gấp đôi', '2 d0 times [1.5, 2.5)'],
    ['gấp rưỡi', '1.5 d1 times [1.45, 1.55)'],
    ['gấp từ 2,5 đến 3 lần', '2.5 d1 … 3 d0 times [2.5, 3]'],
    ['3% mỗi năm', '3 d0 percent /year [2.5, 3.5)'],
    ['2,5 điểm %', '2.5 d1 percentage-points [2.45, 2.55)'],
    ['8 m2/người', '8 d0 square-metres /person [7.5, 8.5)'],
    ['8 m²', '8 d0 square-metres [7.5, 8.5)'],
    ['15 xã', '15 d0 communes [15, 15]'],
    ['15.700hộ', '15700 d0 households [15700, 15700]'],
    ['3,8 người/hộ', '3.8 d1 persons /household [3.75, 3.85)'],
    ['4 người/hộ', '4 d0 persons /household [3.5, 4.5)'],
    ['12 bò', '12 d0 [12, 12]'],
    ['constructor 5', '5 d0 [5, 5]'],
  ])('%s', (text, reading) => {
    expect(showFigure(readFigure(text))).toBe(reading);
  });
});

describe('ranges', () => {
  it.each([
    ['từ 3,5 đến 4%', '3.5 d1 … 4 d0 percent [3.5, 4]'],
    ['1-1,5%/năm', '1 d0 … 1.5 d1 percent /year [1, 1.5]'],
    ['1%/năm - 1,5%/năm', '1 d0 … 1.5 d1 percent /year [1, 1.5]'],
    ['1 — 1,5%', '1 d0 … 1.5 d1 percent [1, 1.5]'],
    ['1 -1,5%', '1 d0 … 1.5 d1 percent [1, 1.5]'],
    ['1%−1,5%', '1 d0 … 1.5 d1 percent [1, 1.5]'],
    ['−2,5 – −2%', '-2.5 d1 … -2 d0 percent [-2.5, -2]'],
    ['2-3 triệu đồng', '2000000 d0 ×1000000 … 3000000 d0 ×1000000 dong [2000000, 3000000]'],
    ['500 triệu - 1 tỷ đồng', '500000000 d0 ×1000000 … 1000000000 d0 ×1000000000 dong [500000000, 1000000000]'],
    ['2 to 3 percent', '2 d0 … 3 d0 percent [2, 3]'],
    ['between 2 and 3 percent', '2 d0 … 3 d0 percent [2, 3]'],
    ['from 2 to 3 percent or more', '2 d0 … 3 d0 percent at-least [2, ∞)'],
    ['4 – 3,5%', '4 d0 … 3.5 d1 percent !descending-range [3.5, 4]'],
    ['3.5 – 4,5 lần', '3.5 d1 … 4.5 d1 times !foreign-decimal-separator [3.5, 4.5]'],
    ['1.500-2.000 hộ', '1500 d0 … 2000 d0 households [1500, 2000]'],
    ['1.500 – 2,5', '1500 d0 … 2.5 d1 !descending-range [2.5, 1500]'],
    ['3.5 – 4,5', '3.5 d1 … 4.5 d1 [3.5, 4.5]'],
    ['1.500-2.000', 'separators: 1500 d0 … 2000 d0 [1500, 2000] or 1.5 d3 … 2 d3 [1.5, 2]'],
  ])('%s', (text, reading) => {
    expect(showFigure(readFigure(text))).toBe(reading);
  });
});

describe('dots, commas and blanks', () => {
  it.each<[text: string, locale: Locale | undefined, reading: string]>([
    // The shape decides
    ['1.057.374', undefined, '1057374 d0 [1057374, 1057374]'],
    ['1,057,374', undefined, '1057374 d0 [1057374, 1057374]'],
    ['1,057,374', 'vi', '1057374 d0 !foreign-group-separator [1057374, 1057374]'],
    ['1.057.374,5', undefined, '1057374.5 d1 [1057374.45, 1057374.55)'],
    ['1,057,374.5', 'vi', '1057374.5 d1 !foreign-decimal-separator [1057374.45, 1057374.55)'],
    ['1 057 374', undefined, '1057374 d0 [1057374, 1057374]'],
    ['1 057 374,5', undefined, '1057374.5 d1 [1057374.45, 1057374.55)'],
    ['3.36%', undefined, '3.36 d2 percent [3.355, 3.365)'],
    ['0.500', 'vi', '0.5 d3 !foreign-decimal-separator [0.4995, 0.5005)'],
    ['0,500', 'en', '0.5 d3 !foreign-decimal-separator [0.4995, 0.5005)'],
    ['1234.500', 'vi', '1234.5 d3 !foreign-decimal-separator [1234.4995, 1234.5005)'],
    ['.5%', undefined, '0.5 d1 percent [0.45, 0.55)'],
    ['(.5)', undefined, '0.5 d1 [0.45, 0.55)'],
    // The unit decides
    ['1.500 hộ', 'en', '1500 d0 households [1500, 1500]'],
    ['57,800 hộ', undefined, '57800 d0 households !foreign-group-separator [57800, 57800]'],
    ['57.800 households', undefined, '57800 d0 households !foreign-group-separator [57800, 57800]'],
    ['67,39 households', undefined, '6739 d0 households !misplaced-group-separator [6739, 6739]'],
    // A decimal comma on a Vietnamese page is one, even where no decimals can be
    ['67,39 hộ', undefined, '67.39 d2 households !fractional-count [67.385, 67.395)'],
    ['0.5 hộ', undefined, '0.5 d1 households !fractional-count !foreign-decimal-separator [0.45, 0.55)'],
    ['1234.5 hộ', undefined, '1234.5 d1 households !fractional-count !foreign-decimal-separator [1234.45, 1234.55)'],
    ['1.234,5 hộ', undefined, '1234.5 d1 households !fractional-count [1234.45, 1234.55)'],
    ['1.234,00 hộ', undefined, '1234 d2 households [1233.995, 1234.005)'],
    ['436960.00 hộ', undefined, '436960 d2 households !foreign-decimal-separator [436959.995, 436960.005)'],
    ['1 057 374 hộ', undefined, '1057374 d0 households [1057374, 1057374]'],
    ['100 110 hộ', undefined, '100110 d0 households [100110, 100110]'],
    ['100\u00a0110', undefined, '100110 d0 [100110, 100110]'],
    ['hơn 100 110', undefined, '100110 d0 more-than [100110, 100120)'],
    ['100 110/năm', undefined, '100110 d0 /year [100110, 100110]'],
    ['100 110 triệu', undefined, '100110000000 d0 ×1000000 [100109500000, 100110500000)'],
    ['−100 110', undefined, '-100110 d0 [-100110, -100110]'],
    ['100 110 – 100 120', undefined, '100110 d0 … 100120 d0 [100110, 100120]'],
    // The language decides: of the words, then of the page, then of the letters
    ['1.500', 'vi', '1500 d0 [1500, 1500]'],
    ['1.500', 'en', '1.5 d3 [1.4995, 1.5005)'],
    ['1,500', 'vi', '1.5 d3 [1.4995, 1.5005)'],
    ['1,500', 'en', '1500 d0 [1500, 1500]'],
    ['1.500 tỷ', 'en', '1500000000000 d0 ×1000000000 [1499500000000, 1500500000000)'],
    ['1,500 million', 'vi', '1500000000 d0 ×1000000 [1499500000, 1500500000)'],
    ['thu nhập bình quân 1.500', undefined, '1500 d0 [1500, 1500]'],
    ['Hồ Chí Minh City 57,800', 'en', '57800 d0 [57800, 57800]'],
    ['2,450 million đồng', 'en', '2450000000 d0 ×1000000 dong [2449500000, 2450500000)'],
    ['1,234%', 'vi', '1.234 d3 percent [1.2335, 1.2345)'],
    // Nothing decides
    ['1.500', undefined, 'separators: 1500 d0 [1500, 1500] or 1.5 d3 [1.4995, 1.5005)'],
    ['19.256%', undefined, 'separators: 19256 d0 percent [19255.5, 19256.5) or 19.256 d3 percent [19.2555, 19.2565)'],
    [
      '2,450 million đồng',
      undefined,
      'separators: 2450000000 d0 ×1000000 dong [2449500000, 2450500000) or 2450000 d3 ×1000000 dong [2449500, 2450500)',
    ],
    // A Vietnamese page may print a percentage with a decimal point
    [
      '19.256%',
      'vi',
      'separators: 19256 d0 percent [19255.5, 19256.5) or 19.256 d3 percent !foreign-decimal-separator [19.2555, 19.2565)',
    ],
    ['1.234.567%', 'vi', '1234567 d0 percent [1234566.5, 1234567.5)'],
    ['100 110', undefined, 'spaces: 100110 d0 [100110, 100110] or 100 d0 [100, 100] or 110 d0 [110, 110]'],
    ['14.982/80.972', undefined, 'separators: 14982 over 80972 or 14.982 over 80.972'],
    ['1,2/5,4 triệu hộ', undefined, '1200000 over 5400000 households'],
  ])('%s (%s)', (text, locale, reading) => {
    expect(showFigure(readFigure(text, locale === undefined ? {} : { locale }))).toBe(reading);
  });

  it.each([
    ['0%', '0 d0 percent (-0.5, 0.5)'],
    ['-0%', '0 d0 percent (-0.5, 0.5)'],
    ['0,0%', '0 d1 percent (-0.05, 0.05)'],
    ['−2,3%', '-2.3 d1 percent (-2.35, -2.25]'],
    ['–2,3%', '-2.3 d1 percent (-2.35, -2.25]'],
    ['+2,3%', '2.3 d1 percent [2.25, 2.35)'],
    ['- 15.700 hộ', '15700 d0 households [15700, 15700]'],
    ['-2 hộ', '-2 d0 households [-2, -2]'],
  ])('zero and signs: %s', (text, reading) => {
    expect(showFigure(readFigure(text))).toBe(reading);
  });

  it('keeps exact what a double cannot', () => {
    const figure = readFigure('123.456.789.012.345.678,25%');
    expect(figure).toMatchObject({ decimal: '123456789012345678.25', value: 123456789012345680, decimals: 2 });
  });
});

describe('case and Unicode form', () => {
  it('reads capitals and decomposed letters alike', () => {
    const figure = readFigure('hơn 15.700 hộ');
    expect(readFigure('HƠN 15.700 HỘ')).toEqual({ ...figure, text: 'HƠN 15.700 HỘ' });
    expect('hơn 15.700 hộ'.normalize('NFD')).not.toBe('hơn 15.700 hộ');
    expect(readFigure('hơn 15.700 hộ'.normalize('NFD'))).toEqual(figure);
    expect(readFigure('\t hơn 15.700 hộ\n')).toEqual(figure);
    expect(readFigure('HƠN 15.700 HỘ'.normalize('NFD'))).toEqual({ ...figure, text: 'HƠN 15.700 HỘ' });
  });
});

describe('what is refused', () => {
  const codeOf = (call: () => unknown): string => (thrownBy(call) as PovertyStandardError).code;

  it.each([
    ['empty-input', ''],
    ['empty-input', ' \u00a0\n\t '],
    ['unreadable-figure', 'Bastia'],
    ['unreadable-figure', 'năm 2019'],
    ['unreadable-figure', '1.05.374'],
    ['unreadable-figure', '0.123.456'],
    ['unreadable-figure', '1.234,567,8'],
    ['unreadable-figure', '1234.567,8'],
    ['unreadable-figure', '0,1,1,0'],
    ['unreadable-figure', '1,2.3,4'],
    ['unreadable-figure', '1e5'],
    ['unreadable-figure', '0x1F'],
    ['unreadable-figure', '１５'],
    ['unreadable-figure', '٣'],
    ['unreadable-figure', '½'],
    ['unreadable-figure', '5²'],
    ['unreadable-figure', '1/0'],
    ['unreadable-figure', '5/0,0'],
    ['unreadable-figure', '9'.repeat(25)],
    ['unreadable-figure', '9'.repeat(10_000)],
    ['unreadable-figure', '1.'.repeat(5_000)],
    ['unreadable-figure', '1.234'.repeat(2_000)],
    ['text-too-long', '9'.repeat(10_001)],
    ['text-too-long', '1.'.repeat(50_000)],
    ['text-too-long', ' '.repeat(100_000)],
    ['text-too-long', `${' '.repeat(99_999)}1`],
    ['text-too-long', 'hơn '.repeat(25_000)],
  ])('%s', (code, text) => {
    expect(codeOf(() => readFigure(text))).toBe(code);
  });

  it('the longest number and the longest text are read', () => {
    expect(readFigure('9'.repeat(24))).toMatchObject({ decimal: '9'.repeat(24), value: 1e24 });
    expect(readFigure(`${' '.repeat(9_999)}1`)).toMatchObject({ decimal: '1' });
    expect(readFigure(`${'9'.repeat(24)} triệu tỷ`)).toMatchObject({ decimal: `${'9'.repeat(24)}${'0'.repeat(15)}` });
  });

  it.each([undefined, null, 25.95, ['25,95%'], {}])('%s is not text', (text) => {
    expect(
      isPovertyStandardError(
        thrownBy(() => readFigure(text as string)),
        'invalid-value',
      ),
    ).toBe(true);
  });

  it('an unknown language', () => {
    const error = thrownBy(() => readFigure('5', { locale: 'fr' as Locale })) as PovertyStandardError;
    expect(error.message).toBe('options.locale: received "fr", expected one of (values: vi, en)');
  });

  it('names what cannot be read', () => {
    const error = thrownBy(() => readFigure('từ 5% đến 1.05.374 hộ')) as PovertyStandardError;
    expect(error.message).toBe('text: received "1.05.374", expected digits in groups of three');
  });
});
