import { describe, expect, it } from 'vitest';
import {
  allocateReduction,
  changeBetween,
  type Observation,
  sortObservations,
  planTrajectory,
  computeRequiredPace,
  trackTarget,
} from '../../src/targets/index.ts';
import { refused } from '../foundation/refused.ts';
import { counted, observed, target } from './observed.ts';

const national = (at: string, count: number, total: number): Observation =>
  observed(at, { count, total }, { territory: { level: 'country' } });
const level = target('level', { better: 'lower', bound: { value: '1', included: true } });

describe('limit of decimals', () => {
  it.each([30_000_000, 41, Number.MAX_SAFE_INTEGER])(
    '%d decimals of a published figure are out of range',
    (decimals) => {
      const one = observed('2016', { percent: '5.2', decimals });
      expect(refused(() => sortObservations([one]))).toBe('out-of-range observations[0].value.decimals');
      expect(refused(() => trackTarget(level, [one], { asOf: '2016' }))).toBe(
        'out-of-range observations[0].value.decimals',
      );
      expect(refused(() => changeBetween(one, observed('2017', '5')))).toBe('out-of-range from.value.decimals');
    },
  );

  it('40 decimals are accepted, and a double with more digits', () => {
    const fine = observed('2016', { percent: '5.2', decimals: 40 });
    expect(sortObservations([fine])).toEqual([fine]);
    const tiny = observed('2016', { percent: 5e-324 });
    expect(changeBetween(tiny, observed('2017', { percent: Number.MAX_VALUE })).kind).toBe('change');
  });
});

describe('limit of years', () => {
  const [from, to] = [observed('2015', '25.95'), observed('2019', '10.89')];

  it('a date more than 1000 years later, such as one that means "no end", is out of range', () => {
    expect(refused(() => changeBetween(from, { ...to, at: '9999-12-31' }))).toBe('out-of-range to.at');
    expect(refused(() => changeBetween(from, { ...to, at: '3016' }))).toBe('out-of-range to.at');
    const far = changeBetween(from, { ...to, at: '3015' });
    expect(far.kind === 'change' && [far.years, far.compoundPercentPerYear]).toEqual([1_000, -0.08679497861565591]);
  });

  it.each([1_001, 1e6, Number.MAX_SAFE_INTEGER])('%d years are out of range', (years) => {
    expect(refused(() => changeBetween(from, to, { years }))).toBe('out-of-range options.years');
  });

  it('1000 years are accepted', () => {
    const change = changeBetween(from, to, { years: 1_000 });
    expect(change.kind === 'change' && change.compoundPercentPerYear).toBe(-0.08679497861565591);
  });

  it('the period of a target, and its baseline, span at most 1000 years', () => {
    const options = { asOf: '2019' };
    const until = (year: string) => ({ ...level, period: { from: '2015', until: year } });
    expect(refused(() => trackTarget(until('3016'), [from, to], options))).toBe('out-of-range target.period.until');
    expect(trackTarget(until('3015'), [from, to], options).yearsLeft).toBe(996);
    const baseline = { ...options, baseline: '1019' };
    expect(refused(() => trackTarget(level, [from, to], baseline))).toBe('out-of-range options.baseline');
  });

  it('a plan to the year 9999 is out of range, the required pace is not', () => {
    const open = { ...level, period: { until: '9999' } };
    expect(refused(() => planTrajectory(open, to))).toBe('out-of-range target.period.until');
    expect(computeRequiredPace(open, to)).toMatchObject({ kind: 'pace', decided: true, years: 7_980 });
  });
});

describe('a compound projection', () => {
  it('of national counts gives the day on which the goal is reached', () => {
    const observations = [national('2022', 1_057_374, 26_200_000), national('2023', 815_101, 27_800_000)];
    const goal = (value: string) => ({ ...level, bound: { value, included: true }, period: { until: '2030' } });
    const reached = (value: string) =>
      trackTarget(goal(value), observations, { asOf: '2023', projection: 'compound' }).projectedOn;
    expect([reached('1'), reached('0.000001')]).toEqual(['2027-12-31', '2070-12-31']);
  });

  it('handles the smallest doubles over a thousand years', () => {
    const observations = [counted('1021', 5e-324), counted('2021', 1e-300)];
    const rising = target('level', {
      measure: 'new-jobs',
      base: 'persons',
      better: 'higher',
      bound: { value: '100', included: true },
      period: { until: '2030' },
    });
    const progress = trackTarget(rising, observations, { asOf: '2021', projection: 'compound' });
    expect([progress.yearsPassed, progress.projectedOn]).toEqual([1_000, undefined]);
  });
});

describe('an allocated reduction', () => {
  it('has at most 100 000 units', () => {
    const units = Array.from({ length: 100_001 }, (_, place) => ({ unit: String(place), households: 1 }));
    const options = { reduction: 1, by: 'households' } as const;
    expect(refused(() => allocateReduction(units, options))).toBe('out-of-range units');
    expect(allocateReduction(units.slice(1), options)[0]?.reduction).toBe(1);
  });

  it('has weights with a bounded common denominator', () => {
    const units = Array.from({ length: 4_600 }, (_, place) => ({
      unit: String(place),
      households: 1,
      weight: { numerator: 1, denominator: Number.MAX_SAFE_INTEGER - 2 * place },
    }));
    expect(refused(() => allocateReduction(units, { reduction: 1, by: 'weight' }))).toBe('out-of-range units');
  });
});

describe('a compound projection of figures of very different size', () => {
  const fall = target('annual-reduction', {
    judged: 'every-year',
    bound: { value: '1', included: true },
    period: { from: '2020-12-31', until: '2025-12-31' },
  });

  // The first figure by its logarithm too, because 5e-324 has too few digits as a double to be divided by.
  it.each<[from: number, first: number | string, logarithm: number, last: number]>([
    [2020, '0.2', Math.log10(0.2), 99],
    [2020, '0.01', -2, 50],
    [2015, `0.${'0'.repeat(39)}1`, -40, 100],
    [1990, 5e-324, Math.log10(5) - 324, 100],
  ])('from the year %d and the value %s is last × (last ÷ first) ^ years', (from, first, logarithm, last) => {
    const rising = [observed(String(from), { percent: first as string }), observed('2022', { percent: String(last) })];
    const progress = trackTarget(fall, rising, { asOf: '2022', baseline: String(from), projection: 'compound' });
    const expected = last * 10 ** (((Math.log10(last) - logarithm) * 3) / (2022 - from));
    expect((progress.projectedValue as number) / expected).toBeCloseTo(1, 9);
    expect(progress.projectedOn).toBeUndefined();
  });
});
