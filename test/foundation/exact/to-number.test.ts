import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { exact, toNumber } from '../../../src/foundation/exact/index.ts';

describe('toNumber', () => {
  it('gives (25.95 − 10.89) / 4 as 3.765, which doubles alone do not', () => {
    const average = exact('25.95').sub(exact('10.89')).div(4);
    expect([average.n, average.d]).toEqual([753n, 200n]);
    expect(toNumber(average)).toBe(3.765);
    expect((25.95 - 10.89) / 4).not.toBe(3.765);
  });

  it.each([
    0,
    1,
    -1,
    0.1,
    25.95,
    1e21,
    1e-7,
    1 / 3,
    Number.MAX_SAFE_INTEGER,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    Number.MIN_VALUE,
    2.2250738585072014e-308,
  ])('gives back %s', (value) => {
    expect(toNumber(exact(value))).toBe(value);
  });

  it('divides whole numbers beyond 2^53 with one rounding', () => {
    // Number(2^53 + 1) / Number(3) rounds twice.
    expect(toNumber(new Fraction(2n ** 53n + 1n, 3n))).toBe(3002399751580331);
    expect(toNumber(new Fraction(10n ** 400n, 3n * 10n ** 400n))).toBe(1 / 3);
    expect(toNumber(new Fraction(-(10n ** 30n), 7n * 10n ** 29n + 1n))).toBe(-10 / 7);
  });

  it('rounds a tie between two doubles to the even one', () => {
    expect(toNumber(new Fraction(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(toNumber(new Fraction(2n ** 53n + 3n))).toBe(2 ** 53 + 4);
    expect(toNumber(new Fraction(2n ** 53n + 1n, 2n ** 53n))).toBe(1);
  });

  it('sees what follows a tie however far behind it stands', () => {
    const tie = new Fraction(2n ** 53n + 1n, 2n ** 53n);
    const little = new Fraction(1n, 10n ** 60n);
    expect(toNumber(tie.add(little))).toBe(1 + Number.EPSILON);
    expect(toNumber(tie.sub(little))).toBe(1);
    expect(toNumber(tie.add(little).neg())).toBe(-1 - Number.EPSILON);
  });

  it('rounds a carry into the next power of two', () => {
    expect(toNumber(new Fraction(2n ** 54n - 1n))).toBe(2 ** 54);
    expect(toNumber(new Fraction(2n ** 60n - 1n, 2n ** 60n))).toBe(1);
  });

  it('rounds the smallest values once', () => {
    const smallest = new Fraction(1n, 2n ** 1074n);
    expect(toNumber(smallest)).toBe(Number.MIN_VALUE);
    expect(toNumber(smallest.div(2))).toBe(0);
    expect(toNumber(smallest.mul(3).div(2))).toBe(2 * Number.MIN_VALUE);
    expect(toNumber(new Fraction(2n ** 52n - 1n, 2n ** 1074n))).toBe(2.225073858507201e-308);
  });

  it('never gives negative zero', () => {
    expect(toNumber(exact(-0))).toBe(0);
    expect(toNumber(exact('-0.0'))).toBe(0);
    expect(toNumber(new Fraction(-1n, 2n ** 2000n))).toBe(0);
    expect(toNumber(exact(0).neg())).toBe(0);
  });

  it('gives infinity beyond the largest double', () => {
    expect(toNumber(exact(Number.MAX_VALUE).mul(2))).toBe(Number.POSITIVE_INFINITY);
    expect(toNumber(new Fraction(-(10n ** 5000n)))).toBe(Number.NEGATIVE_INFINITY);
  });
});
