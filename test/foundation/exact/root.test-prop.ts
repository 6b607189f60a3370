import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { exact, root, toNumber } from '../../../src/foundation/exact/index.ts';

const ratio = fc.record({ numerator: fc.nat(1_000_000), denominator: fc.integer({ min: 1, max: 1_000_000 }) });

describe('a root', () => {
  test.prop({ ratio, degree: fc.integer({ min: 1, max: 30 }) })(
    'to its degree is the value, to the last of its 60 decimals',
    ({ ratio: given, degree }) => {
      const value = exact(given);
      const found = root(value, degree);
      const next = found.add(exact(1).div(10n ** 60n));
      expect(found.pow(degree).compare(value)).toBeLessThanOrEqual(0);
      expect(next.pow(degree).compare(value)).toBeGreaterThan(0);
    },
  );

  test.prop({ whole: fc.nat(1_000), degree: fc.integer({ min: 1, max: 12 }) })('of a power is exact', (given) => {
    const power = exact(given.whole).pow(given.degree);
    expect(toNumber(root(power, given.degree))).toBe(given.whole);
  });

  test.prop({ ratio, degree: fc.integer({ min: 1, max: 12 }), power: fc.integer({ min: 1, max: 12 }) })(
    'of a power agrees with the power taken in full first',
    ({ ratio: given, degree, power }) => {
      const value = exact(given);
      const found = root(value, degree, power);
      const next = found.add(exact(1).div(10n ** 60n));
      expect(found.pow(degree).compare(value.pow(power))).toBeLessThanOrEqual(0);
      expect(next.pow(degree).compare(value.pow(power))).toBeGreaterThan(0);
    },
  );

  test.prop({ whole: fc.integer({ min: 2, max: 1_000 }), degree: fc.integer({ min: 1, max: 60 }) })(
    'to the same degree is the value, however long the power',
    ({ whole, degree }) => {
      expect(
        root(exact({ numerator: whole, denominator: 7 }).pow(degree), degree).compare(
          root(exact({ numerator: whole, denominator: 7 }), 1),
        ),
      ).toBe(0);
    },
  );
});
