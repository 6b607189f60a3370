import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/figures/index.ts';
import { english, explain, vietnamese } from '../../src/language/index.ts';

describe('a published number', () => {
  it.each([
    ['hơn 15.700 hộ', ['“hơn 15.700 hộ” nghĩa là từ 15.700 đến dưới 15.800 (hộ).']],
    ['25,95%', ['“25,95%” nghĩa là từ 25,945 đến dưới 25,955 (phần trăm).']],
    ['từ 3% trở lên', ['“từ 3% trở lên” nghĩa là từ 3 trở lên (phần trăm).']],
    ['trên 2 lần', ['“trên 2 lần” nghĩa là trên 2 (lần).']],
    ['dưới 10%', ['“dưới 10%” nghĩa là dưới 10 (phần trăm).']],
    ['không quá 5 năm', ['“không quá 5 năm” nghĩa là từ 5 trở xuống (năm).']],
    ['1%/năm', ['“1%/năm” nghĩa là từ 0,5 đến dưới 1,5 (phần trăm mỗi năm).']],
    ['14.982/80.972 hộ', ['“14.982/80.972 hộ” nghĩa là 14.982 trên 80.972 (hộ).']],
    ['67.39 hộ', ['“67.39 hộ” nghĩa là đúng 6.739 (hộ).', 'Dấu phân cách hàng nghìn đặt sai chỗ.']],
    [
      '1.804 hộ (3,29%)',
      [
        '“1.804 hộ (3,29%)” đọc được theo nhiều cách: đoạn này có nhiều số.',
        '“1.804 hộ” nghĩa là đúng 1.804 (hộ).',
        '“3,29%” nghĩa là từ 3,285 đến dưới 3,295 (phần trăm).',
      ],
    ],
  ])('%s in Vietnamese', (text, sentences) => {
    expect(explain(readFigure(text, { locale: 'vi' }), vietnamese)).toEqual(sentences);
  });

  it.each([
    ['2 – 2,5%', '“2 – 2,5%” is from 2 to 2.5 (percent).'],
    ['hơn 14.500 người', '“hơn 14.500 người” is at least 14,500 and below 14,600 (persons).'],
    ['khoảng 3,5 - 4%', '“khoảng 3,5 - 4%” is above 3.4 and below 5 (percent).'],
    ['37', '“37” is exactly 37.'],
    ['1/2', '“1/2” is 1 out of 2.'],
  ])('%s in English', (text, first) => {
    expect(explain(readFigure(text, { locale: 'vi' }), english)[0]).toBe(first);
  });
});
