import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classification/index.ts';
import { english, explain, vietnamese } from '../../src/language/index.ts';
import { common as englishWords } from '../../src/language/english/wording.ts';
import { common as vietnameseWords } from '../../src/language/vietnamese/wording.ts';
import { rangeInWords } from '../../src/language/wording/text.ts';

describe('a range in words', () => {
  it.each([
    ['4', true, '5', true, 'từ 4 đến 5', 'from 4 to 5'],
    ['4', true, '5', false, 'từ 4 đến dưới 5', 'at least 4 and below 5'],
    ['4', false, '5', true, 'trên 4 đến 5', 'above 4 and at most 5'],
    ['4', false, '5', false, 'trên 4 đến dưới 5', 'above 4 and below 5'],
    ['4', true, undefined, false, 'từ 4 trở lên', 'at least 4'],
    ['4', false, undefined, false, 'trên 4', 'above 4'],
    [undefined, false, '5', true, 'từ 5 trở xuống', 'at most 5'],
    [undefined, false, '5', false, 'dưới 5', 'below 5'],
    ['4', true, '4', true, 'đúng 4', 'exactly 4'],
    [undefined, false, undefined, false, '', ''],
  ])('%s %s %s %s', (from, fromIncluded, to, toIncluded, vi, en) => {
    const range = { from, fromIncluded, to, toIncluded };
    expect(rangeInWords(range, vietnameseWords)).toBe(vi);
    expect(rangeInWords(range, englishWords)).toBe(en);
  });
});

describe('what a result says that no list knows', () => {
  it('is told as it stands: an input by its path, a confirmed value without an act by nothing', () => {
    const result: Classification = {
      kind: 'classification',
      decided: false,
      possible: ['poor', 'near-poor', 'none'],
      missing: [{ path: 'livelihood' }, { path: 'area' }],
      gaps: ['cells'],
      reasons: [
        {
          kind: 'outcome',
          from: 0,
          open: { gap: 'cells', possible: ['poor', 'none'] },
          citation: {},
          evidence: 'confirmed',
        },
      ],
      standard: 'elsewhere',
    };
    expect(explain(result, vietnamese)).toEqual([
      'Chuẩn còn để ngỏ: “cells”.',
      'Chưa đủ căn cứ xác định; hộ có thể là hộ nghèo, hộ cận nghèo hoặc hộ không thuộc diện nào của chuẩn.',
      'Cần biết thêm, điều quyết định nhất nêu trước: “livelihood”, khu vực cư trú.',
      'Chuẩn áp dụng: “elsewhere”.',
    ]);
    expect(explain(result, english).at(-2)).toBe(
      'Needed to decide, the most decisive first: “livelihood”, the residence area.',
    );
  });
});
