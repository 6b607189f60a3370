import { describe, expect, it } from 'vitest';
import {
  type Observation,
  type Target,
  type TargetBound,
  type TargetStatus,
  trackTarget,
} from '../../src/targets/index.ts';
import { atLeast, counted, observed, planned, range, standingOf, strictly, target } from './observed.ts';

const due: TargetStatus[] = ['achieved', 'exceeded', 'missed'];
const ahead: TargetStatus[] = ['on-track', 'behind'];

type Case = [name: string, one: Target, observations: Observation[], asOf: string, possible: TargetStatus[]];

/** Something of another measure, because at least one observation is asked for. */
const another = observed('2016', '1', { measure: 'near-poor' });

const average = (bound: TargetBound): Target => target('annual-reduction', { judged: 'average', bound });

describe('a target that is due', () => {
  it.each<Case>([
    ['its end is wanting', average(planned('2')), [observed('2015', '20')], '2020', due],
    ['and the wording is open', average(atLeast('2')), [observed('2015', '20')], '2020', ['achieved', 'missed']],
    [
      'and the bound itself does not meet it',
      average({ value: '2', included: false, exceededBeyond: '2' }),
      [observed('2015', '20')],
      '2020',
      ['exceeded', 'missed'],
    ],
    [
      'and everything would have to go',
      average(planned('4')),
      [observed('2015', '20')],
      '2020',
      ['achieved', 'missed'],
    ],
    ['and more than everything', average(planned('5')), [observed('2015', '20')], '2020', ['missed']],
    ['its start is wanting', average(planned('2')), [observed('2020', '20')], '2020', due],
    ['and must have been above everything', average(planned('20')), [observed('2020', '20')], '2020', ['missed']],
    ['both are wanting', average(range('1', '1.5')), [observed('2017', '20')], '2020', due],
    [
      'the start of a cut of everything is wanting, and nothing is left',
      target('relative-cut', { bound: planned('100') }),
      [observed('2020', { number: 0 })],
      '2020',
      ['achieved'],
    ],
    [
      'the start of a multiple is wanting',
      target('multiple', { bound: strictly('2') }),
      [observed('2020', { number: 5 })],
      '2020',
      ['achieved', 'missed'],
    ],
    ['nothing is known of a multiple', target('multiple', { bound: planned('2') }), [], '2020', due],
    [
      'a level that may be reached from below',
      target('level', { better: 'higher', bound: planned('96') }),
      [observed('2019', '90')],
      '2020',
      due,
    ],
    [
      'a share above everything',
      target('level', { better: 'higher', bound: atLeast('101') }),
      [observed('2019', '90')],
      '2020',
      ['missed'],
    ],
    [
      'a level below nothing',
      target('level', { better: 'lower', bound: strictly('0'), period: { until: '2020' } }),
      [observed('2019', '90')],
      '2020',
      ['missed'],
    ],
    [
      'a level of which nothing is known',
      target('level', { better: 'lower', bound: atLeast('3') }),
      [],
      '2020',
      ['achieved', 'missed'],
    ],
    ['units that leave a list', target('units-leaving', { bound: planned('30') }), [], '2020', due],
    [
      'every household',
      target('each-household', { atLeast: 1, period: { until: '2020' } }),
      [],
      '2020',
      ['achieved', 'missed'],
    ],
    [
      'a share of nothing',
      target('relative-cut', { bound: planned('50') }),
      [observed('2015', { number: 0 })],
      '2020',
      [],
    ],
  ])('%s', (_, one, observations, asOf, possible) => {
    expect(standingOf(trackTarget(one, [another, ...observations], { asOf }))).toEqual(possible);
  });
});

describe('a target that is not due yet', () => {
  const level = target('level', { better: 'lower', bound: atLeast('3'), period: { until: '2020' } });

  it.each<Case>([
    ['nothing is known', average(planned('2')), [], '2016', ahead],
    ['nothing is known, and it has not begun', average(planned('2')), [], '2014', ahead],
    ['its start alone', average(planned('2')), [observed('2015', '20')], '2015', ahead],
    ['a goal below nothing', average(planned('5')), [observed('2015', '20')], '2015', ['behind']],
    [
      'a cut without its start',
      target('relative-cut', { bound: planned('50') }),
      [observed('2017', { number: 5 })],
      '2017',
      ahead,
    ],
    [
      'a share of nothing',
      target('relative-cut', { bound: planned('50') }),
      [observed('2015', { number: 0 })],
      '2017',
      [],
    ],
    [
      'one year is left, and the year before was half of what is asked for: it may have begun from less, or from more',
      target('level', { better: 'higher', bound: atLeast('80') }),
      [observed('2019', '40')],
      '2019',
      ahead,
    ],
    [
      'one year is left, and no pace is steep enough, but it may be reached within the year',
      target('level', { better: 'higher', bound: atLeast('83') }),
      [observed('2019', { count: 41, total: 100 })],
      '2019',
      ahead,
    ],
    ['a level without a start', level, [observed('2019', '9')], '2019', ahead],
    ['a level of which nothing is known', level, [], '2019', ahead],
    [
      'a level within its last year, where no pace can be told any more',
      target('level', { better: 'lower', bound: planned('3'), period: { until: '2020' } }),
      [observed('2020-06-30', '9')],
      '2020-06-30',
      ['achieved', 'exceeded', 'missed', 'on-track'],
    ],
    [
      'a target of one year at its start',
      target('annual-reduction', { judged: 'average', bound: planned('2'), period: { from: '2019', until: '2020' } }),
      [observed('2019', '9')],
      '2019',
      ['achieved', 'exceeded', 'missed', 'on-track'],
    ],
    [
      'a level of one year, of which nothing is known',
      target('level', { better: 'lower', bound: planned('3'), period: { from: '2019', until: '2020' } }),
      [],
      '2019',
      ['achieved', 'exceeded', 'missed', 'on-track'],
    ],
    [
      'a level that is due on 29 February',
      target('level', { better: 'lower', bound: atLeast('3'), period: { until: '2020-02-29' } }),
      [observed('2018', '9')],
      '2018',
      ['achieved', 'missed', 'on-track'],
    ],
    [
      'a level that is due in the first year',
      target('level', { better: 'lower', bound: atLeast('3'), period: { until: '0001-12-31' } }),
      [],
      '0001-06-30',
      ['achieved', 'missed'],
    ],
  ])('%s', (_, one, observations, asOf, possible) => {
    expect(standingOf(trackTarget(one, [another, ...observations], { asOf }))).toEqual(possible);
  });

  it('a compound pace never reaches zero, but an observation may be zero', () => {
    const none = target('level', { better: 'lower', bound: atLeast('0') });
    const options = { asOf: '2019', projection: 'compound' } as const;
    expect(standingOf(trackTarget(none, [observed('2019', { count: 9, total: 100 })], options))).toEqual(ahead);
    expect(standingOf(trackTarget(none, [observed('2019', { count: 9, total: 100 })], { asOf: '2019' }))).toEqual(
      ahead,
    );
  });
});

describe('a target that every year must meet', () => {
  const every = (bound: TargetBound): Target => target('annual-reduction', { judged: 'every-year', bound });
  const rates = (...known: (number | undefined)[]): Observation[] =>
    known.flatMap((rate, year) =>
      rate === undefined ? [] : observed(String(2015 + year), { count: rate * 10, total: 1_000 }),
    );

  it.each<Case>([
    [
      'two years that just met it together',
      every(planned('2')),
      rates(20, undefined, 16),
      '2017',
      ['missed', 'on-track'],
    ],
    ['and it is over', every(planned('2')), rates(20, undefined, 16, 14, 12, 10), '2020', ['achieved', 'missed']],
    ['two years that exceeded it together', every(planned('2')), rates(20, undefined, 15, 12, 9, 6), '2020', due],
    [
      'a year between that was only achieved',
      every(planned('2')),
      rates(20, undefined, 15, 13, 9, 6),
      '2020',
      ['achieved', 'missed'],
    ],
    ['its start is wanting', every(planned('2')), rates(undefined, 20, 15, 12, 9, 6), '2020', due],
    [
      'its start is wanting, and was all there is at most',
      every(planned('2')),
      rates(undefined, 99, 90, 80, 70, 60),
      '2020',
      ['missed'],
    ],
    ['its end is wanting', every(planned('2')), rates(20, 17, 14, 11, 8), '2020', due],
    ['its end is wanting, and too little is left', every(planned('2')), rates(9, 7, 5, 3, 1), '2020', ['missed']],
    ['and less is left than one year asks for', every(planned('12')), rates(35, 22, 9), '2020', ['missed']],
    ['nothing is known', every(planned('2')), [], '2020', due],
    ['nothing is known, and it has not begun', every(planned('2')), [], '2014', ['missed', 'on-track']],
    ['more is asked for than there is', every(planned('21')), [], '2020', ['missed']],
    [
      'nothing is asked for, and everything stayed',
      every(atLeast('0')),
      rates(100, undefined, 100, 100, 100, 100),
      '2020',
      ['achieved', 'missed'],
    ],
    [
      'its bound is passed or missed',
      every({ value: '2', included: false, exceededBeyond: '2' }),
      rates(20, undefined, 15, 12, 9, 6),
      '2020',
      ['exceeded', 'missed'],
    ],
    ['an open bound', every(strictly('2')), rates(20, undefined, 15, 12, 9, 6), '2020', ['achieved', 'missed']],
  ])('%s', (_, one, observations, asOf, possible) => {
    expect(standingOf(trackTarget(one, [another, ...observations], { asOf }))).toEqual(possible);
  });
});

describe('a target of numbers a year', () => {
  const jobs = (per: 'period' | 'year' | 'average-year', bound: TargetBound, until = '2018'): Target =>
    target('count', { measure: 'new-jobs', base: 'persons', per, bound, period: { from: '2015', until } });

  it.each<Case>([
    [
      'every year: a gap, and a year that was only achieved',
      jobs('year', planned('100')),
      [counted('2017', 100), counted('2018', 500)],
      '2018',
      ['achieved', 'missed'],
    ],
    [
      'every year: a gap, and a year to come',
      jobs('year', planned('100')),
      [counted('2017', 500)],
      '2017',
      ['missed', 'on-track'],
    ],
    ['every year: nothing yet', jobs('year', planned('100')), [], '2015', ['missed', 'on-track']],
    ['every year: nothing yet of its only year', jobs('year', planned('100'), '2016'), [], '2015', due],
    ['period: nothing yet', jobs('period', planned('300')), [], '2015', ['achieved', 'exceeded', 'on-track', 'behind']],
    ['period: nothing yet of its only year', jobs('period', planned('300'), '2016'), [], '2015', due],
    [
      'period: a gap, and a year to come',
      jobs('period', atLeast('300')),
      [counted('2017', 100)],
      '2017',
      ['achieved', 'on-track', 'behind'],
    ],
    [
      'period: a gap, and so much that a year to come needs nothing',
      jobs('period', atLeast('300')),
      [counted('2017', 250)],
      '2017',
      ['achieved', 'on-track'],
    ],
    [
      'mean: a gap',
      jobs('average-year', strictly('100')),
      [counted('2017', 100), counted('2018', 100)],
      '2018',
      ['achieved', 'missed'],
    ],
  ])('%s', (_, one, observations, asOf, possible) => {
    expect(standingOf(trackTarget(one, [another, ...observations], { asOf }))).toEqual(possible);
  });
});

it('undecided progress has the fields of every undecided result and those of progress', () => {
  const progress = trackTarget(average(planned('2')), [observed('2015', '20')], { asOf: '2020' });
  expect(progress).toMatchObject({
    kind: 'progress',
    decided: false,
    possible: due,
    missing: [{ observation: 'due', at: '2020-12-31' }],
    gaps: [],
    goal: 10,
  });
  expect(Object.keys(progress).slice(0, 3)).toEqual(['kind', 'decided', 'possible']);
  expect('status' in progress).toBe(false);
});
