import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithProduct } from '../../src/deprivation/income-fact-of.ts';
import { exact } from '../../src/foundation/exact/index.ts';

const amount = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
);

describe('an observed value against a threshold times a count', () => {
  test.prop([amount, amount, fc.integer({ min: 1, max: 1000 })])(
    'agrees with exact rationals',
    (observed, factor, count) => {
      expect(compareWithProduct(observed, factor, count)).toBe(exact(observed).compare(exact(factor).mul(count)));
    },
  );

  test.prop([fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 50 })])(
    'a decimal times a count is equal to its product in decimals',
    (cents, count) => {
      expect(compareWithProduct((cents * count) / 100, cents / 100, count)).toBe(0);
    },
  );

  it('reads numbers with exponents', () => {
    expect(compareWithProduct(1e21, 1e20, 10)).toBe(0);
    expect(compareWithProduct(3e-7, 1e-7, 3)).toBe(0);
    expect(compareWithProduct(19.2, 6.4, 3)).toBe(0);
    expect(compareWithProduct(0, 0, 3)).toBe(0);
  });
});
