import { describe, expect, it } from 'vitest';
import { codeOf, english, labelOf, labels, vietnamese } from '../../src/language/index.ts';
import { resultLists } from '../../src/language/labelled-codes.ts';
import { hoChiMinhCity2024, vn2016, vn2022 } from '../../src/standards/index.ts';
import { indicatorCodes, type LocalizedText, locales } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const tables: [string, [string, LocalizedText][]][] = Object.entries<Readonly<Record<string, string>>>(
  vietnamese.labels,
).map(([list, labels]) => [
  list,
  Object.entries(labels).map(([code, vi]) => [
    code,
    { vi, en: (english.labels as Readonly<Record<string, Readonly<Record<string, string>>>>)[list]?.[code] ?? '' },
  ]),
]);
const everyLabel = tables.flatMap(([list, labels]) => labels.map(([code, label]) => ({ list, code, label })));

describe('labelOf', () => {
  it('uses the official words', () => {
    expect(labelOf('poor', vietnamese)).toBe('Hộ nghèo');
    expect(labelOf('near-poor', vietnamese)).toBe('Hộ cận nghèo');
    expect(labelOf('average-living-standard', vietnamese)).toBe('Hộ có mức sống trung bình');
    expect(labelOf('rural', vietnamese)).toBe('Khu vực nông thôn');
    expect(labelOf('urban', vietnamese)).toBe('Khu vực thành thị');
    expect(labelOf('decree', vietnamese)).toBe('Nghị định');
    expect(labelOf('single-source', english)).toBe('From a single source');
    expect(labelOf('left-poverty', vietnamese)).toBe('Thoát nghèo');
    expect(labelOf('left-near-poverty', vietnamese)).toBe('Thoát cận nghèo');
    expect(labelOf('relapsed-into-poverty', vietnamese)).toBe('Tái nghèo');
    expect(labelOf('relapsed-into-near-poverty', vietnamese)).toBe('Tái cận nghèo');
    expect(labelOf('newly-poor', vietnamese)).toBe('Hộ nghèo phát sinh mới');
    expect(labelOf('unchanged', vietnamese)).toBe('Không thay đổi');
    expect(labelOf('reproduces-oddly', vietnamese)).toBe('Chỉ khớp theo cách tính khác thường');
  });

  it('starts with a capital, or not within a sentence; an abbreviation stays', () => {
    expect(labelOf('dong', english, { inSentence: true })).toBe('VND');
    expect(labelOf('housing-area', vietnamese)).toBe('Diện tích nhà ở bình quân đầu người');
    expect(labelOf('housing-area', vietnamese, { inSentence: true })).toBe('diện tích nhà ở bình quân đầu người');
    expect(labelOf('half-up', english)).toBe('Rounding half up');
  });

  it('tells a code of two lists apart by the list', () => {
    expect(labelOf('none', vietnamese)).toBe('Hộ không thuộc diện nào của chuẩn');
    expect(labelOf('none', vietnamese, { list: 'sanitation' })).toBe('Không có nhà tiêu');
    expect(labelOf('above', vietnamese)).toBe('Trên');
    expect(labelOf('above', vietnamese, { list: 'list-status' })).toBe('Hộ không nghèo, không cận nghèo');
    expect(labelOf('became-poor', english)).toBe('Near-poor household became poor');
    expect(labelOf('became-poor', english, { list: 'dynamics-column' })).toBe('From near-poor to poor');
    expect(labelOf('healthInsurance', vietnamese, { list: 'member-field' })).toBe('Bảo hiểm y tế');
    expect(labelOf('employment', vietnamese, { list: 'service' })).toBe('Việc làm');
    expect(labelOf('fractional-count', vietnamese, { list: 'error' })).toBe('Số đếm phải là số nguyên');
    expect(labelOf('fractional-count', vietnamese, { list: 'anomaly' })).toBe('Số đếm có phần lẻ');
  });

  it('prefers the names of the standard', () => {
    expect(labelOf('sanitation', vietnamese, { standard: vn2016 })).toBe('Hố xí/nhà tiêu hợp vệ sinh');
    expect(labelOf('sanitation', vietnamese, { standard: vn2022 })).toBe('Nhà tiêu hợp vệ sinh');
    expect(labelOf('water-sanitation', vietnamese, { standard: vn2016 })).toBe('Nước sạch và vệ sinh');
    expect(labelOf('water-sanitation', vietnamese, { standard: vn2016, list: 'service' })).toBe('Nước sạch và vệ sinh');
    expect(labelOf('poor', vietnamese, { standard: vn2016 })).toBe('Hộ nghèo');
    expect(labelOf('social-insurance', english, { standard: hoChiMinhCity2024, list: 'indicator' })).toBe(
      'Social insurance',
    );
  });

  it('names services and indicators of its own list only', () => {
    const own = {
      ...vn2022,
      services: [{ code: 'light', name: { vi: 'Ánh sáng', en: 'Light' } }],
      indicators: [{ ...vn2022.indicators[0], code: 'light', name: { vi: 'Điện lưới', en: 'Grid power' } }],
    } as unknown as typeof vn2022;
    expect(labelOf('light', vietnamese, { standard: own })).toBe('Điện lưới');
    expect(labelOf('light', vietnamese, { standard: own, list: 'service' })).toBe('Ánh sáng');
    expect(thrownBy(() => labelOf('light', vietnamese, { standard: own, list: 'area' }))).toMatchObject({
      code: 'unknown-code',
    });
  });

  it.each(['constructor', '__proto__', 'toString', '', 'piped', 'vn-2022'])('refuses %s', (code) => {
    expect(thrownBy(() => labelOf(code as 'poor', vietnamese))).toMatchObject({
      code: 'unknown-code',
      details: { path: 'code', received: code },
    });
    expect(thrownBy(() => labelOf(code as 'rural', vietnamese, { list: 'area' }))).toMatchObject({
      code: 'unknown-code',
    });
  });

  it('refuses what cannot be made a text', () => {
    const code = { toString: 1 } as unknown as 'poor';
    expect(thrownBy(() => labelOf(code, vietnamese))).toMatchObject({
      code: 'unknown-code',
      details: { path: 'code' },
    });
  });

  it.each([['vn-2022'], [{}], [[]], [new Map()], [Number.NaN], [5]])('refuses what is no standard: %j', (standard) => {
    for (const options of [{}, { list: 'class' }, { list: 'indicator' }] as const) {
      expect(
        thrownBy(() => labelOf('sanitation', vietnamese, { ...options, standard: standard as never })),
      ).toMatchObject({
        code: 'invalid-standard',
        details: { path: 'options.standard' },
      });
    }
  });

  it.each([['no'], [0], [1], [{}], ['']])('refuses an answer that is neither true nor false: %j', (inSentence) => {
    expect(thrownBy(() => labelOf('poor', vietnamese, { inSentence: inSentence as never }))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'options.inSentence', received: typeof inSentence === 'object' ? 'an object' : inSentence },
    });
    expect(labelOf('poor', vietnamese, { inSentence: null as never })).toBe('Hộ nghèo');
  });

  it.each<[name: string, parts: object]>([
    ['no labels', { labels: null }],
    ['labels that are none', { labels: 'poor' }],
    ['no numbers', { numbers: null }],
    ['a list that is null', { labels: { ...vietnamese.labels, class: null } }],
    ['a list that is a list', { labels: { ...vietnamese.labels, class: ['poor'] } }],
    ['a label that is a number', { labels: { ...vietnamese.labels, class: { poor: 5 } } }],
    ['a label that is missing', { labels: { ...vietnamese.labels, class: { poor: undefined } } }],
  ])('refuses a language of which a part is broken: %s', (_, parts) => {
    const broken = { ...vietnamese, ...parts };
    for (const [path, call] of [
      ['language', () => labelOf('poor', broken)],
      ['language', () => labelOf('poor', broken, { list: 'class' })],
      ['language', () => labels(broken, 'class')],
      ['options.language', () => codeOf('poor', { list: 'class', language: broken })],
    ] as const) {
      expect(thrownBy(call)).toMatchObject({
        code: 'invalid-value',
        details: { path, expected: { kind: 'language' } },
      });
    }
  });

  it('refuses an unknown list and an unknown language', () => {
    expect(thrownBy(() => labelOf('poor', vietnamese, { list: 'constructor' as 'class' }))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'options.list', received: 'constructor' },
    });
    expect(thrownBy(() => labelOf('poor', 'de' as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'language' },
    });
  });
});

describe('the labels', () => {
  it('of results agree about every code that stands in two lists', () => {
    const disagreeing = resultLists.flatMap((list) =>
      Object.entries<string>(vietnamese.labels[list]).filter(
        ([code, vi]) =>
          labelOf(code as 'poor', vietnamese, { inSentence: true }) !== vi.charAt(0).toLowerCase() + vi.slice(1),
      ),
    );
    expect(disagreeing).toEqual([]);
  });

  it('are there for every code, in both languages, each to be told from the others of its list', () => {
    expect(tables.map(([list]) => list)).toHaveLength(71);
    for (const [list, labels] of tables) {
      for (const locale of locales) {
        const texts = labels.map(([, label]) => label[locale]);
        expect(new Set(texts).size, `${list} ${locale}`).toBe(labels.length);
      }
    }
    expect(indicatorCodes.map((code) => labelOf(code, vietnamese)).every(Boolean)).toBe(true);
  });

  it('are clean text: no blank at an end, no full stop, no placeholder', () => {
    const unclean = everyLabel.filter(({ label }) =>
      [label.vi, label.en].some((text) => !/^\S(?:.*\S)?$/u.test(text) || /[.{}]|undefined/u.test(text)),
    );
    expect(unclean).toEqual([]);
  });
});
