import {
  allocateReduction,
  changeBetween,
  denominatorEffect,
  type Observation,
  planTrajectory,
  programmeTargets,
  computeRequiredPace,
  trackTarget,
} from '../../../src/targets/index.ts';
import { vn2016 } from '../../../src/standards/index.ts';
import { atLeast, counted, observed, planned, range, strictly, target } from '../../targets/observed.ts';
import { eachOf, sample, type Sample } from './sample.ts';

const persons = { base: 'persons' } as const;
const named = { level: 'named', name: 'một thị trấn' } as const;

const fallBelow = target('level', { better: 'lower', bound: strictly('3') });
const riseAbove = target('level', {
  better: 'higher',
  measure: 'health-insurance',
  base: 'persons',
  bound: strictly('95'),
});
const average = target('annual-reduction', { judged: 'average', bound: range('1', '1.5') });
const everyYear = target('annual-reduction', { judged: 'every-year', bound: planned('2') });
const half = target('relative-cut', { bound: planned('50') });
const jobsAYear = target('count', { measure: 'new-jobs', base: 'persons', per: 'year', bound: atLeast('100') });
const double = target('multiple', { measure: 'income-per-head', bound: planned('2') });
const personsBelow = target('level', { ...persons, better: 'lower', bound: atLeast('10') });

/** Targets of every kind. */
export const samplesOfTargets: readonly Sample[] = [
  ...eachOf(
    'target of a programme',
    programmeTargets.flatMap(({ targets }) => targets),
  ),
  ...eachOf('target', [
    fallBelow,
    riseAbove,
    average,
    everyYear,
    half,
    jobsAYear,
    double,
    personsBelow,
    target('annual-reduction', { judged: 'every-year', bound: strictly('3'), standard: 'vn-2016', territory: named }),
    target('count', { measure: 'new-jobs', base: 'persons', per: 'average-year', bound: strictly('14500') }),
    target('count', { measure: 'new-jobs', base: 'persons', per: 'period', bound: planned('5000') }),
    target('each-household', { measure: 'sustainable-jobs', atLeast: 1 }),
    target('units-leaving', { measure: 'units-leaving', base: 'districts', bound: planned('30'), list: '353/QĐ-TTg' }),
    target('level', {
      better: 'lower',
      bound: range('10', '8'),
      group: 'ethnic-minority',
      period: { until: '2030-12-31' },
    }),
  ]),
];

const income = (at: string, number: string): Observation => {
  const { base: _, ...rest } = counted(at, number, { measure: 'income-per-head', group: 'rural' });
  return rest;
};

/** What changed between observations, and why nothing can be said. */
export const samplesOfChanges: readonly Sample[] = [
  sample('a fall', changeBetween(observed('2016', '5.20'), observed('2017', '4.03')), { standard: vn2016 }),
  sample('a rise', changeBetween(observed('2016', '2.50'), observed('2018', '3.10'))),
  sample('a fall of persons', changeBetween(observed('2016', '2.50', persons), observed('2018', '2.10', persons))),
  sample('a fall of numbers', changeBetween(counted('2016', 175), counted('2020', 53))),
  sample('no change', changeBetween(counted('2016', 5), counted('2017', 5))),
  sample('a rise of an income', changeBetween(income('2016', '40.5'), income('2018-03-01', '42.5'))),
  sample(
    'a rise from zero',
    changeBetween(observed('2016', { count: 0, total: 9 }), observed('2018', { count: 1, total: 10 })),
  ),
  sample(
    'observations that differ in everything',
    changeBetween(
      observed('2016', '5.20'),
      counted('2017', 3, {
        standard: 'vn-2022',
        territory: { level: 'country' },
        group: 'rural',
        measure: 'near-poor',
      }),
    ),
  ),
  sample('territories', changeBetween(observed('2016', '5.20'), observed('2017', '4.03', { territory: named }))),
];

const track = (...[one, observations, asOf]: [Parameters<typeof trackTarget>[0], readonly Observation[], string]) =>
  trackTarget(one, observations, { asOf });

/** Where targets stand. */
export const samplesOfProgress: readonly Sample[] = [
  sample('on track', track(fallBelow, [observed('2015', '9.00'), observed('2018', '4.03')], '2018')),
  sample(
    'behind',
    track(
      riseAbove,
      [
        observed('2015', '80', { measure: 'health-insurance', base: 'persons', standard: undefined } as object),
        observed('2018', '81', { measure: 'health-insurance', base: 'persons', standard: undefined } as object),
      ],
      '2018',
    ),
  ),
  sample('achieved', track(average, [observed('2015', '20.0'), observed('2020', '14.0')], '2020')),
  sample('exceeded', track(half, [observed('2015', { number: 1_000 }), observed('2020', { number: 400 })], '2020')),
  sample('missed', track(average, [observed('2015', '20.0'), observed('2020', '19.0')], '2020')),
  sample('years', track(everyYear, [observed('2015', '20'), observed('2016', '17'), observed('2017', '16')], '2017')),
  sample('years with a gap', track(everyYear, [observed('2015', '20'), observed('2017', '16')], '2017')),
  sample('years of numbers', track(jobsAYear, [counted('2016', 120), counted('2017', 100)], '2017')),
  sample('within rounding', track(average, [observed('2015', '20'), observed('2020', '15')], '2020')),
  sample('no baseline', track(average, [observed('2016', '20.0'), observed('2018', '17.0')], '2018')),
  sample('nothing', track(average, [observed('2019', '13.0')], '2014')),
  sample('already reached', track(personsBelow, [observed('2018', '9', persons)], '2018')),
  sample('persons', track(personsBelow, [observed('2016', '15', persons), observed('2018', '12', persons)], '2018')),
  sample('zero baseline', track(half, [observed('2015', { number: 0 }), observed('2018', { number: 0 })], '2018')),
  sample('out of reach', track(average, [observed('2015', '2.0'), observed('2016', '1.9')], '2016')),
  sample('not whole years', track(fallBelow, [observed('2015', '9.0'), observed('2017-06-30', '8.0')], '2018')),
  sample('times', track(double, [income('2015', '20'), income('2018', '33')], '2018')),
  sample(
    'a compound pace',
    trackTarget(fallBelow, [observed('2015', '9.00'), observed('2018', '6.00')], {
      asOf: '2018',
      projection: 'compound',
    }),
  ),
  sample(
    'observations that are set aside',
    track(
      { ...fallBelow, territory: observed('2015', '9').territory, standard: 'vn-2016' },
      [
        observed('2015', '9.00'),
        observed('2015', '9'),
        observed('2016', '8.00', { measure: 'near-poor' }),
        observed('2016', '8.10', persons),
        observed('2016', '8.20', { territory: named }),
        observed('2016', '8.30', { group: 'rural' }),
        observed('2016', { number: 9 }),
        observed('2016', '8.40', { standard: 'vn-2022' }),
        observed('2014', '10.00'),
        observed('2019', '5.00'),
        observed('2021', '4.00'),
        observed('2018', '4.03'),
      ],
      '2018',
    ),
  ),
];

/** Paces, plans and what they come to. */
export const samplesOfPlans: readonly Sample[] = [
  sample('a pace', computeRequiredPace(fallBelow, observed('2017', '4.03'))),
  sample('a pace of one year', computeRequiredPace(fallBelow, observed('2019', '4.03'))),
  sample(
    'a pace of numbers',
    computeRequiredPace(half, observed('2018', { number: 800 }), { earlier: [observed('2015', { number: 1_000 })] }),
  ),
  sample('no pace', computeRequiredPace(half, observed('2018', { number: 5 }))),
  sample('a plan', planTrajectory(fallBelow, observed('2018', '4.03'), { totals: [1_000, 2_000] })),
  sample(
    'a plan of persons',
    planTrajectory(personsBelow, observed('2018', '14', persons), { totals: [1_000, 2_000] }),
  ),
  sample(
    'a plan of numbers',
    planTrajectory(half, observed('2018', { number: 800 }), { earlier: [observed('2015', { number: 1_000 })] }),
  ),
  sample('no plan, reached', planTrajectory(fallBelow, observed('2019', '1'))),
  sample('no plan, undetermined', planTrajectory(half, observed('2018', { number: 5 }))),
  sample('no plan, no step', planTrajectory(fallBelow, observed('2020', '9'))),
  sample(
    'no plan, out of reach',
    planTrajectory(average, observed('2016', '1.9'), { earlier: [observed('2015', '2.0')] }),
  ),
  sample('an effect', denominatorEffect({ count: 500, total: 10_000 }, { count: 450, total: 12_000 })),
  sample('an effect in thirds', denominatorEffect({ count: 1, total: 3 }, { count: 2, total: 7 })),
  ...eachOf(
    'part of a reduction',
    allocateReduction(
      [
        { unit: 'Tam Thanh', households: 1_400 },
        { unit: 'Kỳ Lừa', households: 2_800 },
      ],
      { reduction: 3_000, by: 'households' },
    ),
  ),
];
