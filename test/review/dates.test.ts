import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  census2015,
  listDate,
  type RegularReview,
  type ReviewProcedure,
  regularReview,
  review2016,
  review2022,
  reviewDeadline,
  reviewPeriod,
  type WorkingCalendar,
} from '../../src/review/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const weekendsOnly: WorkingCalendar = { nonWorkingDays: [] };

describe('listDate', () => {
  it('is the first day of the year after the review', () => {
    expect(listDate(2021)).toBe('2022-01-01');
    expect(listDate(1)).toBe('0002-01-01');
    expect(listDate(9998)).toBe('9999-01-01');
  });

  it.each([
    [2021.5, 'fractional-count'],
    [Number.NaN, 'invalid-number'],
    [-1, 'negative-value'],
    [0, 'invalid-value'],
    [9999, 'invalid-value'],
    [undefined, 'missing-value'],
    ['2021', 'invalid-number'],
  ])('%s: %s', (year, code) => {
    expect(thrownBy(() => listDate(year as number))).toMatchObject({ code, details: { path: 'reviewYear' } });
  });
});

describe('reviewPeriod', () => {
  it.each<[number, ReviewProcedure, string, string, string[]]>([
    [2021, review2022, '2021-09-01', '2021-12-14', []],
    [2024, review2022, '2024-09-01', '2024-12-14', []],
    [2026, review2022, '2026-09-01', '2026-12-14', []],
    [2016, review2016, '2016-09-01', '2016-12-31', ['2016-11-15', '2016-12-15']],
    [2021, review2016, '2021-09-01', '2021-12-31', ['2021-11-15', '2021-12-15']],
  ])('%d', (year, procedure, from, until, reportsBefore) => {
    expect(reviewPeriod(year, procedure)).toEqual({
      kind: 'review-period',
      from,
      until,
      reportsBefore,
      citation: { act: procedure === review2016 ? 'tt-17-2016' : 'qd-24-2021' },
      evidence: 'single-source',
    });
  });

  it.each<[string, number, ReviewProcedure, string, string]>([
    ['before the procedure', 2020, review2022, 'not-in-standard', 'year'],
    ['after it', 2027, review2022, 'not-in-standard', 'year'],
    ['before its circular', 2015, review2016, 'not-in-standard', 'year'],
    ['no periodic review', 2015, census2015, 'not-in-standard', 'procedure'],
    ['half a year', 2024.5, review2022, 'fractional-count', 'year'],
  ])('%s is refused', (_, year, procedure, code, path) => {
    expect(thrownBy(() => reviewPeriod(year, procedure))).toMatchObject({ code, details: { path } });
  });
});

describe('regularReview', () => {
  it.each([
    ['2024-01', '2024-01-15', '2024-01-30'],
    ['2024-02', '2024-02-15', '2024-03-01'],
    ['2023-02', '2023-02-15', '2023-03-02'],
    ['2022-12', '2022-12-15', '2022-12-30'],
  ])('%s', (month, from, decidedUntil) => {
    expect(regularReview(month, review2022)).toEqual<RegularReview>({
      kind: 'regular-review',
      from,
      decidedUntil,
      citation: { act: 'qd-24-2021' },
      evidence: 'confirmed',
    });
  });

  it.each<[string, string, ReviewProcedure, string, string]>([
    ['no month', '2024-13', review2022, 'invalid-date', 'month'],
    ['a day', '2024-01-01', review2022, 'invalid-date', 'month'],
    ['another way to write it', '05/2024', review2022, 'invalid-date', 'month'],
    ['nothing', undefined as unknown as string, review2022, 'missing-value', 'month'],
    ['null', null as unknown as string, review2022, 'missing-value', 'month'],
    ['what cannot be made a text', { toString: 1 } as unknown as string, review2022, 'invalid-date', 'month'],
    ['before the procedure', '2021-08', review2022, 'not-in-standard', 'month'],
    ['no regular review', '2018-01', review2016, 'not-in-standard', 'procedure'],
  ])('%s is refused', (_, month, procedure, code, path) => {
    expect(thrownBy(() => regularReview(month, procedure))).toMatchObject({ code, details: { path } });
  });

  it.each(['05/2024', '2024-13', '2024-1', ''])('tells %j as it came', (month) => {
    expect(thrownBy(() => regularReview(month, review2022))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'month', received: month, expected: { kind: 'calendar-month' } },
    });
  });
});

describe('addWorkingDays', () => {
  // 1 November 2024 is a Friday.
  it.each<[string, number, string]>([
    ['2024-11-01', 0, '2024-11-01'],
    ['2024-11-01', 1, '2024-11-04'],
    ['2024-11-01', 5, '2024-11-08'],
    ['2024-11-01', 6, '2024-11-11'],
    ['2024-11-02', 1, '2024-11-04'],
    ['2024-11-03', 1, '2024-11-04'],
    ['2024-11-04', 1, '2024-11-05'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
  ])('%s and %d working days, with Saturdays and Sundays off: %s', (date, days, end) => {
    expect(addWorkingDays(date, days, weekendsOnly)).toBe(end);
  });

  it('passes over days off, and counts a Saturday that is worked', () => {
    const nonWorkingDays = ['2024-04-29', '2024-04-30', '2024-05-01'];
    expect(addWorkingDays('2024-04-26', 1, { nonWorkingDays })).toBe('2024-05-02');
    expect(addWorkingDays('2024-04-26', 3, { nonWorkingDays })).toBe('2024-05-06');
    expect(addWorkingDays('2024-04-26', 3, { nonWorkingDays, workingDays: ['2024-05-04'] })).toBe('2024-05-04');
  });

  it('takes another weekend, or none', () => {
    expect(addWorkingDays('2024-11-01', 1, { nonWorkingDays: [], weekend: ['sunday'] })).toBe('2024-11-02');
    expect(addWorkingDays('2024-11-01', 2, { nonWorkingDays: [], weekend: [] })).toBe('2024-11-03');
    expect(
      addWorkingDays('2024-11-01', 1, {
        nonWorkingDays: [],
        weekend: ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday'],
      }),
    ).toBe('2024-11-08');
  });

  it.each<[string, unknown, unknown, unknown, string, string]>([
    ['no such day', '2024-11-31', 1, weekendsOnly, 'invalid-date', 'date'],
    ['half a day', '2024-11-01', 0.5, weekendsOnly, 'fractional-count', 'days'],
    ['back in time', '2024-11-01', -1, weekendsOnly, 'negative-value', 'days'],
    ['beyond the calendar', '9999-12-30', 5, weekendsOnly, 'invalid-date', 'days'],
    ['no calendar', '2024-11-01', 1, undefined, 'missing-value', 'calendar'],
    ['no days off told', '2024-11-01', 1, {}, 'missing-value', 'calendar.nonWorkingDays'],
    [
      'one day off, no list',
      '2024-11-01',
      1,
      { nonWorkingDays: '2024-11-04' },
      'invalid-value',
      'calendar.nonWorkingDays',
    ],
    [
      'no such day off',
      '2024-11-01',
      1,
      { nonWorkingDays: ['2024-02-30'] },
      'invalid-date',
      'calendar.nonWorkingDays[0]',
    ],
    [
      'on and off',
      '2024-11-01',
      1,
      { nonWorkingDays: ['2024-11-02'], workingDays: ['2024-11-02'] },
      'invalid-value',
      'calendar.workingDays',
    ],
    [
      'no such weekday',
      '2024-11-01',
      1,
      { nonWorkingDays: [], weekend: ['sun'] },
      'invalid-value',
      'calendar.weekend[0]',
    ],
    ['another field', '2024-11-01', 1, { nonWorkingDays: [], holidays: [] }, 'unknown-field', 'calendar.holidays'],
  ])('%s is refused', (_, date, days, calendar, code, path) => {
    expect(thrownBy(() => addWorkingDays(date as string, days as number, calendar as WorkingCalendar))).toMatchObject({
      code,
      details: { path },
    });
  });
});

describe('reviewDeadline', () => {
  it.each([
    ['posting', '2024-11-01', '2024-11-06', 3],
    ['recheck', '2024-11-06', '2024-11-15', 7],
    ['second-posting', '2024-11-15', '2024-11-20', 3],
    ['provincial-answer', '2025-12-12', '2025-12-19', 5],
    ['provincial-answer', '2025-07-01', '2025-07-08', 5],
  ] as const)('%s from %s', (step, begun, until, workingDays) => {
    expect(reviewDeadline({ step, begun }, review2022, weekendsOnly)).toMatchObject({ until, workingDays });
  });

  it('has other terms for households of average living standard and low-income workers', () => {
    const subject = 'average-living-and-low-income';
    expect(reviewDeadline({ step: 'posting', begun: '2024-11-01', subject }, review2022, weekendsOnly)).toEqual({
      kind: 'deadline',
      step: 'posting',
      subject,
      until: '2024-11-08',
      workingDays: 5,
      citation: { act: 'qd-24-2021' },
      evidence: 'single-source',
    });
    expect(reviewDeadline({ step: 'recheck', begun: '2024-11-08', subject }, review2022, weekendsOnly).until).toBe(
      '2024-11-13',
    );
  });

  it('passes over the days off of the caller', () => {
    const calendar = { nonWorkingDays: ['2024-11-04'] };
    expect(reviewDeadline({ step: 'posting', begun: '2024-11-01' }, review2022, calendar).until).toBe('2024-11-07');
  });

  it.each<[string, unknown, ReviewProcedure, string, string]>([
    [
      'the answer of the province before 1 July 2025',
      { step: 'provincial-answer', begun: '2025-06-30' },
      review2022,
      'not-in-standard',
      'step',
    ],
    ['a term that is not known', { step: 'posting', begun: '2018-11-01' }, review2016, 'not-in-standard', 'step'],
    [
      'a second posting for others',
      { step: 'second-posting', begun: '2024-11-01', subject: 'average-living-and-low-income' },
      review2022,
      'not-in-standard',
      'step',
    ],
    ['a day outside', { step: 'posting', begun: '2027-01-01' }, review2022, 'not-in-standard', 'begun'],
    ['no such day', { step: 'posting', begun: '2024-11-31' }, review2022, 'invalid-date', 'begun'],
    ['no day', { step: 'posting' }, review2022, 'missing-value', 'begun'],
    ['no step', { begun: '2024-11-01' }, review2022, 'missing-value', 'step'],
    ['no such step', { step: 'party', begun: '2024-11-01' }, review2022, 'invalid-value', 'step'],
    [
      'no such subject',
      { step: 'posting', begun: '2024-11-01', subject: 'rich' },
      review2022,
      'invalid-value',
      'subject',
    ],
    ['another field', { step: 'posting', begun: '2024-11-01', days: 3 }, review2022, 'unknown-field', 'days'],
  ])('%s is refused', (_, step, procedure, code, path) => {
    expect(
      thrownBy(() => reviewDeadline(step as { step: 'posting'; begun: string }, procedure, weekendsOnly)),
    ).toMatchObject({ code, details: { path } });
  });
});
