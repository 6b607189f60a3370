import { own } from '../reading/index.ts';
import Fraction from 'fraction.js';
import { PovertyStandardError } from '../errors/index.ts';

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

// Bounded, so that no text can ask for unbounded work.
const decimalText = /^[+-]?\d{1,40}(?:\.\d{1,40})?$/u;

function fromNumber(value: number, path: string): Fraction {
  if (!Number.isFinite(value)) {
    throw new PovertyStandardError('invalid-number', { path, received: value, expected: { kind: 'number' } });
  }
  // Very large and very small numbers are written with an exponent, which fraction.js does not read.
  const [digits, exponent] = String(value).split('e') as [string, string | undefined];
  return new Fraction(digits).mul(new Fraction(10n).pow(Number(exponent ?? 0)));
}

function wholePart(value: number, path: string): bigint {
  if (!Number.isSafeInteger(value)) {
    throw new PovertyStandardError('fractional-count', { path, received: value, expected: { kind: 'whole-number' } });
  }
  return BigInt(value);
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
