import { describe, expect, it } from 'vitest';
import {
  fixedDecimal,
  plainDecimal,
  shortestDecimal,
  writeDecimal,
} from '../../../src/foundation/exact/exact-number.ts';
import { exact } from '../../../src/foundation/exact/index.ts';

describe('units of the last decimal, written', () => {
  it.each([
    [0n, 0, '0', '0'],
    [0n, 2, '0.00', '0'],
    [0n, -2, '0', '0'],
    [5n, 2, '0.05', '0.05'],
    [-5n, 2, '-0.05', '-0.05'],
    [-1_250n, 3, '-1.250', '-1.25'],
    [100n, 2, '1.00', '1'],
    [100n, 0, '100', '100'],
    [283n, -9, '283000000000', '283000000000'],
    [-7n, -1, '-70', '-70'],
  ])('%s of %i decimals are %s, or %s', (units, decimals, text, shortest) => {
    expect(writeDecimal(units, decimals)).toBe(text);
    expect(shortestDecimal(units, decimals)).toBe(shortest);
  });
});

describe('a value, rounded and written', () => {
  it('has the decimals asked for, and zero no sign', () => {
    expect(fixedDecimal(exact('8.605'), 2, 'half-up')).toBe('8.61');
    expect(fixedDecimal(exact('-0.004'), 2, 'half-up')).toBe('0.00');
    expect(fixedDecimal(exact('-0.005'), 2, 'half-up')).toBe('-0.01');
    expect(fixedDecimal(exact(7), 0, 'up')).toBe('7');
  });

  it('has no exponent, no needless zeros, and at most 40 decimals', () => {
    expect([1e21, 1e-7, 0.1, 1_500_000, -2.5].map(plainDecimal)).toEqual([
      '1000000000000000000000',
      '0.0000001',
      '0.1',
      '1500000',
      '-2.5',
    ]);
    expect(plainDecimal(5e-324)).toBe('0');
  });
});
