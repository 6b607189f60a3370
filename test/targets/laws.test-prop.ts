import { fc, test } from '@fast-check/vitest';
import Fraction from 'fraction.js';
import { describe, expect } from 'vitest';
import {
  allocateReduction,
  changeBetween,
  denominatorEffect,
  type Observation,
  sortObservations,
  planTrajectory,
  trackTarget,
} from '../../src/targets/index.ts';
import { atLeast, observed, planned, range, standingOf, strictly, target } from './observed.ts';

const counts = fc
  .tuple(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 }))
  .map(([one, other]) => ({ count: Math.min(one, other), total: Math.max(one, other) }));
const rates = fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 6, maxLength: 6 });

/** A series of exact rates from the end of 2015 on, in hundredths of a per cent. */
const series = (hundredths: readonly number[]): Observation[] =>
  hundredths.map((count, year) => observed(String(2015 + year), { count, total: 10_000 }));

const average = target('annual-reduction', { judged: 'average', bound: range('1', '1.5') });
const end = { asOf: '2020-12-31' };

describe('changes', () => {
  test.prop({ from: counts, to: counts, factor: fc.integer({ min: 1, max: 1_000 }) })(
    'rates do not change when counts are scaled',
    ({ from, to, factor }) => {
      const scaled = (one: { count: number; total: number }) => ({
        count: one.count * factor,
        total: one.total * factor,
      });
      expect(changeBetween(observed('2016', scaled(from)), observed('2017', scaled(to)))).toEqual(
        changeBetween(observed('2016', from), observed('2017', to)),
      );
    },
  );

  test.prop({ from: counts, to: counts })(
    'the change from b to a is the negative of that from a to b',
    ({ from, to }) => {
      const change = (one: typeof from, other: typeof from): string => {
        const result = changeBetween(observed('2016', one), observed('2017', other));
        return (result.kind === 'change' && result.of === 'rate' ? result.exact.percentagePoints : undefined) ?? 'none';
      };
      expect(new Fraction(change(from, to)).add(change(to, from)).equals(0)).toBe(true);
    },
  );

  test.prop({
    parts: fc.array(counts, { minLength: 2, maxLength: 4 }),
    later: fc.array(counts, { minLength: 2, maxLength: 4 }),
  })('the union of territories is tracked by its added counts', ({ parts, later }) => {
    const sum = (list: typeof parts) =>
      list.reduce((one, other) => ({ count: one.count + other.count, total: one.total + other.total }));
    const naive = (list: typeof parts): number =>
      list.reduce((all, one) => all + one.count, 0) / list.reduce((all, one) => all + one.total, 0);
    const change = changeBetween(observed('2016', sum(parts)), observed('2017', sum(later)));
    expect(change.kind === 'change' && change.of === 'rate' && change.percentagePoints).toBeCloseTo(
      100 * (naive(later) - naive(parts)),
      9,
    );
  });

  test.prop({ one: counts, other: counts })('the effects of count and total add up to the change', ({ one, other }) => {
    const { exact } = denominatorEffect(one, other);
    expect(new Fraction(exact.ofCount).add(exact.ofTotal).equals(exact.percentagePoints)).toBe(true);
  });
});

describe('tracking', () => {
  const shuffled = rates.chain((numbers) => {
    const observations = series(numbers);
    return fc.record({
      observations: fc.constant(observations),
      mixed: fc.shuffledSubarray(observations, { minLength: 6 }),
      repeated: fc.shuffledSubarray(observations),
    });
  });

  test.prop({ given: shuffled })(
    'the result does not depend on order or identical duplicates',
    ({ given: { observations, mixed, repeated } }) => {
      const { excluded: _, ...plain } = trackTarget(average, observations, end);
      const { excluded, ...other } = trackTarget(average, [...mixed, ...repeated], end);
      expect(other).toEqual(plain);
      expect(excluded).toHaveLength(repeated.length);
      expect(sortObservations([...mixed, ...repeated])).toEqual(observations);
    },
  );

  test.prop({
    given: shuffled,
    asOf: fc.constantFrom('2014', '2016', '2018', '2020', '2030'),
    others: fc.array(fc.constantFrom('near-poor', 'income-per-head'), { maxLength: 3 }),
  })('every observation is either used or excluded', ({ given: { mixed }, asOf, others }) => {
    const all = [...mixed, ...others.map((measure, place) => observed(String(2010 + place), '5', { measure }))];
    const { observed: used, excluded } = trackTarget(average, all, { asOf });
    expect(used.length + excluded.length).toBe(all.length);
    expect(new Set(excluded.map(({ index }) => index)).size).toBe(excluded.length);
  });

  test.prop({ numbers: rates })(
    'the verdict on a mean agrees with floating point away from the bound',
    ({ numbers }) => {
      const [first, last] = [numbers[0] as number, numbers.at(-1) as number];
      const pace = (first - last) / 100 / 5;
      fc.pre(Math.abs(pace - 1) > 1e-6 && Math.abs(pace - 1.5) > 1e-6);
      expect(standingOf(trackTarget(average, series(numbers), end))).toBe(
        pace < 1 ? 'missed' : pace < 1.5 ? 'achieved' : 'exceeded',
      );
    },
  );
});

describe('plans', () => {
  const bounds = fc
    .nat(2_000)
    .chain((hundredths) =>
      fc.constantFrom(...[atLeast, strictly, planned].map((make) => make(String(hundredths / 100)))),
    );

  test.prop({
    now: fc.integer({ min: 1, max: 4_000 }),
    bound: bounds,
    year: fc.integer({ min: 2015, max: 2019 }),
    decimals: fc.integer({ min: 2, max: 4 }),
  })('the steps add up to the distance, and the last milestone meets the target', ({ now, bound, year, decimals }) => {
    const one = target('level', { better: 'lower', bound });
    const plan = planTrajectory(one, observed(String(year), { count: now, total: 10_000 }), { decimals });
    if (plan.kind === 'no-trajectory') {
      expect(plan.reason).toMatch(/already-reached|out-of-reach/);
      return;
    }
    const last = plan.milestones.at(-1)?.exact as string;
    const way = plan.milestones.reduce((sum, { step }) => sum.add(String(step)), new Fraction(0));
    expect(way.equals(new Fraction(now, 100).sub(last))).toBe(true);
    expect(plan.milestones).toHaveLength(2020 - year);
    const arrived = { percent: last, between: { from: last, fromIncluded: true, to: last, toIncluded: true } };
    expect(standingOf(trackTarget(one, [observed('2020', arrived)], end))).toMatch(/achieved|exceeded/);
  });

  test.prop({
    now: fc.integer({ min: 500, max: 4_000 }),
    totals: fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 3, maxLength: 3 }),
  })('the count of a milestone keeps the rate, and one household more would not', ({ now, totals }) => {
    const plan = planTrajectory(
      target('level', { better: 'lower', bound: atLeast('3') }),
      observed('2017', { count: now, total: 10_000 }),
      { totals },
    );
    for (const { exact, counts: within } of plan.kind === 'trajectory' ? plan.milestones : []) {
      const { count, total } = within as { count: number; total: number };
      expect(new Fraction(count, total).mul(100).compare(exact)).toBeLessThanOrEqual(0);
      expect(new Fraction(count + 1, total).mul(100).compare(exact)).toBeGreaterThan(0);
    }
  });

  test.prop({
    households: fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.constantFrom('equal', 'households'),
  })(
    'allocated parts add up to the reduction, and none exceeds the households of its unit',
    ({ households, share, by }) => {
      const units = households.map((number, place) => ({ unit: String(place), households: number }));
      const reduction = Math.floor(share * households.reduce((sum, number) => sum + number, 0));
      const parts = allocateReduction(units, { reduction, by });
      expect(parts.reduce((sum, part) => sum + part.reduction, 0)).toBe(reduction);
      parts.forEach((part, place) => {
        expect(part.reduction + part.left).toBe(households[place]);
        expect(part.left).toBeGreaterThanOrEqual(0);
      });
    },
  );
});
