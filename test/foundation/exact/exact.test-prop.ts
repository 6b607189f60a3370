import { fc, test } from '@fast-check/vitest';
import Big from 'big.js';
import Fraction from 'fraction.js';
import { describe, expect } from 'vitest';
import {
  exact,
  type Rational,
  type RoundingName,
  roundingNames,
  toNumber,
} from '../../../src/foundation/exact/index.ts';
import { roundExact } from '../../../src/foundation/exact/exact-number.ts';
import { isEvenDouble, valueOfDouble, valueOfDoubleBefore, valueOfNextDouble } from './double-bits.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const decimals = fc.integer({ min: 0, max: 12 });
const decimalText = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 20 }))
  .map(([sign, digits, places]) => {
    const text = digits.toString().padStart(places + 1, '0');
    return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
  });
const rational = fc
  .tuple(fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }), fc.bigInt({ min: 1n, max: 2n ** 200n }))
  .map(([numerator, denominator]) => new Fraction(numerator, denominator));
/** Values that end exactly in the middle of two roundings. */
const halves = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), decimals)
  .map(([units, places]): [Rational, number] => [new Fraction(2n * units + 1n, 2n * 10n ** BigInt(places)), places]);
const cases = fc.oneof(fc.tuple(rational, decimals), halves);
const rounding = fc.constantFrom(...roundingNames);

/** The rounding modes of big.js. */
const bigMode: Partial<Record<RoundingName, 0 | 1 | 2>> = { truncate: 0, 'half-up': 1, 'half-even': 2 };

describe('exact', () => {
  test.prop([finite])('every finite double comes back from its exact value', (value) => {
    expect(toNumber(exact(value))).toBe(value + 0);
  });

  test.prop([finite])('a number means the same as its digits', (value) => {
    expect(exact(value).compare(new Fraction(new Big(value).toFixed()))).toBe(0);
  });

  test.prop([decimalText])('decimal text means what big.js reads in it', (text) => {
    expect(exact(text).compare(new Fraction(new Big(text).toFixed()))).toBe(0);
    expect(toNumber(exact(text))).toBe(Number(text) + 0);
  });

  test.prop([fc.string()])('any text is read or refused with a code', (text) => {
    let code: unknown = 'read';
    try {
      exact(text);
    } catch (error) {
      code = (error as { code: unknown }).code;
    }
    expect(code).toBe(/^[+-]?[0-9]{1,40}([.][0-9]{1,40})?$/.test(text) ? 'read' : 'invalid-number');
  });
});

describe('toNumber', () => {
  // The tie between two doubles, or very little to one side of it.
  const near = fc
    .tuple(finite, fc.integer({ min: -1, max: 1 }), fc.integer({ min: 30, max: 1500 }))
    .map(([value, side, distance]) =>
      valueOfDouble(value)
        .add(valueOfNextDouble(value))
        .div(2)
        .add(new Fraction(BigInt(side), 10n ** BigInt(distance))),
    );
  const wide = fc
    .tuple(fc.bigInt({ min: -(2n ** 1200n), max: 2n ** 1200n }), fc.bigInt({ min: 1n, max: 2n ** 1200n }))
    .map(([numerator, denominator]) => new Fraction(numerator, denominator));

  test.prop([fc.oneof(rational, near, wide)])(
    'no double is nearer, and of two as near the even one is taken',
    (value) => {
      const result = toNumber(value);
      expect(Object.is(result, -0)).toBe(false);
      if (!Number.isFinite(result)) {
        // The tie between the largest double and the next power of two.
        expect(value.abs().gte(new Fraction(2n ** 1024n - 2n ** 970n))).toBe(true);
        return;
      }
      const own = valueOfDouble(result).sub(value).abs();
      const neighbours =
        result === 0
          ? [valueOfDouble(Number.MIN_VALUE), valueOfDouble(-Number.MIN_VALUE)]
          : [valueOfNextDouble(result), valueOfDoubleBefore(result)];
      for (const neighbour of neighbours) {
        const distance = neighbour.sub(value).abs();
        expect(own.lte(distance)).toBe(true);
        expect(own.equals(distance) && !isEvenDouble(result)).toBe(false);
      }
    },
  );

  test.prop([rational, rational])('the order of values is never reversed', (one, other) => {
    expect(Math.sign(toNumber(one) - toNumber(other)) * one.compare(other)).toBeGreaterThanOrEqual(0);
  });
});

describe('roundExact', () => {
  test.prop([cases, rounding])('rounding twice is rounding once', ([value, places], name) => {
    const once = roundExact(value, places, name);
    expect(roundExact(once, places, name).equals(once)).toBe(true);
  });

  test.prop([cases, rounding])(
    'the result has no further decimals and lies within one unit',
    ([value, places], name) => {
      const unit = new Fraction(1n, 10n ** BigInt(places));
      const rounded = roundExact(value, places, name);
      expect(rounded.div(unit).d).toBe(1n);
      expect(rounded.sub(value).abs().lt(unit)).toBe(true);
    },
  );

  test.prop([rational, rational, decimals, rounding])(
    'a greater value never rounds to less',
    (one, other, places, name) => {
      const [lesser, greater] = one.lte(other) ? [one, other] : [other, one];
      expect(roundExact(lesser, places, name).lte(roundExact(greater, places, name))).toBe(true);
    },
  );

  test.prop([cases])('truncation never grows a magnitude', ([value, places]) => {
    expect(roundExact(value, places, 'truncate').abs().lte(value.abs())).toBe(true);
  });

  test.prop([cases])('up and down enclose the value and every other rounding', ([value, places]) => {
    const down = roundExact(value, places, 'down');
    const up = roundExact(value, places, 'up');
    expect(down.lte(value) && value.lte(up)).toBe(true);
    for (const name of roundingNames) {
      const rounded = roundExact(value, places, name);
      expect(rounded.equals(down) || rounded.equals(up)).toBe(true);
    }
  });

  test.prop([cases, fc.constantFrom('half-up', 'half-even', 'truncate')])(
    'a fall is rounded like a rise',
    ([value, places], name) => {
      expect(roundExact(value.neg(), places, name).equals(roundExact(value, places, name).neg())).toBe(true);
    },
  );

  test.prop([cases, fc.constantFrom('half-up', 'half-even')])(
    'rounding to the nearest is off by half a unit at most',
    ([value, places], name) => {
      const half = new Fraction(1n, 2n * 10n ** BigInt(places));
      expect(roundExact(value, places, name).sub(value).abs().lte(half)).toBe(true);
    },
  );

  test.prop([decimalText, decimals, fc.constantFrom('half-up', 'half-even', 'truncate')])(
    'decimals round as in big.js',
    (text, places, name) => {
      const oracle = new Big(text).round(places, bigMode[name]);
      expect(roundExact(exact(text), places, name).equals(new Fraction(oracle.toFixed()))).toBe(true);
    },
  );
});
