import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { addYears, compareCivilDates, completedYearsBetween, parseCivilDate } from '../../../src/foundation/dates.ts';
import { isInForce } from '../../../src/foundation/period.ts';

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function exists(year: number, month: number, day: number): boolean {
  return (
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (days[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  );
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const numbers = fc.tuple(
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 13 }),
  fc.integer({ min: 0, max: 32 }),
);
const leapDays = fc.integer({ min: 1, max: 2499 }).map((quarter): [number, number, number] => [quarter * 4, 2, 29]);
const dates = fc
  .oneof({ weight: 9, arbitrary: numbers }, { weight: 1, arbitrary: leapDays })
  .filter((date) => exists(...date))
  .map((date) => written(...date));

describe('parseCivilDate', () => {
  test.prop([fc.oneof(numbers, leapDays)])('a date is accepted exactly when the Gregorian calendar has it', (date) => {
    const text = written(...date);
    let accepted = true;
    try {
      expect(parseCivilDate(text)).toBe(text);
    } catch {
      accepted = false;
    }
    expect(accepted).toBe(exists(...date));
  });
});

describe('completedYearsBetween', () => {
  test.prop([dates, dates, dates])('an age never decreases', (...three) => {
    const [birth, earlier, later] = three.sort();
    expect(completedYearsBetween(birth, earlier)).toBeLessThanOrEqual(completedYearsBetween(birth, later));
    expect(completedYearsBetween(earlier, later)).toBeLessThanOrEqual(completedYearsBetween(birth, later));
  });

  test.prop([dates, dates])('an age is the difference of years, less one before the birthday', (...two) => {
    const [birth, on] = two.sort();
    const beforeBirthday = on.slice(5) < birth.slice(5) ? 1 : 0;
    expect(completedYearsBetween(birth, on)).toBe(Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - beforeBirthday);
  });
});

describe('addYears', () => {
  test.prop([dates, fc.integer({ min: -300, max: 300 })])(
    'adding years and taking them off comes back, but for a lost 29 February',
    (date, years) => {
      const year = Number(date.slice(0, 4)) + years;
      fc.pre(year >= 1 && year <= 9999);
      const there = addYears(date, years);
      const lost = date.endsWith('02-29') && !isLeap(year);
      expect(there).toBe(lost ? written(year, 2, 28) : `${written(year, 1, 1).slice(0, 4)}${date.slice(4)}`);
      expect(addYears(there, -years)).toBe(lost ? date.replace('02-29', '02-28') : date);
    },
  );

  test.prop([dates, fc.integer({ min: 0, max: 300 })])(
    'so many years are completed after so many years, but for a lost 29 February',
    (date, years) => {
      const year = Number(date.slice(0, 4)) + years;
      fc.pre(year <= 9999);
      const lost = date.endsWith('02-29') && !isLeap(year) ? 1 : 0;
      expect(completedYearsBetween(date, addYears(date, years))).toBe(years - lost);
    },
  );
});

describe('compareCivilDates and isInForce', () => {
  test.prop([dates, dates])('dates are ordered as they are written', (first, second) => {
    expect(compareCivilDates(first, second) + compareCivilDates(second, first)).toBe(0);
    expect(compareCivilDates(first, second) < 0).toBe(first < second);
  });

  test.prop([dates, dates, dates])('a day is before, within or after a period', (one, other, on) => {
    const [from, until] = [one, other].sort() as [string, string];
    const answers = [compareCivilDates(on, from) < 0, isInForce({ from, until }, on), compareCivilDates(on, until) > 0];
    expect(answers.filter(Boolean)).toHaveLength(1);
  });
});
