import { writeDecimal } from './decimal.ts';
import type { Rational } from './exact.ts';
import { toNumber } from './to-number.ts';

/** An exact result, safe in JSON. */
export interface ExactNumber {
  /** The value in full: a decimal such as `3.765`, or a fraction in lowest terms such as `-5/3` where the decimal never ends. */
  readonly text: string;
  /** The nearest double. */
  readonly number: number;
}

/** How often a number can be divided by another: first by its square, so that few divisions are enough. */
function exponentOf(base: bigint, number: bigint): number {
  if (number % base !== 0n) {
    return 0;
  }
  const twice = 2 * exponentOf(base * base, number);
  return twice + ((number / base ** BigInt(twice)) % base === 0n ? 1 : 0);
}

/** How many decimals the value has; undefined when they never end. */
export function decimalsOf({ d }: Rational): number | undefined {
  const [twos, fives] = [exponentOf(2n, d), exponentOf(5n, d)];
  return d === 2n ** BigInt(twos) * 5n ** BigInt(fives) ? Math.max(twos, fives) : undefined;
}

/** A rational in the form in which results carry it. */
export function exactNumber(value: Rational): ExactNumber {
  const { s, n, d } = value;
  const decimals = decimalsOf(value);
  const text = decimals === undefined ? `${s * n}/${d}` : writeDecimal((s * n * 10n ** BigInt(decimals)) / d, decimals);
  return { text, number: toNumber(value) };
}
