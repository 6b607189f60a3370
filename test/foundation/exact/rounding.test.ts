import { describe, expect, it } from 'vitest';
import {
  exact,
  type ExactValue,
  roundDown,
  roundHalfEven,
  roundHalfUp,
  type RoundingName,
  roundingNames,
  roundUp,
  toNumber,
  roundTowardsZero,
} from '../../../src/foundation/exact/index.ts';
import { roundExact } from '../../../src/foundation/exact/exact-number.ts';
import { thrownBy } from '../thrown-by.ts';

const functions: Record<RoundingName, (value: ExactValue, decimals: number) => number> = {
  'half-up': roundHalfUp,
  'half-even': roundHalfEven,
  truncate: roundTowardsZero,
  up: roundUp,
  down: roundDown,
};

type Row = [
  value: ExactValue,
  decimals: number,
  halfUp: number,
  halfEven: number,
  truncated: number,
  up: number,
  down: number,
];

const table: Row[] = [
  ['3.765', 2, 3.77, 3.76, 3.76, 3.77, 3.76],
  ['-3.765', 2, -3.77, -3.76, -3.76, -3.76, -3.77],
  ['3.775', 2, 3.78, 3.78, 3.77, 3.78, 3.77],
  ['-3.775', 2, -3.78, -3.78, -3.77, -3.77, -3.78],
  ['3.7650000001', 2, 3.77, 3.77, 3.76, 3.77, 3.76],
  ['3.7649999999', 2, 3.76, 3.76, 3.76, 3.77, 3.76],
  ['-3.7649999999', 2, -3.76, -3.76, -3.76, -3.76, -3.77],
  ['3.76', 2, 3.76, 3.76, 3.76, 3.76, 3.76],
  ['-3.76', 2, -3.76, -3.76, -3.76, -3.76, -3.76],
  [1.005, 2, 1.01, 1, 1, 1.01, 1],
  [0.5, 0, 1, 0, 0, 1, 0],
  [1.5, 0, 2, 2, 1, 2, 1],
  [2.5, 0, 3, 2, 2, 3, 2],
  [-0.5, 0, -1, 0, 0, 0, -1],
  [-1.5, 0, -2, -2, -1, -1, -2],
  [-2.5, 0, -3, -2, -2, -2, -3],
  [-0.4, 0, 0, 0, 0, 0, -1],
  [0.4, 0, 0, 0, 0, 1, 0],
  [0, 3, 0, 0, 0, 0, 0],
  [{ numerator: 1, denominator: 3 }, 2, 0.33, 0.33, 0.33, 0.34, 0.33],
  [{ numerator: -2, denominator: 3 }, 2, -0.67, -0.67, -0.66, -0.66, -0.67],
  [{ numerator: 175, denominator: 26_316 }, 4, 0.0066, 0.0066, 0.0066, 0.0067, 0.0066],
  [1e21, 0, 1e21, 1e21, 1e21, 1e21, 1e21],
  [1e-7, 6, 0, 0, 0, 1e-6, 0],
  ['0.5', 40, 0.5, 0.5, 0.5, 0.5, 0.5],
];

describe.each(table)('%j to %i decimals', (value, decimals, halfUp, halfEven, truncated, up, down) => {
  const expected: Record<RoundingName, number> = {
    'half-up': halfUp,
    'half-even': halfEven,
    truncate: truncated,
    up,
    down,
  };

  it.each(roundingNames)('%s', (name) => {
    // toBe tells 0 from −0, which must never come out.
    expect(functions[name](value, decimals)).toBe(expected[name]);
    expect(toNumber(roundExact(exact(value), decimals, name))).toBe(expected[name]);
  });
});

describe('roundExact', () => {
  it('names each rounding once', () => {
    expect([...roundingNames].sort()).toEqual(Object.keys(functions).sort());
  });

  it('keeps the result exact', () => {
    const { s, n, d } = roundExact(exact('-3.765'), 2, 'half-up');
    expect([s, n, d]).toEqual([-1n, 377n, 100n]);
  });

  it.each([-1, 41, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2' as never, undefined as never])(
    'refuses %s decimals',
    (decimals) => {
      for (const round of Object.values(functions)) {
        expect(thrownBy(() => round('1.5', decimals))).toMatchObject({
          code: 'fractional-count',
          details: { path: 'decimals', expected: { kind: 'whole-number', least: 0, most: 40 } },
        });
      }
    },
  );

  it('refuses a rounding that it does not know', () => {
    expect(thrownBy(() => roundExact(exact(1), 2, 'half-down' as never))).toMatchObject({
      code: 'invalid-value',
      details: { path: 'rounding', received: 'half-down' },
    });
  });

  it('refuses what is no number', () => {
    for (const round of Object.values(functions)) {
      expect(thrownBy(() => round(Number.NaN, 2))).toMatchObject({ code: 'invalid-number' });
      expect(thrownBy(() => round('1,5', 2))).toMatchObject({ code: 'invalid-number' });
      expect(thrownBy(() => round({ numerator: 1, denominator: 0 }, 2))).toMatchObject({ code: 'division-by-zero' });
    }
  });
});
