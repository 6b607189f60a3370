import { describe, expect, it } from 'vitest';
import { readFigure, readFigures } from '../../src/figures/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { goldenFigures } from './golden-figures.ts';
import { publishedTexts } from '../claims/published-texts.ts';
import { showFigure } from './show-figure.ts';

/** Texts of the records that hold no figure, with the reason. */
const withoutFigure: ReadonlyMap<string, string> = new Map([['Bastia', 'the name of a group']]);

/** Texts of the records that are refused, with the reason. */
const refused: ReadonlyMap<string, string> = new Map([
  ['0,1,1,0', 'a row of a matrix, whose commas are neither decimals nor thousands'],
  ['0,0,1,1', 'a row of a matrix'],
  ['0,0,1,0', 'a row of a matrix'],
]);

const allTexts = Object.entries(publishedTexts).flatMap(([record, { locale, texts }]) =>
  texts.map((text) => ({ record, locale, text })),
);

describe('the figures of the published records, read by hand', () => {
  it.each(goldenFigures)('reads %s (%s)', (text, locale, reading) => {
    expect(readFigures(text, { locale }).map(showFigure).join(' | ')).toBe(reading);
  });

  it.each(goldenFigures)('%s is printed by its record', (text, _locale, _reading, record) => {
    expect(publishedTexts[record]?.texts).toContain(text);
  });

  it('covers at least 120 texts, each once', () => {
    const texts = goldenFigures.map(([text]) => text);
    expect(texts.length).toBeGreaterThanOrEqual(120);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('every text of the published records', () => {
  const readable = allTexts.filter(({ text }) => !refused.has(text));

  it('comes from all 141 records', () => {
    expect(Object.keys(publishedTexts)).toHaveLength(141);
    expect(allTexts).toHaveLength(1122);
  });

  it('holds a figure, unless it is listed', () => {
    const empty = readable.filter(({ text, locale }) => readFigures(text, { locale }).length === 0);
    expect(empty.map(({ text }) => text)).toEqual([...withoutFigure.keys()]);
  });

  it('is read in one way with the language of its page, but for a list of incomes', () => {
    const open = readable.filter(({ text, locale }) =>
      readFigures(text, { locale }).some((figure) => figure.form === 'ambiguous'),
    );
    expect(open.map(({ text }) => text)).toEqual(['100 110 150 160']);
  });

  it.each([...refused.keys()])('%s is refused', (text) => {
    expect(allTexts.map((each) => each.text)).toContain(text);
    expect(
      isPovertyStandardError(
        thrownBy(() => readFigures(text, { locale: 'en' })),
        'unreadable-figure',
      ),
    ).toBe(true);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    'cuối năm 2019',
    'đầu năm 2015',
    'giai đoạn 2016-2020',
    'giai đoạn 2016 – 2020',
    '2016 – 2020',
    'từ năm 2016 đến 2020',
    'năm 2019, năm 2020 – 2021',
    'from 2016 to 2020',
    'between 2016 and 2020',
    'since 2016',
    'tháng 12',
    'tháng 6/2020',
    'quý 2',
    'ngày 18/6/2020',
    '18/6/2020',
    '18-6-2020',
    'Điều 3, khoản 2',
    'Nghị quyết số 80/NQ-CP',
    'Quyết định 1722/QĐ-TTg',
    'Nghị quyết 24/2021/QH15',
    'COVID-19',
    'table 4',
  ])('passes over %s', (text) => {
    expect(readFigures(text)).toEqual([]);
  });

  it.each([
    ['giảm 2% năm 2019', '2 d0 percent [1.5, 2.5)'],
    ['từ năm 2016 đến 2020 giảm bình quân 2%/năm', '2 d0 percent /year [1.5, 2.5)'],
    ['năm 2020 hộ', '2020 d0 households [2020, 2020]'],
    ['2020 – 2050 hộ', '2020 d0 … 2050 d0 households [2020, 2050]'],
    ['mỗi năm 2000 người', '2000 d0 persons [2000, 2000]'],
    ['6 tháng đầu năm', '6 d0 months [6, 6]'],
    ['tháng 6 nghìn hộ', '6000 d0 ×1000 households [5500, 6500)'],
    ['2020', '2020 d0 [2020, 2020]'],
    ['năm 20.20', '20.2 d2 !foreign-decimal-separator [20.195, 20.205)'],
    ['15/xã', '15 d0 [15, 15]'],
    ['5 - NQ', '5 d0 [5, 5]'],
    ['giảm-19%', '19 d0 percent [18.5, 19.5)'],
    ['Giảm -19%', '-19 d0 percent (-19.5, -18.5]'],
    ['tổng số 15', '15 d0 [15, 15]'],
    ['1-2-3%', '1 d0 … 2 d0 [1, 2] | 3 d0 percent [2.5, 3.5)'],
  ])('but reads %s', (text, reading) => {
    expect(readFigures(text).map(showFigure).join(' | ')).toBe(reading);
  });
});

describe('two figures side by side', () => {
  it.each([
    ['19,5% -2,3%', '19.5 d1 percent [19.45, 19.55) | -2.3 d1 percent (-2.35, -2.25]'],
    ['19,5% (−2,3%)', '19.5 d1 percent [19.45, 19.55) | -2.3 d1 percent (-2.35, -2.25]'],
    ['5 −2', '5 d0 [5, 5] | -2 d0 [-2, -2]'],
    ['15.700 hộ - 19,5%', '15700 d0 households [15700, 15700] | 19.5 d1 percent [19.45, 19.55)'],
    ['500 hộ/2.000 người', '500 d0 households [500, 500] | 2000 d0 persons [2000, 2000]'],
    ['5%/năm/3%', '5 d0 percent /year [4.5, 5.5) | 3 d0 percent [2.5, 3.5)'],
    ['2% and 3%', '2 d0 percent [1.5, 2.5) | 3 d0 percent [2.5, 3.5)'],
    ['giảm từ 5,2% xuống 2,93%', '5.2 d1 percent [5.15, 5.25) | 2.93 d2 percent [2.925, 2.935)'],
    ['hơn 5 6', '5 d0 more-than [5, 6) | 6 d0 [6, 6]'],
  ])('%s', (text, reading) => {
    expect(readFigures(text).map(showFigure).join(' | ')).toBe(reading);
  });

  it('are several readings of one text', () => {
    const figure = readFigure('  1.804 hộ (3,29%) ');
    expect(figure).toEqual({
      kind: 'figure',
      form: 'ambiguous',
      text: '1.804 hộ (3,29%)',
      reason: 'several-figures',
      readings: readFigures('1.804 hộ (3,29%)'),
    });
    expect(readFigures('1.804 hộ (3,29%)').map(({ text }) => text)).toEqual(['1.804 hộ', '3,29%']);
  });

  it('a list of many numbers set apart by blanks is a list', () => {
    expect(readFigures('100 110 120 130 140 150').map(showFigure)).toHaveLength(6);
  });
});
