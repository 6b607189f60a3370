import { describe, expect, it } from 'vitest';
import { exact, exactNumber, root, sum, toNumber } from '../../../src/foundation/exact/index.ts';
import { apportion } from '../../../src/foundation/index.ts';
import { refused } from '../refused.ts';

/** Whole numbers without a common factor that are easily had: of consecutive odd ones few share any. */
const odd = (count: number, from: number): number[] => Array.from({ length: count }, (_, place) => from + 2 * place);

describe('shares by weights with many denominators', () => {
  it('are those of the weights, for 3000 communes', () => {
    const weights = odd(3_000, 10_007).map((denominator) => ({ numerator: denominator, denominator }));
    expect(new Set(apportion(6_000, weights))).toEqual(new Set([2]));
  });

  it('come to the total, for 3000 denominators of 16 digits', () => {
    const weights = odd(3_000, Number.MAX_SAFE_INTEGER - 6_000).map((denominator) => ({ numerator: 1, denominator }));
    const shares = apportion(10_000, weights);
    expect(shares.reduce((all, share) => all + share, 0)).toBe(10_000);
    expect([shares[0], shares.at(-1)]).toEqual([4, 3]);
  });

  it('are refused where the denominators are too long together', () => {
    const weights = odd(4_600, Number.MAX_SAFE_INTEGER - 10_000).map((denominator) => ({ numerator: 1, denominator }));
    expect(refused(() => apportion(1, weights))).toBe('out-of-range weights');
  });

  it('are refused for more weights than are taken', () => {
    expect(refused(() => apportion(1, new Array<number>(100_001).fill(1)))).toBe('out-of-range weights');
    expect(apportion(100_000, new Array<number>(100_000).fill(1))[99_999]).toBe(1);
  });
});

describe('a sum', () => {
  it('is in lowest terms, over any denominators', () => {
    const halves = [exact('0.5'), exact({ numerator: 1, denominator: 3 }), exact({ numerator: -1, denominator: 6 })];
    expect(exactNumber(sum(halves, 'parts')).text).toBe(exactNumber(exact(2).div(3)).text);
    expect(exactNumber(sum([], 'parts')).text).toBe('0');
  });

  it('is refused where the denominators are too long together', () => {
    const parts = odd(5_000, 100_001).map((denominator) => exact({ numerator: 1, denominator }));
    expect(refused(() => sum(parts, 'parts'))).toBe('out-of-range parts');
  });
});

describe('a root of a power', () => {
  it.each([
    ['the tenth power of a half, of degree five', '0.5', 5, 10, 0.25],
    ['the thousandth power, of degree one thousand', '1.5', 1_000, 1_000, 1.5],
    ['of less than the last decimal', '0.0000000001', 1, 1_000, 0],
    ['of zero', '0', 3, 1_024, 0],
    ['of one', '1', 7_978, 1, 1],
  ])('%s', (_, value, degree, power, expected) => {
    expect(toNumber(root(exact(value), degree, power))).toBe(expected);
  });

  it('of the largest quotient of doubles ends at once', () => {
    const quotient = exact(Number.MAX_VALUE).div(exact(Number.MIN_VALUE));
    expect(toNumber(root(quotient, 1_024, 1_024).div(quotient))).toBe(1);
  });
});

describe('how many decimals a value has', () => {
  it.each([
    [exact(1).div(2n ** 5_000n), undefined],
    [exact(3).div(5n ** 7n), '0.0000384'],
    [exact(Number.MIN_VALUE), undefined],
  ])('is found for long denominators too: %#', (value, text) => {
    const told = exactNumber(value);
    expect(told.text).toBe(text ?? told.text);
    expect(told.text).toMatch(/^0\.\d+$/);
  });
});
