import { describe, expect, it } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import {
  allocateReduction,
  denominatorEffect,
  planTrajectory,
  type ReducingUnit,
  computeRequiredPace,
  type Trajectory,
} from '../../src/targets/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { atLeast, counted, observed, planned, strictly, target } from './observed.ts';

const years = (plan: Trajectory): unknown =>
  plan.kind === 'trajectory' ? plan.milestones.map(({ step }) => step) : plan.reason;
const values = (plan: Trajectory): unknown =>
  plan.kind === 'trajectory' ? plan.milestones.map(({ value }) => value) : plan.reason;

describe('computeRequiredPace', () => {
  it('divides the gap by the years left', () => {
    const two = target('annual-reduction', { judged: 'average', bound: planned('2') });
    expect(computeRequiredPace(two, observed('2018', '16.0'), { earlier: [observed('2015', '20.0')] })).toEqual({
      kind: 'pace',
      decided: true,
      subject: {
        measure: 'poor',
        base: 'households',
        standard: 'vn-2016',
        territory: { level: 'province', code: '20', since: '2008-08-01' },
      },
      perYear: 3,
      years: 2,
      unit: 'percent',
      exact: '3',
      bounds: { from: 2.95, fromIncluded: false, to: 3.05, toIncluded: false },
      notes: [],
    });
  });

  it('is undecided for a relative cut without its baseline, and on the due day', () => {
    const half = target('relative-cut', { bound: planned('50') });
    expect(computeRequiredPace(half, observed('2018', { number: 80 }))).toMatchObject({
      kind: 'pace',
      decided: false,
      possible: { fromIncluded: false, toIncluded: false },
      missing: [{ observation: 'baseline', at: '2015-12-31' }],
    });
    expect(
      computeRequiredPace(half, observed('2018', { number: 80 }), { earlier: [observed('2015', { number: 100 })] }),
    ).toMatchObject({ perYear: 15, unit: 'number' });
    expect(
      computeRequiredPace(target('level', { better: 'lower', bound: atLeast('5') }), observed('2020', '9')),
    ).toEqual({
      kind: 'pace',
      decided: false,
      possible: { fromIncluded: false, toIncluded: false },
      missing: [],
      gaps: [],
      notes: [],
    });
  });
});

describe('planTrajectory', () => {
  const level = (bound: ReturnType<typeof atLeast> | ReturnType<typeof strictly>) =>
    target('level', { better: 'lower', bound });

  it('allocates the gap in whole hundredths and passes a strict bound', () => {
    expect(values(planTrajectory(level(strictly('3')), observed('2017', '4.03')))).toEqual([3.68, 3.33, 2.99]);
    expect(values(planTrajectory(level(atLeast('3')), observed('2017', '4.03')))).toEqual([3.68, 3.34, 3]);
    expect(years(planTrajectory(level(atLeast('3')), observed('2017', '4.03'), { weights: [2, 1, 1] }))).toEqual([
      0.51, 0.26, 0.26,
    ]);
    expect(values(planTrajectory(level(atLeast('3')), observed('2017', '4.03'), { decimals: 0 }))).toEqual([3, 3, 3]);
  });

  it('adds a fraction of a hundredth to the first step', () => {
    const plan = planTrajectory(level(atLeast('3')), observed('2018', { count: 1, total: 30 }));
    expect(plan).toMatchObject({
      kind: 'trajectory',
      target: 'test',
      unit: 'percent',
      from: { at: '2018-12-31', value: 10 / 3 },
      milestones: [
        { at: '2019-12-31', value: 3.16, exact: '3.16' },
        { at: '2020-12-31', value: 3, step: 0.16 },
      ],
    });
  });

  it('rises for a target of which higher is better', () => {
    const plan = planTrajectory(target('level', { better: 'higher', bound: strictly('96') }), observed('2018', '90'));
    expect(values(plan)).toEqual([93.01, 96.01]);
  });

  it('gives the households that keep the rate in the expected total', () => {
    const counts = (plan: Trajectory): unknown =>
      plan.kind === 'trajectory' && plan.milestones.map((one) => one.counts);
    expect(counts(planTrajectory(level(atLeast('3')), observed('2018', '4.00'), { totals: [1_000, 2_000] }))).toEqual([
      { count: 35, total: 1_000 },
      { count: 60, total: 2_000 },
    ]);
    expect(
      counts(
        planTrajectory(target('level', { better: 'higher', bound: atLeast('96') }), observed('2019', '95'), {
          totals: [1_001],
        }),
      ),
    ).toEqual([{ count: 961, total: 1_001 }]);
  });

  it('has equal steps where every year must meet the target', () => {
    const every = target('annual-reduction', { judged: 'every-year', bound: strictly('3') });
    expect(values(planTrajectory(every, observed('2018', '20')))).toEqual([16.99, 13.98]);
    expect(years(planTrajectory(every, observed('2018', '5')))).toBe('out-of-reach');
    const jobs = target('count', { measure: 'new-jobs', base: 'persons', per: 'year', bound: planned('100') });
    expect(values(planTrajectory(jobs, counted('2018', 80)))).toEqual([100, 100]);
  });

  it('allocates the rest of a total to the years left', () => {
    const jobs = target('count', { measure: 'new-jobs', base: 'persons', per: 'period', bound: strictly('5000') });
    const earlier = [counted('2016', 1_000), counted('2017', 1_000)];
    expect(values(planTrajectory(jobs, counted('2018', 1_000), { earlier }))).toEqual([1_001, 1_000]);
    expect(years(planTrajectory(jobs, counted('2018', 1_000)))).toBe('undetermined');
    expect(years(planTrajectory(jobs, counted('2018', 9_000), { earlier }))).toBe('already-reached');
  });

  it.each<[string, Trajectory, string]>([
    ['it is met', planTrajectory(level(atLeast('3')), observed('2018', '2')), 'already-reached'],
    ['it is due', planTrajectory(level(atLeast('3')), observed('2020', '5')), 'no-step-left'],
    ['it asks for less than nothing', planTrajectory(level(strictly('0')), observed('2019', '5')), 'out-of-reach'],
    [
      'it asks for more than everything',
      planTrajectory(target('level', { better: 'higher', bound: strictly('100') }), observed('2019', '95')),
      'out-of-reach',
    ],
    [
      'its start is not known',
      planTrajectory(target('relative-cut', { bound: planned('50') }), observed('2019', { number: 5 })),
      'undetermined',
    ],
    [
      'the observation is of something else',
      planTrajectory(level(atLeast('3')), observed('2019', '5', { measure: 'near-poor' })),
      'undetermined',
    ],
    ['there are no whole years left', planTrajectory(level(atLeast('3')), observed('2019-06-30', '5')), 'undetermined'],
  ])('gives no trajectory where %s', (_, plan, because) => {
    expect(years(plan)).toBe(because);
  });

  it.each<[code: string, path: string, call: () => unknown]>([
    [
      'invalid-value',
      'options.weights',
      () => planTrajectory(level(atLeast('3')), observed('2018', '5'), { weights: [1] }),
    ],
    [
      'invalid-value',
      'options.totals',
      () => planTrajectory(level(atLeast('3')), observed('2018', '5'), { totals: [1, 2, 3] }),
    ],
    [
      'invalid-value',
      'options.totals',
      () => planTrajectory(level(atLeast('3')), observed('2018', { number: 5 }), { totals: [1, 2] }),
    ],
    [
      'invalid-value',
      'options.weights',
      () =>
        planTrajectory(
          target('annual-reduction', { judged: 'every-year', bound: planned('1') }),
          observed('2018', '9'),
          { weights: [1, 1] },
        ),
    ],
    [
      'invalid-number',
      'options.weights[1]',
      () => planTrajectory(level(atLeast('3')), observed('2018', '5'), { weights: [1, Number.NaN] }),
    ],
    [
      'fractional-count',
      'options.totals[0]',
      () => planTrajectory(level(atLeast('3')), observed('2018', '5'), { totals: [1.5, 1] }),
    ],
    [
      'invalid-value',
      'options.weights',
      () => planTrajectory(level(atLeast('3')), observed('2018', '5'), { weights: 1 as never }),
    ],
    [
      'invalid-value',
      'options.decimals',
      () => planTrajectory(level(atLeast('3')), observed('2018', '5'), { decimals: 11 }),
    ],
    [
      'fractional-count',
      'options.decimals',
      () => planTrajectory(level(atLeast('3')), observed('2018', '5'), { decimals: 0.5 }),
    ],
    [
      'unknown-field',
      'options.shape',
      () => planTrajectory(level(atLeast('3')), observed('2018', '5'), { shape: 'curve' } as never),
    ],
  ])('%s at %s', (code, path, call) => {
    const error = thrownBy(call);
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});

describe('allocateReduction', () => {
  const units: ReducingUnit[] = [
    { unit: 'a', households: 100, weight: 0 },
    { unit: 'b', households: 40, weight: '0.5' },
    { unit: 'c', households: 3, weight: { numerator: 1, denominator: 2 } },
  ];
  const parts = (reduction: number, by: 'equal' | 'households' | 'weight'): number[] =>
    allocateReduction(units, { reduction, by }).map((one) => one.reduction);

  it('allocates by a key and largest remainder, to each unit at most its households', () => {
    expect(parts(30, 'households')).toEqual([21, 8, 1]);
    expect(parts(30, 'equal')).toEqual([14, 13, 3]);
    expect(parts(30, 'weight')).toEqual([0, 27, 3]);
    expect(parts(143, 'equal')).toEqual([100, 40, 3]);
    expect(parts(0, 'weight')).toEqual([0, 0, 0]);
    expect(allocateReduction(units, { reduction: 30, by: 'equal' })[2]).toEqual({
      kind: 'allocated-reduction',
      unit: 'c',
      reduction: 3,
      left: 0,
    });
    expect(allocateReduction([{ unit: 'a', households: 0 }], { reduction: 0, by: 'households' })).toEqual([
      { kind: 'allocated-reduction', unit: 'a', reduction: 0, left: 0 },
    ]);
  });

  it.each<[code: string, path: string, call: () => unknown]>([
    ['invalid-value', 'options.reduction', () => parts(144, 'equal')],
    ['invalid-value', 'options.reduction', () => parts(44, 'weight')],
    ['fractional-count', 'options.reduction', () => parts(1.5, 'equal')],
    ['invalid-value', 'options.by', () => parts(1, 'area' as never)],
    [
      'empty-input',
      'units[0].unit',
      () => allocateReduction([{ unit: ' ', households: 5 }], { reduction: 1, by: 'households' }),
    ],
    [
      'missing-value',
      'units[0].weight',
      () => allocateReduction([{ unit: 'a', households: 5 }], { reduction: 1, by: 'weight' }),
    ],
    [
      'negative-value',
      'units[0].weight',
      () => allocateReduction([{ unit: 'a', households: 5, weight: -1 }], { reduction: 1, by: 'weight' }),
    ],
    [
      'duplicate-code',
      'units[1].unit',
      () =>
        allocateReduction(
          [
            { unit: 'a', households: 5 },
            { unit: 'a', households: 6 },
          ],
          { reduction: 1, by: 'equal' },
        ),
    ],
    ['empty-input', 'units', () => allocateReduction([], { reduction: 0, by: 'equal' })],
  ])('%s at %s', (code, path, call) => {
    const error = thrownBy(call);
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});

describe('denominatorEffect', () => {
  it('separates the effect of the count from that of the total', () => {
    expect(denominatorEffect({ count: 500, total: 10_000 }, { count: 450, total: 12_000 })).toEqual({
      kind: 'denominator-effect',
      percentagePoints: -1.25,
      ofCount: -0.5,
      ofTotal: -0.75,
      exact: { percentagePoints: '-1.25', ofCount: '-0.5', ofTotal: '-0.75' },
    });
    expect(denominatorEffect({ count: 1, total: 3 }, { count: 1, total: 3 })).toMatchObject({
      percentagePoints: 0,
      ofCount: 0,
      ofTotal: 0,
    });
  });

  it.each([
    ['division-by-zero', 'from.total', { count: 0, total: 0 }, { count: 0, total: 1 }],
    ['invalid-value', 'to.count', { count: 0, total: 1 }, { count: 2, total: 1 }],
  ])('%s at %s', (code, path, from, to) => {
    const error = thrownBy(() => denominatorEffect(from, to));
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });
});
