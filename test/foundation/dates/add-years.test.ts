import { describe, expect, it } from 'vitest';
import { addYears } from '../../../src/foundation/dates.ts';
import { thrownBy } from '../thrown-by.ts';

describe('addYears', () => {
  it.each([
    ['2016-01-01', 6, '2022-01-01'],
    ['2022-01-01', -6, '2016-01-01'],
    ['2021-12-31', 0, '2021-12-31'],
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-29', -120, '1900-02-28'],
    ['2021-02-28', 3, '2024-02-28'],
    ['0001-01-01', 9998, '9999-01-01'],
    ['9999-12-31', -9998, '0001-12-31'],
    ['0099-06-15', 1, '0100-06-15'],
  ])('%s and %i years give %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });

  it.each([
    ['9999-01-01', 1],
    ['0001-12-31', -1],
    ['0005-01-01', -10],
    ['2024-01-01', 1_000_000],
    ['2024-01-01', -1_000_000],
    ['2024-01-01', Number.MAX_SAFE_INTEGER],
  ])('%s and %i years leave the years 0001 to 9999', (date, years) => {
    expect(thrownBy(() => addYears(date, years))).toMatchObject({
      code: 'invalid-date',
      details: {
        path: 'years',
        received: years,
        expected: { kind: 'years-that-stay-within-the-years', least: 1, most: 9_999 },
      },
    });
  });

  it('refuses an impossible date', () => {
    expect(thrownBy(() => addYears('2026-02-30', 1))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'date', received: '2026-02-30' },
    });
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1' as never])('refuses %s years', (years) => {
    expect(thrownBy(() => addYears('2024-01-01', years))).toMatchObject({
      code: 'fractional-count',
      details: { path: 'years', expected: { kind: 'whole-number' } },
    });
  });
});
