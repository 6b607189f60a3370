import { describe, expect, it } from 'vitest';
import { apportion, type PovertyStandardError } from '../../../src/foundation/index.ts';
import { thrownBy } from '../thrown-by.ts';

describe('apportion', () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    // Balinski & Young, Fair Representation, the Alabama paradox in small: quotas 4.286, 4.286, 1.429 and 4.714, 4.714, 1.571.
    [10, [6, 6, 2], [4, 4, 2]],
    [11, [6, 6, 2], [5, 5, 1]],
    [0, [1, 2], [0, 0]],
    [5, [0, 1], [0, 5]],
    [7, ['0.5', { numerator: 1, denominator: 2 }], [4, 3]],
    [3, [0.1, 0.2], [1, 2]],
  ])('shares %j out by %j as %j', (total, weights, shares) => {
    expect(apportion(total, weights)).toEqual(shares);
  });

  it.each([
    [1.5, [1], 'fractional-count', 'total'],
    [-1, [1], 'negative-value', 'total'],
    [1, [], 'empty-input', 'weights'],
    [1, [0, 0], 'division-by-zero', 'weights'],
    [1, [1, -1], 'negative-value', 'weights[1]'],
    [1, [Number.NaN], 'invalid-number', 'weights[0]'],
  ])('refuses %j by %j: %s at %s', (total, weights, code, path) => {
    const { code: thrown, details } = thrownBy(() => apportion(total, weights)) as PovertyStandardError;
    expect([thrown, details.path]).toEqual([code, path]);
  });
});
