import Fraction from 'fraction.js';
import { PovertyStandardError, fail } from '../errors/index.ts';
import { own, readCount, readFields, joinPath } from '../input/index.ts';

/** A pair of whole numbers, such as a count and its total. */
export interface Ratio {
  /** What is divided. */
  readonly numerator: number;
  /** What it is divided by; not zero. */
  readonly denominator: number;
}

/** A value that can be carried exactly: a number (as its shortest decimal), decimal text such as `'25.95'`, or a ratio. */
export type ExactValue = number | string | Ratio;

/** An exact rational number. */
export type Rational = Fraction;

type Quotient = readonly [numerator: bigint, denominator: bigint];

/** A part and its whole, such as the poor households among all: their quotient is exact. */
export interface PartOfWhole {
  /** The part, a whole number. */
  readonly count: number;
  /** The whole, not less than its part. */
  readonly total: number;
}

/**
 * Carries a value exactly. A number means its shortest decimal: `1.005` is 1005/1000, not the binary double beside it.
 *
 * @throws PovertyStandardError `invalid-number` for NaN, an infinity, text that is no plain decimal, or another type;
 *   `fractional-count` for a ratio of broken numbers; `division-by-zero` for a ratio over zero
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

/** The product of whole numbers. Halves are multiplied, because numbers of one length are multiplied fastest. */
export function product(factors: readonly bigint[]): bigint {
  const middle = Math.ceil(factors.length / 2);
  return middle < factors.length
    ? product(factors.slice(0, middle)) * product(factors.slice(middle))
    : (factors[0] ?? 1n);
}

/**
 * The sum of many values, brought to lowest terms once: those of one denominator are added first, then the others over a common one.
 *
 * @throws PovertyStandardError `out-of-range` where the denominators are together so long that this would be long work
 */
export function sum(values: readonly Rational[], path: string): Rational {
  const numerators = new Map<bigint, bigint>();
  for (const { s, n, d } of values) {
    numerators.set(d, (numerators.get(d) ?? 0n) + s * n);
  }
  const bits = [...numerators.keys()].reduce((all, one) => all + one.toString(2).length, 0);
  if (bits > mostBits) {
    fail('out-of-range', path, values, { kind: 'digits-of-different-denominators', most: 20_000 });
  }
  const [numerator, denominator] = add([...numerators].map(([d, n]): Quotient => [n, d]));
  return new Fraction(numerator, denominator);
}

/** Reads a part and its whole, each from 0. */
export function readPart(value: unknown, path: string): PartOfWhole {
  const fields = readFields(value, path, ['count', 'total']);
  const count = readCount(fields.get('count'), joinPath(path, 'count'));
  const total = readCount(fields.get('total'), joinPath(path, 'total'));
  return count > total
    ? fail('invalid-value', joinPath(path, 'count'), count, { kind: 'at-most-the-total', most: total })
    : { count, total };
}

/** 100 × count ÷ total; an empty whole has no rate. */
export function percentOf({ count, total }: PartOfWhole): Rational | undefined {
  return total === 0 ? undefined : exact({ numerator: count, denominator: total }).mul(100);
}

function fromNumber(value: number, path: string): Fraction {
  if (!Number.isFinite(value)) {
    throw new PovertyStandardError('invalid-number', { path, received: value, expected: { kind: 'number' } });
  }
  // Very large and very small numbers are written with an exponent, which fraction.js does not read.
  const [digits, exponent] = String(value).split('e') as [string, string | undefined];
  return new Fraction(digits).mul(new Fraction(10n).pow(Number(exponent ?? 0)));
}

// What JavaScript callers pass may be no ratio at all.
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

// Bounded, so that no text can ask for unbounded work.
const decimalText = /^[+-]?\d{1,40}(?:\.\d{1,40})?$/u;

/** Bits that the different denominators of what is added may have together: some 4 000 of five digits. */
const mostBits = 65_536;

/** Adds halves, because numbers of one length are multiplied fastest. */
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
