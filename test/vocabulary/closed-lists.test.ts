import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../src/vocabulary/index.ts';
import { householdClasses } from '../../src/vocabulary/index.ts';

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
