import { describe, expect, it } from 'vitest';
import { allOf, anyOf, enough, neededBy, not, testIfKnown } from '../../src/foundation/unknown.ts';

const [x, y] = [['x'], ['y']];

describe('answers', () => {
  it('yes to one is yes to any; no to all is no', () => {
    expect(anyOf([false, true, x])).toBe(true);
    expect(anyOf([false, false])).toBe(false);
    expect(anyOf([false, x, y])).toEqual(['x', 'y']);
    expect(anyOf([])).toBe(false);
  });

  it('no to one is no to all; yes to each is yes', () => {
    expect(allOf([true, false, x])).toBe(false);
    expect(allOf([true, true])).toBe(true);
    expect(allOf([true, x, y])).toEqual(['x', 'y']);
    expect(allOf([])).toBe(true);
  });

  it('the opposite of what is not known is not known', () => {
    expect([not(true), not(false), not(x)]).toEqual([false, true, x]);
  });

  it('a fact tells when it is known, false and zero included', () => {
    expect(testIfKnown(undefined, 'x', Boolean)).toEqual(['x']);
    expect(testIfKnown(false, 'x', Boolean)).toBe(false);
    expect(testIfKnown(0, 'x', (value) => value === 0)).toBe(true);
  });

  it('what is needed is what is not known', () => {
    expect(neededBy([true, x, y, false])).toEqual(['x', 'y']);
    expect(neededBy([true, false])).toEqual([]);
  });

  it('enough is decided by those known, or by all that may still be', () => {
    const reaches = (count: number): boolean => count >= 2;
    expect(enough([true, true, x], reaches)).toBe(true);
    expect(enough([true, false, false], reaches)).toBe(false);
    expect(enough([x, false, false], reaches)).toBe(false);
    expect(enough([true, x, y, false], reaches)).toEqual(['x', 'y']);
  });
});
