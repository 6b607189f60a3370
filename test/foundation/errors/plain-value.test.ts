import { describe, expect, it } from 'vitest';
import { plainValue } from '../../../src/foundation/errors/index.ts';

describe('plainValue', () => {
  it.each(['', 'text', true, false, null, 0, -1.5])('leaves %j as it is', (value) => {
    expect(plainValue(value)).toBe(value);
  });

  it('gives −0 as JSON gives it back', () => {
    expect(plainValue(-0)).toBe(0);
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['NaN', Number.NaN],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['5n', 5n],
    ['Symbol(a)', Symbol('a')],
    ['a list of 2', [1, 2]],
    ['an object', { a: 1 }],
    ['an object', () => 1],
  ])('describes as %s what JSON cannot carry, and lists and objects', (description, value) => {
    expect(plainValue(value)).toBe(description);
  });
});
