import { describe, expect, it } from 'vitest';
import { showValue } from '../../../src/foundation/errors/expected.ts';

const hostile = {
  toString(): string {
    throw new Error('must not be called');
  },
  toJSON(): string {
    throw new Error('must not be called');
  },
};

describe('showValue', () => {
  it.each<[unknown, string]>([
    ['25,95%', '"25,95%"'],
    ['', '""'],
    ['say "no"\n', '"say \\"no\\"\\n"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['x'.repeat(100_000), `"${'x'.repeat(60)}…"`],
    [-0.5, '-0.5'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [5n, '5n'],
    [Symbol('area'), 'Symbol(area)'],
    [(): number => 1, 'an object'],
    [[], 'a list of 0'],
    [['rural', 'urban'], 'a list of 2'],
    [{ area: 'rural' }, 'an object'],
    [new Date(0), 'an object'],
    [Object.create(null), 'an object'],
    [hostile, 'an object'],
  ])('shows %o', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });
});
