import type { ProgrammeTargetId } from '../../src/targets/index.ts';
import { ownName } from '../../src/vocabulary/index.ts';
import { describe, expect, it } from 'vitest';
import {
  type Observation,
  programmeTarget,
  type Target,
  type TargetProgress,
  trackTarget,
} from '../../src/targets/index.ts';
import { atLeast, counted, observed, planned, range, type Standing, standingOf, strictly, target } from './observed.ts';

const end = { asOf: '2020-12-31' };

/** The fields of a progress that an expectation names, also those that are not there. */
function namedIn(expected: object, progress: TargetProgress): object {
  return Object.fromEntries(Object.keys(expected).map((name) => [name, progress[name as keyof TargetProgress]]));
}

/** Status, and whether another one is possible within rounding; or the statuses that are possible. */
function status(
  one: Target,
  observations: readonly Observation[],
  options: Parameters<typeof trackTarget>[2] = end,
): unknown {
  const progress = trackTarget(one, observations, options);
  const found = standingOf(progress);
  return progress.withinRounding && typeof found === 'string' ? `${found} within rounding` : found;
}

/** A rate that fell from 20 % over five years by so many points, all exact. */
const fell = (points: number): Observation[] => [
  observed('2015', { count: 2_000, total: 10_000 }),
  observed('2020', { count: 2_000 - points * 100, total: 10_000 }),
];

describe('a mean annual reduction, from 20 % over five years', () => {
  const average = (bound: Extract<Target, { kind: 'level' }>['bound']): Target =>
    target('annual-reduction', { judged: 'average', bound });

  it.each<[string, Target, number, Standing]>([
    ['plain 2: just below', average(planned('2')), 9.99, 'missed'],
    ['plain 2: at', average(planned('2')), 10, 'achieved'],
    ['plain 2: just above', average(planned('2')), 10.01, 'exceeded'],
    ['from 2 up: just below', average(atLeast('2')), 9.99, 'missed'],
    ['from 2 up: at', average(atLeast('2')), 10, 'achieved'],
    ['from 2 up: far above is no more than met', average(atLeast('2')), 15, 'achieved'],
    ['over 2: at', average(strictly('2')), 10, 'missed'],
    ['over 2: just above', average(strictly('2')), 10.01, 'achieved'],
    ['1–1.5: below', average(range('1', '1.5')), 4.99, 'missed'],
    ['1–1.5: lower end', average(range('1', '1.5')), 5, 'achieved'],
    ['1–1.5: upper end', average(range('1', '1.5')), 7.5, 'achieved'],
    ['1–1.5: above', average(range('1', '1.5')), 7.51, 'exceeded'],
    ['a rate that rose', average(planned('2')), -1, 'missed'],
  ])('%s', (_, one, points, expected) => {
    expect(status(one, fell(points))).toEqual(expected);
  });

  it('has goal, gap, pace and attainment', () => {
    expect(trackTarget(average(planned('2')), fell(8), end)).toMatchObject({
      met: false,
      goal: 10,
      gap: 2,
      achievedPace: 1.6,
      attainmentPercent: 80,
      yearsPassed: 5,
      yearsLeft: 0,
      baseline: { at: '2015-12-31', value: 20 },
      latest: { at: '2020-12-31', value: 12 },
      unit: 'percent',
      subject: { standard: 'vn-2016' },
      due: '2020-12-31',
    });
  });

  it('printed rates that round to the bound are within rounding', () => {
    const printed = (last: string): Observation[] => [observed('2015', '20.0'), observed('2020', last)];
    expect(status(average(planned('2')), printed('10.0'))).toBe('achieved within rounding');
    // At most 20.05 − 10.05, and half-up leaves 20.05 out.
    expect(status(average(planned('2')), printed('10.1'))).toBe('missed');
    expect(status(average(planned('2')), printed('10.2'))).toBe('missed');
    expect(status(average(planned('2')), printed('9.8'))).toBe('exceeded');
    expect(status(average(atLeast('2')), printed('10.0'))).toBe('achieved within rounding');
    expect(status(average(strictly('2')), printed('10.0'))).toBe('missed within rounding');
    expect(status(average(range('1', '1.5')), printed('12.5'))).toBe('achieved within rounding');
  });

  it('unbounded intervals are within rounding', () => {
    const open = [
      observed('2015', '20.0'),
      observed('2020', { percent: 12, between: { fromIncluded: false, toIncluded: false } }),
    ];
    expect(status(average(planned('2')), open)).toBe('missed within rounding');
  });
});

describe('before it is due', () => {
  const two = target('annual-reduction', { judged: 'average', bound: planned('2') });

  it.each<[string, Observation[], string, Standing, object]>([
    [
      'on track',
      [observed('2015', '20'), observed('2017', '15')],
      '2017',
      'on-track',
      { achievedPace: 2.5, requiredPace: 5 / 3, gap: 5, projectedValue: 7.5, projectedOn: '2019-12-31', notes: [] },
    ],
    [
      'behind',
      [observed('2015', '20'), observed('2017', '18')],
      '2017',
      'behind',
      { achievedPace: 1, requiredPace: 8 / 3, projectedValue: 15, projectedOn: '2025-12-31' },
    ],
    [
      'rising: never reached',
      [observed('2015', '20'), observed('2017', '21')],
      '2017',
      'behind',
      { achievedPace: -0.5, projectedOn: undefined },
    ],
    [
      'reached already',
      [observed('2015', '20'), observed('2017', '9')],
      '2017',
      'on-track',
      { notes: ['already-reached'], projectedOn: '2017-12-31' },
    ],
    [
      'at the start alone',
      [observed('2015', '20')],
      '2017',
      ['on-track', 'behind'],
      { missing: [{ observation: 'another' }], requiredPace: 2, baseline: undefined },
    ],
    [
      'without its start',
      [observed('2016', '19'), observed('2017', '16')],
      '2017',
      'on-track',
      { notes: ['baseline-not-observed'], goal: 11, missing: [{ observation: 'baseline', at: '2015-12-31' }] },
    ],
    [
      'below zero',
      [observed('2015', '8'), observed('2016', '7')],
      '2016',
      'behind',
      { goal: -2, notes: ['out-of-reach'], projectedValue: 3 },
    ],
    [
      'a projection stops at zero',
      [observed('2015', '20'), observed('2016', '14')],
      '2016',
      'on-track',
      { projectedValue: 0 },
    ],
    [
      'no whole years',
      [observed('2015', '20'), observed('2017-06-30', '18')],
      '2017-06-30',
      ['on-track', 'behind'],
      { notes: ['not-whole-years'], achievedPace: undefined, requiredPace: undefined },
    ],
    [
      'what lies ahead is not known yet',
      [observed('2015', '20'), observed('2016', '18'), observed('2017', '1')],
      '2016',
      'on-track',
      { excluded: [{ index: 2, reason: 'after-as-of' }] },
    ],
  ])('%s', (_, observations, asOf, expected, numbers) => {
    const progress = trackTarget(two, observations, { asOf });
    expect(standingOf(progress)).toEqual(expected);
    expect(namedIn(numbers, progress)).toEqual(numbers);
    expect('met' in progress).toBe(false);
  });

  it('a compound projection multiplies by the same ratio each year', () => {
    const progress = trackTarget(two, [observed('2015', '20'), observed('2016', { count: 10, total: 100 })], {
      asOf: '2016',
      projection: 'compound',
    });
    expect(progress.projectedValue).toBe(0.625);
    expect(progress.projectedOn).toBe('2016-12-31');
    const slow = trackTarget(
      two,
      [observed('2015', { count: 20, total: 100 }), observed('2016', { count: 18, total: 100 })],
      { asOf: '2016', projection: 'compound' },
    );
    // 18 × 0.9⁴, and 18 × 0.9ⁿ is at most 10 from n = 6.
    expect(slow.projectedValue).toBe(11.8098);
    expect(standingOf(slow)).toBe('behind');
    expect(slow.projectedOn).toBe('2022-12-31');
    const overTwo = trackTarget(
      two,
      [observed('2015', { count: 16, total: 100 }), observed('2017', { count: 4, total: 100 })],
      { asOf: '2017', projection: 'compound' },
    );
    expect(overTwo.projectedValue).toBe(0.5);
  });

  it('a compound projection is absent from zero, and unbounded from an unbounded interval', () => {
    const rising = target('level', { better: 'higher', bound: atLeast('50') });
    const fromZero = trackTarget(rising, [observed('2015', { count: 0, total: 9 }), observed('2016', '3')], {
      asOf: '2016',
      projection: 'compound',
    });
    expect([standingOf(fromZero), fromZero.projectedValue, fromZero.projectedOn]).toEqual([
      ['achieved', 'missed', 'on-track'],
      undefined,
      undefined,
    ]);
    const open = trackTarget(
      two,
      [observed('2015', { percent: 20, between: { fromIncluded: false, toIncluded: false } }), observed('2016', '18')],
      { asOf: '2016', projection: 'compound' },
    );
    expect(open.bounds.projectedValue).toEqual({ fromIncluded: false, toIncluded: false });
    const maybeZero = trackTarget(two, [observed('2015', '20'), observed('2016', { percent: '0.0' })], {
      asOf: '2016',
    });
    expect(maybeZero.bounds.projectedValue).toEqual({ from: 0, fromIncluded: true, to: 0, toIncluded: true });
  });

  it('a goal more than a thousand years away has no day', () => {
    const crawling = trackTarget(
      target('level', { better: 'lower', bound: atLeast('1') }),
      [observed('2015', '20'), observed('2016', '19.99')],
      { asOf: '2016' },
    );
    expect([standingOf(crawling), crawling.projectedOn]).toEqual(['behind', undefined]);
  });
});

it('observations must be whole years before the due day', () => {
  const two = target('annual-reduction', { judged: 'average', bound: planned('2') });
  expect(trackTarget(two, [observed('2016-06-30', '20')], { asOf: '2016-06-30' })).toMatchObject({
    decided: false,
    possible: ['on-track', 'behind'],
    notes: ['baseline-not-observed', 'not-whole-years'],
  });
});

describe('once it is due', () => {
  const two = target('annual-reduction', { judged: 'average', bound: planned('2') });

  it.each<[string, Observation[], object]>([
    [
      'nothing on the day',
      [observed('2015', '20'), observed('2019', '5')],
      {
        decided: false,
        possible: ['achieved', 'exceeded', 'missed'],
        missing: [{ observation: 'due', at: '2020-12-31' }],
      },
    ],
    [
      'nothing at the start',
      [observed('2016', '20'), observed('2020', '5')],
      {
        decided: false,
        possible: ['achieved', 'exceeded', 'missed'],
        missing: [{ observation: 'baseline', at: '2015-12-31' }],
        achievedPace: 3.75,
      },
    ],
    [
      'nothing at all of the subject',
      [observed('2020', '5', { measure: 'near-poor' })],
      {
        decided: false,
        possible: ['achieved', 'exceeded', 'missed'],
        missing: [
          { observation: 'baseline', at: '2015-12-31' },
          { observation: 'due', at: '2020-12-31' },
        ],
        latest: undefined,
      },
    ],
    [
      'and what came later is not used',
      [...fell(10), observed('2021', '1')],
      { status: 'achieved', excluded: [{ index: 2, reason: 'after-due-date' }] },
    ],
    [
      'whatever the order, and with duplicates',
      [...fell(10), ...fell(10)].reverse(),
      {
        status: 'achieved',
        excluded: [
          { index: 2, reason: 'merged' },
          { index: 3, reason: 'merged' },
        ],
      },
    ],
  ])('%s', (_, observations, expected) => {
    const progress = trackTarget(two, observations, { asOf: '2021-12-31' });
    expect(namedIn(expected, progress)).toEqual(expected);
  });

  it('years are counted from the baseline of the options', () => {
    const progress = trackTarget(two, [observed('2016', '20'), observed('2020', '5')], {
      ...end,
      baseline: 'cuối năm 2016',
    });
    expect(progress).toMatchObject({ status: 'exceeded', goal: 12, yearsPassed: 4, notes: [] });
  });
});

describe('which observations are used', () => {
  const level = target('level', { better: 'lower', bound: atLeast('10') });
  const aside = (
    observations: Observation[],
    one: Target = level,
    options: Partial<Parameters<typeof trackTarget>[2]> = {},
  ): unknown[] =>
    trackTarget(one, observations, { ...end, ...options }).excluded.map(({ index, reason }) => [index, reason]);
  const last = observed('2020', '9');

  it.each<[string, Partial<Observation>, string]>([
    ['measure', { measure: 'near-poor' }, 'other-measure'],
    ['base', { base: 'persons' }, 'other-base'],
    ['group', { group: 'rural' }, 'other-group'],
    ['territory', { territory: { level: 'country' } }, 'other-territory'],
    ['standard', { standard: 'vn-2022' }, 'other-standard'],
    ['unit', { value: { number: 5 } }, 'other-unit'],
  ])('a different %s is excluded', (_, other, because) => {
    expect(aside([observed('2019', '10'), observed('2018', '11', other), last])).toEqual([[1, because]]);
  });

  it('a target without a base takes that of the series', () => {
    const { base: _, ...anyBase } = level;
    expect(aside([observed('2019', '10', { base: 'persons' }), last], anyBase as Target)).toEqual([[0, 'other-base']]);
  });

  it('a subject named by the target selects the observations', () => {
    const named = target('level', {
      better: 'lower',
      bound: atLeast('10'),
      territory: { level: 'country' },
      standard: 'vn-2022',
      group: 'rural',
    });
    const country: Partial<Observation> = { territory: { level: 'country' }, standard: 'vn-2022', group: 'rural' };
    expect(
      aside([last, observed('2019', '9', { ...country, standard: 'vn-2016' }), observed('2020', '9', country)], named),
    ).toEqual([
      [0, 'other-territory'],
      [1, 'other-standard'],
    ]);
    expect(
      aside([observed('2020', { number: 5 })], target('annual-reduction', { judged: 'average', bound: planned('1') })),
    ).toEqual([[0, 'other-unit']]);
    expect(aside([observed('2014', '9'), last])).toEqual([[0, 'before-period']]);
    expect(
      aside(
        [observed('2014', '9'), last],
        target('level', { better: 'lower', bound: atLeast('10'), period: { until: '2020' } }),
      ),
    ).toEqual([]);
  });

  it('of several series: the latest, then that with more observations, then the first in alphabetical order', () => {
    const under = (standard: string, ...years: string[]): Observation[] =>
      years.map((year) => observed(year, '9', { standard: ownName(standard) }));
    const used = (observations: Observation[], options = {}): string | undefined =>
      trackTarget(level, observations, { ...end, ...options }).subject?.standard;
    expect(used([...under('b', '2018', '2019'), ...under('a', '2020')])).toBe('a');
    expect(used([...under('a', '2020'), ...under('b', '2019', '2020')])).toBe('b');
    expect(used([...under('b', '2020'), ...under('a', '2020')])).toBe('a');
    expect(used([...under('a', '2020'), ...under('b', '2020')])).toBe('a');
    expect(used([...under('a', '2020'), ...under('b', '2020')], { standard: 'b' })).toBe('b');
  });

  it('counts have a rate and a number, of which each kind uses its own', () => {
    const counts = observed('2020', { count: 9, total: 100 });
    expect(trackTarget(level, [counts], end)).toMatchObject({ unit: 'percent', latest: { value: 9 } });
    expect(trackTarget(target('multiple', { bound: planned('2') }), [counts], end)).toMatchObject({
      unit: 'number',
      latest: { value: 9 },
    });
    expect(trackTarget(target('multiple', { bound: planned('2') }), [last], end)).toMatchObject({ unit: 'percent' });
    expect(trackTarget(level, [observed('2020', { number: 9 })], end)).toMatchObject({ unit: 'number' });
  });

  it('lists the observations used, with their rounding intervals', () => {
    expect(trackTarget(level, [last], end).observed).toEqual([
      { at: '2020-12-31', value: 9, bounds: { from: 8.5, fromIncluded: true, to: 9.5, toIncluded: false } },
    ]);
  });
});

describe('every year', () => {
  const every = (bound: Extract<Target, { kind: 'level' }>['bound']): Target =>
    target('annual-reduction', { judged: 'every-year', bound });
  const series = (...rates: (number | undefined)[]): Observation[] =>
    rates.flatMap((rate, year) =>
      rate === undefined ? [] : observed(String(2015 + year), { count: rate * 10, total: 1_000 }),
    );

  it.each<[string, Target, Observation[], string, Standing, string[]]>([
    [
      'all met',
      every(planned('2')),
      series(20, 18, 16, 14, 12, 10),
      '2020',
      'achieved',
      ['achieved', 'achieved', 'achieved', 'achieved', 'achieved'],
    ],
    [
      'all exceeded',
      every(planned('2')),
      series(20, 17, 14, 11, 8, 5),
      '2020',
      'exceeded',
      ['exceeded', 'exceeded', 'exceeded', 'exceeded', 'exceeded'],
    ],
    [
      'one missed, the mean met',
      every(planned('2')),
      series(20, 19, 16, 14, 12, 9),
      '2020',
      'missed',
      ['missed', 'exceeded', 'achieved', 'achieved', 'exceeded'],
    ],
    [
      'so far met',
      every(planned('2')),
      series(20, 18),
      '2016',
      'on-track',
      ['achieved', 'pending', 'pending', 'pending', 'pending'],
    ],
    [
      'missed before it is due',
      every(planned('2')),
      series(20, 19),
      '2016',
      'missed',
      ['missed', 'pending', 'pending', 'pending', 'pending'],
    ],
    [
      'a gap',
      every(planned('2')),
      series(20, undefined, 16, 14, 12, 10),
      '2020',
      ['achieved', 'missed'],
      ['undetermined', 'undetermined', 'achieved', 'achieved', 'achieved'],
    ],
    [
      'a gap over which too little happened',
      every(planned('2')),
      series(20, undefined, 17, 15, 13, 11),
      '2020',
      'missed',
      ['undetermined', 'undetermined', 'achieved', 'achieved', 'achieved'],
    ],
    [
      'strict, at the bound',
      every(strictly('2')),
      series(20, 18),
      '2016',
      'missed',
      ['missed', 'pending', 'pending', 'pending', 'pending'],
    ],
    [
      'nothing yet',
      every(planned('2')),
      series(20),
      '2015',
      ['missed', 'on-track'],
      ['pending', 'pending', 'pending', 'pending', 'pending'],
    ],
  ])('%s', (_, one, observations, asOf, expected, verdicts) => {
    const progress = trackTarget(one, observations, { asOf });
    expect(standingOf(progress)).toEqual(expected);
    expect(progress.years.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('requires the bound of every year left, and lists the missing days', () => {
    expect(trackTarget(every(planned('2')), series(20, 18), { asOf: '2016' })).toMatchObject({
      requiredPace: 2,
      achievedPace: 2,
      goal: 10,
      missing: [],
    });
    expect(trackTarget(every(planned('2')), series(20, undefined, undefined, 14), { asOf: '2018' })).toMatchObject({
      missing: [
        { observation: 'year', at: '2016-12-31' },
        { observation: 'year', at: '2017-12-31' },
      ],
      requiredPace: 2,
    });
    expect(trackTarget(every(planned('2')), series(20), { asOf: '2015' }).missing).toEqual([
      { observation: 'another' },
    ]);
  });

  it('marks a year within rounding', () => {
    const progress = trackTarget(every(planned('2')), [observed('2015', '20.0'), observed('2016', '18.0')], {
      asOf: '2016',
    });
    expect(progress.withinRounding).toBe(true);
    expect(progress.years[0]).toEqual({ until: '2016-12-31', verdict: 'achieved', value: 2, withinRounding: true });
  });
});

describe('levels', () => {
  it.each<[string, Target, string, Standing]>([
    ['under 10: at', target('level', { better: 'lower', bound: strictly('10') }), '10', 'missed'],
    ['under 10: below', target('level', { better: 'lower', bound: strictly('10') }), '9.99', 'achieved'],
    ['at most 10: at', target('level', { better: 'lower', bound: atLeast('10') }), '10', 'achieved'],
    ['at most 10: above', target('level', { better: 'lower', bound: atLeast('10') }), '10.01', 'missed'],
    ['8–10: beyond', target('level', { better: 'lower', bound: range('10', '8') }), '7.99', 'exceeded'],
    ['8–10: at the far end', target('level', { better: 'lower', bound: range('10', '8') }), '8', 'achieved'],
    ['96 %: below', target('level', { better: 'higher', bound: atLeast('96') }), '95.99', 'missed'],
    ['96 %: at', target('level', { better: 'higher', bound: atLeast('96') }), '96', 'achieved'],
    ['over 96 %: at', target('level', { better: 'higher', bound: strictly('96') }), '96', 'missed'],
    ['over 96 %: above', target('level', { better: 'higher', bound: strictly('96') }), '96.01', 'achieved'],
    ['plain 96: above', target('level', { better: 'higher', bound: planned('96') }), '97', 'exceeded'],
  ])('%s', (_, one, rate, expected) => {
    // Cut to its decimals, so that the rate is at the bound and not around it.
    const exactly = { percent: rate, between: { from: rate, fromIncluded: true, to: rate, toIncluded: true } };
    expect(status(one, [observed('2020', exactly)])).toEqual(expected);
  });

  it('a level reached early is on track; a level above 100 % is out of reach', () => {
    const early = trackTarget(target('level', { better: 'lower', bound: atLeast('10') }), [observed('2018', '9')], {
      asOf: '2018',
    });
    expect([standingOf(early), early.notes, early.missing]).toEqual(['on-track', ['already-reached'], []]);
    const most = trackTarget(target('level', { better: 'higher', bound: atLeast('101') }), [observed('2018', '90')], {
      asOf: '2018',
    });
    expect([standingOf(most), most.notes]).toEqual([['on-track', 'behind'], ['out-of-reach']]);
    expect(
      trackTarget(target('level', { better: 'higher', bound: atLeast('80') }), [observed('2020', '60')], end)
        .attainmentPercent,
    ).toBe(75);
    expect(
      trackTarget(target('level', { better: 'higher', bound: atLeast('0') }), [observed('2020', '60')], end)
        .attainmentPercent,
    ).toBeUndefined();
  });
});

describe('relative cuts', () => {
  const cut = (bound: Extract<Target, { kind: 'level' }>['bound']): Target => target('relative-cut', { bound });
  const numbers = (from: number, to: number): Observation[] => [
    observed('2015', { number: from }),
    observed('2020', { number: to }),
  ];

  it.each<[string, Target, Observation[], Standing]>([
    ['half: one too many', cut(planned('50')), numbers(1_000, 501), 'missed'],
    ['half: at', cut(planned('50')), numbers(1_000, 500), 'achieved'],
    ['half: more', cut(planned('50')), numbers(1_000, 499), 'exceeded'],
    ['at least 60 %: at', cut(atLeast('60')), numbers(1_000, 400), 'achieved'],
    ['at least 60 %: more is no more than met', cut(atLeast('60')), numbers(1_000, 1), 'achieved'],
    ['everything', cut(planned('100')), numbers(1_000, 0), 'achieved'],
    ['risen', cut(planned('50')), numbers(1_000, 1_001), 'missed'],
  ])('%s', (_, one, observations, expected) => {
    expect(status(one, observations)).toEqual(expected);
  });

  it('is undecided without its baseline, and has no possible status from a baseline of zero', () => {
    expect(
      trackTarget(cut(planned('50')), [observed('2016', { number: 5 }), observed('2020', { number: 1 })], end),
    ).toMatchObject({
      decided: false,
      possible: ['achieved', 'exceeded', 'missed'],
      missing: [{ observation: 'baseline', at: '2015-12-31' }],
    });
    expect(trackTarget(cut(planned('50')), numbers(0, 0), end)).toMatchObject({
      decided: false,
      possible: [],
      notes: ['zero-baseline'],
    });
  });

  it('has the attainment, unless the cut is zero', () => {
    expect(trackTarget(cut(planned('50')), numbers(1_000, 600), end).attainmentPercent).toBe(80);
    expect(trackTarget(cut(atLeast('0')), numbers(1_000, 600), end).attainmentPercent).toBeUndefined();
  });
});

describe('units that leave a list', () => {
  const leaving = target('units-leaving', { measure: 'units-leaving', base: 'districts', bound: planned('30') });
  const left = (year: string, count: number): Observation => {
    const { standard: _, ...observation } = observed(
      year,
      { count, total: 74 },
      { measure: 'units-leaving', base: 'districts' },
    );
    return observation;
  };

  it('30 % of 74 districts are 22.2: 22 are too few and 23 exceed it', () => {
    expect(status(leaving, [left('2020', 22)])).toBe('missed');
    expect(status(leaving, [left('2020', 23)])).toBe('exceeded');
    expect(trackTarget(leaving, [left('2020', 23)], end).attainmentPercent).toBeCloseTo(103.6036, 4);
  });

  it('no unit has left on the day of the list, so a single observation gives a pace', () => {
    expect(trackTarget(leaving, [left('2017', 10)], { asOf: '2017' })).toMatchObject({
      status: 'on-track',
      baseline: { at: '2015-12-31', value: 0 },
      yearsPassed: 2,
      projectedOn: '2020-12-31',
    });
    expect(status(leaving, [left('2015', 0), left('2017', 10)], { asOf: '2017' })).toBe('on-track');
  });
});

describe('counts', () => {
  const jobs = (
    per: 'period' | 'year' | 'average-year',
    bound: Extract<Target, { kind: 'level' }>['bound'],
    until = '2017',
  ): Target => target('count', { measure: 'new-jobs', base: 'persons', per, bound, period: { from: '2015', until } });

  it.each<[string, Target, Observation[], string, Standing]>([
    [
      'period: below',
      jobs('period', planned('5000')),
      [counted('2016', 2_000), counted('2017', 2_999)],
      '2017',
      'missed',
    ],
    [
      'period: at',
      jobs('period', planned('5000')),
      [counted('2016', 2_000), counted('2017', 3_000)],
      '2017',
      'achieved',
    ],
    [
      'period: more',
      jobs('period', planned('5000')),
      [counted('2016', 2_000), counted('2017', 3_001)],
      '2017',
      'exceeded',
    ],
    [
      'period: enough before it is due stays enough',
      jobs('period', planned('5000')),
      [counted('2016', 6_000)],
      '2016',
      'exceeded',
    ],
    ['period: on track', jobs('period', planned('5000')), [counted('2016', 2_500)], '2016', 'on-track'],
    ['period: behind', jobs('period', planned('5000')), [counted('2016', 2_499)], '2016', 'behind'],
    [
      'period: a year is wanting',
      jobs('period', planned('5000')),
      [counted('2016', 2_500)],
      '2017',
      ['achieved', 'exceeded', 'missed'],
    ],
    [
      'period: a year is wanting, but what is known is enough',
      jobs('period', atLeast('5000')),
      [counted('2017', 5_000)],
      '2017',
      'achieved',
    ],
    [
      'period: nothing yet',
      jobs('period', planned('5000')),
      [counted('2015', 9_000)],
      '2015',
      ['achieved', 'exceeded', 'on-track', 'behind'],
    ],
    [
      'mean of more than 14,500: at',
      jobs('average-year', strictly('14500')),
      [counted('2016', 14_000), counted('2017', 15_000)],
      '2017',
      'missed',
    ],
    [
      'mean of more than 14,500: above',
      jobs('average-year', strictly('14500')),
      [counted('2016', 14_000), counted('2017', 15_001)],
      '2017',
      'achieved',
    ],
    ['every year: all', jobs('year', planned('100')), [counted('2016', 100), counted('2017', 100)], '2017', 'achieved'],
    [
      'every year: more',
      jobs('year', planned('100')),
      [counted('2016', 101), counted('2017', 102)],
      '2017',
      'exceeded',
    ],
    [
      'every year: one short',
      jobs('year', planned('100')),
      [counted('2016', 99), counted('2017', 500)],
      '2017',
      'missed',
    ],
    [
      'every year: a gap',
      jobs('year', planned('100')),
      [counted('2017', 500)],
      '2017',
      ['achieved', 'exceeded', 'missed'],
    ],
  ])('%s', (_, one, observations, asOf, expected) => {
    expect(status(one, observations, { asOf })).toEqual(expected);
  });

  it('has sums, paces and the years left', () => {
    expect(
      trackTarget(jobs('period', planned('5000'), '2019'), [counted('2016', 1_000), counted('2017', 1_500)], {
        asOf: '2017',
      }),
    ).toMatchObject({
      latest: { at: '2017-12-31', value: 2_500 },
      achievedPace: 1_250,
      requiredPace: 1_250,
      gap: 2_500,
      goal: 5_000,
      projectedValue: 5_000,
      attainmentPercent: 50,
      yearsPassed: 2,
      yearsLeft: 2,
      projectedOn: '2019-12-31',
    });
    expect(trackTarget(jobs('period', planned('5000')), [counted('2016', 6_000)], { asOf: '2016' }).notes).toEqual([
      'already-reached',
    ]);
    expect(trackTarget(jobs('period', planned('5000')), [counted('2015', 9_000)], { asOf: '2017' })).toMatchObject({
      missing: [
        { observation: 'year', at: '2016-12-31' },
        { observation: 'year', at: '2017-12-31' },
      ],
      excluded: [{ index: 0, reason: 'before-period' }],
      requiredPace: 2_500,
    });
    expect(trackTarget(jobs('period', planned('5000')), [counted('2015', 9_000)], { asOf: '2015' }).missing).toEqual([
      { observation: 'another' },
    ]);
    expect(trackTarget(jobs('year', planned('100')), [counted('2016', 150)], { asOf: '2016' })).toMatchObject({
      achievedPace: 150,
      requiredPace: 100,
      attainmentPercent: 150,
      yearsPassed: 1,
      yearsLeft: 1,
    });
    expect(trackTarget(jobs('year', planned('100')), [counted('2015', 150)], { asOf: '2015' })).toMatchObject({
      yearsPassed: 0,
      yearsLeft: 2,
      missing: [{ observation: 'another' }],
    });
    expect(
      trackTarget(jobs('period', atLeast('0')), [counted('2016', 1)], { asOf: '2016' }).attainmentPercent,
    ).toBeUndefined();
  });

  it('Hà Nội 2022: 1 582 of 723 planned are 218.8 %', () => {
    const plan = target('count', {
      measure: ownName('left-poverty'),
      per: 'year',
      bound: planned('723'),
      period: { from: '2021', until: '2022' },
    });
    const progress = trackTarget(
      plan,
      [counted('2022', 1_582, { measure: ownName('left-poverty'), base: 'households' })],
      {
        asOf: '2022',
      },
    );
    expect(standingOf(progress)).toBe('exceeded');
    expect(progress.attainmentPercent?.toFixed(1)).toBe('218.8');
    expect(progress.exact.attainmentPercent).toBe('158200/723');
  });
});

describe('multiples', () => {
  const income = (from: number, to: number): Observation[] => [counted('2015', from), counted('2020', to)];
  const times = (bound: Extract<Target, { kind: 'level' }>['bound']): Target =>
    target('multiple', { measure: 'new-jobs', base: 'persons', bound });

  it.each<[string, Target, Observation[], Standing]>([
    ['1.8: below', times(planned('1.8')), income(100, 179), 'missed'],
    ['1.8: at', times(planned('1.8')), income(100, 180), 'achieved'],
    ['1.8: more', times(planned('1.8')), income(100, 181), 'exceeded'],
    ['over 2: at', times(strictly('2')), income(100, 200), 'missed'],
    ['over 2: more', times(strictly('2')), income(100, 201), 'achieved'],
    ['2.5–3: lower end', times(range('2.5', '3')), income(100, 250), 'achieved'],
    ['2.5–3: beyond', times(range('2.5', '3')), income(100, 301), 'exceeded'],
    ['of nothing', times(planned('2')), income(0, 5), []],
  ])('%s', (_, one, observations, expected) => {
    expect(status(one, observations)).toEqual(expected);
  });

  it('has the attainment, unless the multiple is zero', () => {
    expect(trackTarget(times(planned('2')), income(100, 150), end).attainmentPercent).toBe(75);
    const ofNothing = trackTarget(times(atLeast('0')), income(100, 150), end);
    expect([standingOf(ofNothing), ofNothing.attainmentPercent]).toEqual(['achieved', undefined]);
  });
});

describe('at least one in each household', () => {
  const each = target('each-household', { measure: 'sustainable-jobs', atLeast: 1 });
  const having = (count: number): Observation => {
    const { standard: _, ...observation } = observed('2020', { count, total: 50 }, { measure: 'sustainable-jobs' });
    return observation;
  };

  it('a single household without it misses the target', () => {
    expect(status(each, [having(50)])).toBe('achieved');
    expect(trackTarget(each, [having(49)], end)).toMatchObject({ status: 'missed', attainmentPercent: 98, goal: 100 });
  });
});

describe('published targets and figures', () => {
  const langSon = (from: string): Observation[] => [observed(from, '25.95'), observed('cuối năm 2019', '10.89')];

  it('Lạng Sơn: "từ 3% trở lên" is met over four years and over five', () => {
    const three = programmeTarget('lang-son-2016/poor');
    const until = { until: 'cuối năm 2019' };
    const four = trackTarget({ ...three, period: { from: 'cuối năm 2015', ...until } }, langSon('cuối năm 2015'), {
      asOf: 'cuối năm 2019',
    });
    const five = trackTarget({ ...three, period: { from: 'đầu năm 2015', ...until } }, langSon('đầu năm 2015'), {
      asOf: 'cuối năm 2019',
    });
    expect([standingOf(four), four.achievedPace]).toEqual(['achieved', 3.765]);
    expect([standingOf(five), five.achievedPace]).toEqual(['achieved', 3.012]);
  });

  it('Lạng Sơn city: 0.03 points a year are exceeded', () => {
    const city = { territory: { level: 'district', code: '178', since: '2008-08-01' } } as const;
    const progress = trackTarget(
      programmeTarget('lang-son-city-2016/poor'),
      [observed('năm 2016', '0.66', city), observed('năm 2020', { percent: '0.2', decimals: 2 }, city)],
      { asOf: 'cuối năm 2020', baseline: 'năm 2016' },
    );
    expect([standingOf(progress), progress.achievedPace]).toEqual(['exceeded', 0.115]);
  });

  it('the country 2021–2022: 1.17 points are inside 1–1.5', () => {
    const national = { standard: 'vn-2022', territory: { level: 'country' } } as const;
    const progress = trackTarget(
      programmeTarget('qd-90-2022/poor'),
      [
        observed('cuối năm 2021', '2.23', { ...national, standard: 'vn-2016' }),
        observed('cuối năm 2021', '5.20', national),
        observed('cuối năm 2022', '4.03', national),
      ],
      { asOf: 'cuối năm 2022', baseline: 'cuối năm 2021' },
    );
    expect(progress).toMatchObject({
      status: 'on-track',
      achievedPace: 1.17,
      excluded: [{ index: 0, reason: 'other-standard' }],
    });
    expect(progress.years[0]).toMatchObject({ until: '2022-12-31', verdict: 'achieved' });
  });

  it.each<[string, Observation[], string, Standing]>([
    // The rates and numbers are made up; the targets are those of the documents.
    ['thai-nguyen-2022/poor', [observed('2021', '6.14'), observed('2025', '2.1')], '2025', 'achieved'],
    [
      'thai-nguyen-2022/poor-in-ethnic-minority-area',
      [observed('2021', '15.0'), observed('2023', '12.0')],
      '2023',
      'behind',
    ],
    ['thai-nguyen-2022/especially-difficult-communes', [counted('2021', 15), counted('2025', 7)], '2025', 'exceeded'],
    ['bac-kan-2020/poor', [observed('2019', '19.5'), observed('2020', '17.0')], '2020', 'achieved'],
    ['bac-kan-2020/poor-in-poor-districts', [observed('2019', '40.0'), observed('2020', '36.2')], '2020', 'achieved'],
    ['bac-kan-2020/trained-workers', [observed('2020', '44.0')], '2020', 'missed'],
    ['bac-kan-2020/new-jobs', [counted('2020', 5_000)], '2020', 'achieved'],
    ['bac-kan-2020/health-insurance', [observed('2020', '96.4')], '2020', 'achieved'],
    ['bac-kan-2020/grid-electricity', [observed('2019', '97.0')], '2020', ['achieved', 'missed']],
    ['bac-kan-2020/hygienic-water', [observed('2020', '98.2')], '2020', 'missed'],
  ])('%s', (id, observations, asOf, expected) => {
    const one = programmeTarget(id as ProgrammeTargetId);
    const of = {
      measure: one.measure,
      ...(one.group && { group: one.group }),
      ...(one.territory && { territory: one.territory }),
    };
    const fitted = observations.map((observation) => ({ ...observation, ...of, ...(one.base && { base: one.base }) }));
    expect(standingOf(trackTarget(one, fitted, { asOf }))).toEqual(expected);
  });
});
