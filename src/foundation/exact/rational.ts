import Fraction from 'fraction.js';
import { PovertyStandardError, fail } from '../errors/index.ts';
import { own, readCount, readFields, joinPath } from '../input/index.ts';

/** A pair of whole numbers, such as a count and its total. */
export interface Ratio {
  /** A whole number. */
  readonly numerator: number;
  /** A whole number other than zero. */
  readonly denominator: number;
}

/** An exact value: a number (as its shortest decimal), decimal text such as `'25.95'`, or a ratio. */
export type ExactValue = number | string | Ratio;

/** An exact rational number. */
export type Rational = Fraction;

type Quotient = readonly [numerator: bigint, denominator: bigint];

/** A part and its whole, such as poor households and all households, so that their quotient is exact. */
export interface PartOfWhole {
  /** The part, a whole number from 0. */
  readonly count: number;
  /** The whole, at least the part. */
  readonly total: number;
}

/**
 * The exact rational of a value. A number means its shortest decimal: `1.005` is 1005/1000, not the binary double beside it.
 *
 * @throws PovertyStandardError `invalid-number` for NaN, an infinity, text that is not a plain decimal, or another type;
 *   `fractional-count` for a ratio of numbers that are not whole; `division-by-zero` for a ratio over zero
 */
export function exact(value: ExactValue, path = 'value'): Rational {
  if (typeof value === 'number') {
    return fromNumber(value, path);
  }
  if (typeof value === 'string') {
    if (!isDecimalText(value)) {
      throw new PovertyStandardError('invalid-number', {
        path,
        received: value,
        expected: { kind: 'decimal' },
      });
    }
    return new Fraction(value);
  }
  return fromRatio(value, path);
}

/** Whether text is a plain decimal. */
export function isDecimalText(text: string): boolean {
  return decimalText.test(text);
}

/** The product of whole numbers, by halves: multiplication is fastest for factors of equal length. */
export function product(factors: readonly bigint[]): bigint {
  const middle = Math.ceil(factors.length / 2);
  return middle < factors.length
    ? product(factors.slice(0, middle)) * product(factors.slice(middle))
    : (factors[0] ?? 1n);
}

/**
 * The sum of many values, reduced once: first within each denominator, then over a common denominator.
 *
 * @throws PovertyStandardError `out-of-range` where the different denominators have more than 65 536 bits together
 */
export function sum(values: readonly Rational[], path: string): Rational {
  const numerators = new Map<bigint, bigint>();
  for (const { s, n, d } of values) {
    numerators.set(d, (numerators.get(d) ?? 0n) + s * n);
  }
  if (bitsOf([...numerators.keys()]) > mostBits) {
    fail('out-of-range', path, values, { kind: 'digits-of-different-denominators', most: 20_000 });
  }
  const [numerator, denominator] = add([...numerators].map(([d, n]): Quotient => [n, d]));
  return new Fraction(numerator, denominator);
}

/** The bits of whole numbers together. */
export function bitsOf(numbers: readonly bigint[]): number {
  return numbers.reduce((sum, number) => sum + number.toString(2).length, 0);
}

/** Reads a part and its whole. */
export function readPart(value: unknown, path: string): PartOfWhole {
  const fields = readFields(value, path, ['count', 'total']);
  const count = readCount(fields.get('count'), joinPath(path, 'count'));
  const total = readCount(fields.get('total'), joinPath(path, 'total'));
  return count > total
    ? fail('invalid-value', joinPath(path, 'count'), count, { kind: 'at-most-the-total', most: total })
    : { count, total };
}

/** 100 × count ÷ total; undefined for a total of zero. */
export function percentOf({ count, total }: PartOfWhole): Rational | undefined {
  return total === 0 ? undefined : exact({ numerator: count, denominator: total }).mul(100);
}

function fromNumber(value: number, path: string): Fraction {
  if (!Number.isFinite(value)) {
    throw new PovertyStandardError('invalid-number', { path, received: value, expected: { kind: 'number' } });
  }
  // String writes very large and very small numbers with an exponent, which fraction.js does not read.
  const [digits, exponent] = String(value).split('e') as [string, string | undefined];
  return new Fraction(digits).mul(new Fraction(10n).pow(Number(exponent ?? 0)));
}

function fromRatio(value: Ratio | null | undefined, path: string): Fraction {
  if (typeof value !== 'object' || value === null) {
    throw new PovertyStandardError('invalid-number', {
      path,
      received: value,
      expected: { kind: 'number-decimal-text-or-ratio' },
    });
  }
  const ratio = own(value);
  const numerator = wholePart(ratio.numerator, `${path}.numerator`);
  const denominator = wholePart(ratio.denominator, `${path}.denominator`);
  if (denominator === 0n) {
    throw new PovertyStandardError('division-by-zero', {
      path: `${path}.denominator`,
      received: 0,
      expected: { kind: 'number-other-than-zero' },
    });
  }
  return new Fraction(numerator, denominator);
}

// Bounded, so that no text causes unbounded work.
const decimalText = /^[+-]?\d{1,40}(?:\.\d{1,40})?$/u;

/** Bits that the different denominators of a sum may have together: some 4 000 of five digits. */
const mostBits = 65_536;

/** The sum of quotients, not reduced; by halves, as {@link product}. */
function add(quotients: readonly Quotient[]): Quotient {
  const middle = Math.ceil(quotients.length / 2);
  if (middle === quotients.length) {
    return quotients[0] ?? [0n, 1n];
  }
  const [n1, d1] = add(quotients.slice(0, middle));
  const [n2, d2] = add(quotients.slice(middle));
  return [n1 * d2 + n2 * d1, d1 * d2];
}

function wholePart(value: number, path: string): bigint {
  if (!Number.isSafeInteger(value)) {
    throw new PovertyStandardError('fractional-count', { path, received: value, expected: { kind: 'whole-number' } });
  }
  return BigInt(value);
}
