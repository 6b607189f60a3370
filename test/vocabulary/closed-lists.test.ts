import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../src/vocabulary/index.ts';
import {
  householdClasses,
  indicatorCodes,
  indicatorNames,
  locales,
  serviceCodes,
  serviceNames,
} from '../../src/vocabulary/index.ts';

const lists = Object.entries<unknown>(vocabulary).filter((entry): entry is [string, readonly string[]] =>
  Array.isArray(entry[1]),
);

describe.each(lists)('%s', (_, list) => {
  it('names every member once', () => {
    expect(list).toEqual([...new Set(list)]);
  });

  it('holds codes in kebab case', () => {
    expect(list.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  });
});

describe('householdClasses', () => {
  it('keeps the order that columns use as codes', () => {
    expect(householdClasses).toEqual(['poor', 'near-poor', 'average-living-standard', 'none']);
  });
});

describe.each([
  ['indicatorNames', indicatorNames, indicatorCodes],
  ['serviceNames', serviceNames, serviceCodes],
])('%s', (_, names, codes) => {
  it('names every code in both languages, and no two alike', () => {
    expect(Object.keys(names).sort()).toEqual([...codes].sort());
    for (const locale of locales) {
      const texts = Object.values(names).map((name) => name[locale]);
      expect(texts.filter((text) => text !== text.trim() || text === '')).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
