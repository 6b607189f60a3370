import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { point, contains } from '../../../src/foundation/exact/interval.ts';
import { valuesPrintedAs } from '../../../src/foundation/exact/interval.ts';
import { exact, roundingNames } from '../../../src/foundation/exact/index.ts';
import { roundExact } from '../../../src/foundation/exact/exact-number.ts';

const ratio = fc.record({
  numerator: fc.integer({ min: -100_000, max: 100_000 }),
  denominator: fc.integer({ min: 1, max: 400 }),
});

describe('the values that a rounding prints as a number', () => {
  test.prop({
    ratio,
    near: ratio,
    decimals: fc.integer({ min: 0, max: 3 }),
    rounding: fc.constantFrom(...roundingNames),
  })('are exactly those that the rounding takes there', ({ ratio: one, near, decimals, rounding }) => {
    const step = exact(1).div(10n ** BigInt(decimals));
    const printed = roundExact(exact(one), decimals, rounding);
    const values = valuesPrintedAs(printed, step, rounding);
    expect(contains(values, point(exact(one)))).toBe(true);
    // Values within two steps of the printed one, its halves and neighbours among them.
    const value = printed.add(step.mul(exact(near)).mod(step.mul(2)));
    for (const other of [
      value,
      printed.add(step.div(2)),
      printed.sub(step.div(2)),
      printed.add(step),
      printed.sub(step),
    ]) {
      expect(contains(values, point(other))).toBe(roundExact(other, decimals, rounding).equals(printed));
    }
  });
});
