import { describe, expect, it } from 'vitest';
import { type ExactValue, exact } from '../../../src/foundation/exact/index.ts';
import { thrownBy } from '../thrown-by.ts';

function parts(value: ExactValue): [sign: bigint, numerator: bigint, denominator: bigint] {
  const { s, n, d } = exact(value);
  return [s, n, d];
}

describe('exact', () => {
  it.each<[ExactValue, bigint, bigint, bigint]>([
    [0, 1n, 0n, 1n],
    [-0, 1n, 0n, 1n],
    [25.95, 1n, 519n, 20n],
    [-25.95, -1n, 519n, 20n],
    [1.005, 1n, 201n, 200n],
    [0.1, 1n, 1n, 10n],
    [Number.MAX_SAFE_INTEGER, 1n, 9_007_199_254_740_991n, 1n],
    [1e21, 1n, 10n ** 21n, 1n],
    [-1.5e300, -1n, 15n * 10n ** 299n, 1n],
    [1e-7, 1n, 1n, 10n ** 7n],
    [1.25e-7, 1n, 1n, 8n * 10n ** 6n],
    [Number.MAX_VALUE, 1n, 17976931348623157n * 10n ** 292n, 1n],
    [Number.MIN_VALUE, 1n, 1n, 2n * 10n ** 323n],
  ])('carries the number %s as its shortest decimal', (value, sign, numerator, denominator) => {
    expect(parts(value)).toEqual([sign, numerator, denominator]);
  });

  it.each<[string, bigint, bigint, bigint]>([
    ['25.95', 1n, 519n, 20n],
    ['+25.95', 1n, 519n, 20n],
    ['-10.890', -1n, 1089n, 100n],
    ['007', 1n, 7n, 1n],
    ['-0', 1n, 0n, 1n],
    ['-0.00', 1n, 0n, 1n],
    [`${'9'.repeat(40)}.${'9'.repeat(40)}`, 1n, 10n ** 80n - 1n, 10n ** 40n],
  ])('carries the text %s', (text, sign, numerator, denominator) => {
    expect(parts(text)).toEqual([sign, numerator, denominator]);
  });

  it.each<[numerator: number, denominator: number, bigint, bigint, bigint]>([
    [1, 3, 1n, 1n, 3n],
    [2, 6, 1n, 1n, 3n],
    [-1, 3, -1n, 1n, 3n],
    [1, -3, -1n, 1n, 3n],
    [-4, -2, 1n, 2n, 1n],
    [0, 7, 1n, 0n, 1n],
    [-0, 7, 1n, 0n, 1n],
  ])('carries the ratio %s to %s', (numerator, denominator, sign, reducedNumerator, reducedDenominator) => {
    expect(parts({ numerator, denominator })).toEqual([sign, reducedNumerator, reducedDenominator]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses the number %s', (value) => {
    expect(thrownBy(() => exact(value))).toMatchObject({
      code: 'invalid-number',
      details: { path: 'value', expected: { kind: 'number' } },
    });
  });

  it.each([
    '1e5',
    ' 1',
    '1 ',
    '1,5',
    '',
    '.5',
    '5.',
    '1_000',
    '0x10',
    '1/3',
    '1.(3)',
    '--1',
    '٣',
    '1\n',
    'NaN',
    'Infinity',
    '9'.repeat(41),
    `0.${'9'.repeat(41)}`,
    '9'.repeat(100_000),
  ])('refuses the text %j', (text) => {
    expect(thrownBy(() => exact(text))).toMatchObject({
      code: 'invalid-number',
      details: { path: 'value', received: text },
    });
  });

  it.each([undefined, null, true, 5n, () => 1, Symbol('one')])('refuses a value of another type: %s', (value) => {
    expect(thrownBy(() => exact(value as never))).toMatchObject({ code: 'invalid-number', details: { path: 'value' } });
  });

  it('names the broken side of a ratio', () => {
    expect(thrownBy(() => exact({ numerator: 1.5, denominator: 2 }, 'share'))).toMatchObject({
      code: 'fractional-count',
      details: { path: 'share.numerator', received: 1.5 },
    });
    expect(thrownBy(() => exact({ numerator: 1, denominator: 2 ** 53 }))).toMatchObject({
      code: 'fractional-count',
      details: { path: 'value.denominator' },
    });
    expect(thrownBy(() => exact({ numerator: 1 } as never))).toMatchObject({
      code: 'fractional-count',
      details: { path: 'value.denominator' },
    });
  });

  it('refuses a ratio to zero', () => {
    expect(thrownBy(() => exact({ numerator: 1, denominator: 0 }, 'share'))).toMatchObject({
      code: 'division-by-zero',
      details: { path: 'share.denominator', received: 0 },
    });
    expect(thrownBy(() => exact({ numerator: 0, denominator: -0 }))).toMatchObject({ code: 'division-by-zero' });
  });
});
