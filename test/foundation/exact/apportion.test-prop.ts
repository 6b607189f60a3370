import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { exact } from '../../../src/foundation/exact/index.ts';
import { apportion } from '../../../src/foundation/index.ts';

const weights = fc
  .array(fc.nat(1_000), { minLength: 1, maxLength: 8 })
  .filter((numbers) => numbers.some((number) => number > 0));

describe('sharing out by the largest remainder', () => {
  test.prop({ total: fc.nat(100_000), weights })('loses nothing and stays within one of every quota', (given) => {
    const shares = apportion(given.total, given.weights);
    const sum = given.weights.reduce((all, weight) => all + weight);
    expect(shares.reduce((all, share) => all + share)).toBe(given.total);
    shares.forEach((share, index) => {
      const quota = exact({ numerator: given.weights[index] as number, denominator: sum }).mul(given.total);
      expect(quota.sub(share).abs().compare(1)).toBeLessThan(0);
    });
  });

  test.prop({ total: fc.nat(1_000), weights, factor: fc.integer({ min: 1, max: 50 }) })(
    'does not depend on the scale of the weights',
    (given) => {
      const scaled = given.weights.map((weight) => weight * given.factor);
      expect(apportion(given.total, scaled)).toEqual(apportion(given.total, given.weights));
    },
  );
});
