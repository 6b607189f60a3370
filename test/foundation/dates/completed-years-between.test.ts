import { describe, expect, it } from 'vitest';
import { completedYearsBetween } from '../../../src/foundation/dates.ts';
import { thrownBy } from '../thrown-by.ts';

describe('completedYearsBetween', () => {
  it.each([
    ['on the day of birth', '2018-05-02', '2018-05-02', 0],
    ['the day before the sixth birthday', '2018-05-02', '2024-05-01', 5],
    ['on the sixth birthday', '2018-05-02', '2024-05-02', 6],
    ['the day before the sixteenth birthday', '2008-01-01', '2023-12-31', 15],
    ['on the sixteenth birthday', '2008-01-01', '2024-01-01', 16],
    ['at the end of a year', '1993-12-31', '2024-12-30', 30],
    ['born on 29 February, on 28 February of a common year', '2020-02-29', '2021-02-28', 0],
    ['born on 29 February, on 1 March of a common year', '2020-02-29', '2021-03-01', 1],
    ['born on 29 February, on 28 February of a leap year', '2020-02-29', '2024-02-28', 3],
    ['born on 29 February, on 29 February of a leap year', '2020-02-29', '2024-02-29', 4],
    ['born on 29 February, in 2100, which is common', '2020-02-29', '2100-02-28', 79],
    ['born on 28 February, on 28 February of a leap year', '2019-02-28', '2020-02-28', 1],
    ['born on 1 March, on 29 February', '2019-03-01', '2020-02-29', 0],
    ['over the first century', '0099-02-28', '0101-03-01', 2],
    ['over all years', '0001-01-01', '9999-12-31', 9998],
  ])('%s', (_, from, on, expected) => {
    expect(completedYearsBetween(from, on)).toBe(expected);
  });

  it('refuses a birth after the day of review', () => {
    expect(thrownBy(() => completedYearsBetween('2024-05-03', '2024-05-02'))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'from', received: '2024-05-03', expected: { kind: 'date-not-after', than: '2024-05-02' } },
    });
  });

  it('refuses impossible dates by name', () => {
    expect(thrownBy(() => completedYearsBetween('2023-02-29', '2024-05-02'))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'from', received: '2023-02-29' },
    });
    expect(thrownBy(() => completedYearsBetween('2020-02-29', '2026-02-30'))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'on', received: '2026-02-30' },
    });
  });
});
