import { describe, expect, it } from 'vitest';
import { compareCivilDates } from '../../../src/foundation/dates.ts';
import { thrownBy } from '../thrown-by.ts';

describe('compareCivilDates', () => {
  it.each([
    ['2021-12-31', '2022-01-01', -1],
    ['2022-01-01', '2022-01-01', 0],
    ['2022-01-02', '2022-01-01', 1],
    ['0999-12-31', '1000-01-01', -1],
  ])('%s against %s is %i', (first, second, expected) => {
    expect(compareCivilDates(first, second)).toBe(expected);
  });

  it('sorts', () => {
    expect(['2022-01-01', '2016-01-01', '2021-12-31'].sort(compareCivilDates)).toEqual([
      '2016-01-01',
      '2021-12-31',
      '2022-01-01',
    ]);
  });

  it('refuses impossible dates by name', () => {
    expect(thrownBy(() => compareCivilDates('2026-02-30', '2026-03-01'))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'first' },
    });
    expect(thrownBy(() => compareCivilDates('2026-03-01', '2026-2-1'))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'second' },
    });
  });
});
