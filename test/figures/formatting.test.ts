import { describe, expect, it } from 'vitest';
import { formatCount, formatDong, formatPercent } from '../../src/figures/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

describe('formatCount', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1500, '1.500', '1,500'],
    [1_057_374, '1.057.374', '1,057,374'],
    [-609_049, '-609.049', '-609,049'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1e-7, '0', '0'],
  ])('writes %d', (value, vi, en) => {
    expect(formatCount(value, 'vi')).toBe(vi);
    expect(formatCount(value, 'en')).toBe(en);
  });

  it('rounds a weighted count as told', () => {
    expect(formatCount('1804.5', 'vi')).toBe('1.805');
    expect(formatCount('1804.5', 'vi', { rounding: 'half-even' })).toBe('1.804');
    expect(formatCount('1804.5', 'vi', { decimals: 2 })).toBe('1.804,50');
  });
});

describe('formatDong', () => {
  it('puts the unit behind the number in both languages', () => {
    expect(formatDong(1_500_000, 'vi')).toBe('1.500.000 đồng');
    expect(formatDong(1_500_000, 'en')).toBe('1,500,000 VND');
    expect(formatDong(-250_000, 'en')).toBe('-250,000 VND');
  });

  it('divides a total among its members exactly', () => {
    expect(formatDong({ numerator: 10_000_000, denominator: 7 }, 'vi')).toBe('1.428.571 đồng');
    expect(formatDong({ numerator: 10_000_000, denominator: 7 }, 'vi', { rounding: 'up' })).toBe('1.428.572 đồng');
  });
});

describe('formatPercent', () => {
  it('takes a number as the percentage, and a ratio as a part of its whole', () => {
    expect(formatPercent(25.95, 'vi')).toBe('25,95%');
    expect(formatPercent('25.95', 'en')).toBe('25.95%');
    expect(formatPercent({ numerator: 1, denominator: 8 }, 'vi', { decimals: 1 })).toBe('12,5%');
    expect(formatPercent({ numerator: 2, denominator: 3 }, 'vi')).toBe('66,67%');
    expect(formatPercent({ numerator: 2, denominator: 3 }, 'vi', { rounding: 'truncate' })).toBe('66,66%');
  });

  it('rounds the decimal that is meant, not the binary fraction beside it', () => {
    expect(formatPercent(1.005, 'en')).toBe('1.01%');
    expect(formatPercent('3.765', 'vi')).toBe('3,77%');
    expect(formatPercent('3.765', 'vi', { rounding: 'half-even' })).toBe('3,76%');
    expect(formatPercent(-3.765, 'vi')).toBe('-3,77%');
  });

  it('keeps zeros at the end and never shows a sign before zero', () => {
    expect(formatPercent(0.2, 'vi')).toBe('0,20%');
    expect(formatPercent(100, 'vi', { decimals: 0 })).toBe('100%');
    expect(formatPercent(-0.004, 'vi')).toBe('0,00%');
    expect(formatPercent(-0, 'en', { decimals: 0 })).toBe('0%');
    expect(formatPercent(1234.5, 'vi', { decimals: 1 })).toBe('1.234,5%');
  });
});

describe('formatting refuses', () => {
  it.each([
    ['NaN', () => formatCount(Number.NaN, 'vi'), 'invalid-number', 'value'],
    ['an infinity', () => formatDong(Number.POSITIVE_INFINITY, 'vi'), 'invalid-number', 'value'],
    ['printed text', () => formatPercent('25,95', 'vi'), 'invalid-number', 'value'],
    ['nothing', () => formatPercent(null as unknown as number, 'vi'), 'invalid-number', 'value'],
    [
      'an empty whole',
      () => formatPercent({ numerator: 0, denominator: 0 }, 'vi'),
      'division-by-zero',
      'value.denominator',
    ],
    ['broken decimals', () => formatPercent(1, 'vi', { decimals: 1.5 }), 'fractional-count', 'decimals'],
    ['too many decimals', () => formatCount(1, 'vi', { decimals: 41 }), 'fractional-count', 'decimals'],
    ['an unknown rounding', () => formatCount(1, 'vi', { rounding: 'nearest' as 'up' }), 'invalid-value', 'rounding'],
    ['an unknown language', () => formatDong(1, 'fr' as 'vi'), 'invalid-value', 'locale'],
  ])('%s', (_, call, code, path) => {
    expect(thrownBy(call)).toMatchObject({ code, details: { path } });
  });
});
