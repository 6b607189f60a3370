import Fraction from 'fraction.js';
import { PovertyStandardError } from '../errors/index.ts';
import { freezeDeep } from '../frozen/index.ts';
import { mostDecimals } from '../limits.ts';
import type { Rational } from './exact.ts';

const names = ['half-up', 'truncate', 'half-even', 'up', 'down'] as const;

/** The five named ways to round. */
export type RoundingName = (typeof names)[number];

/** All names, the most usual first. */
export const roundingNames: readonly RoundingName[] = /* @__PURE__ */ freezeDeep(names);

/** Whether the magnitude is raised by one unit, given what is left over after cutting, doubled and compared with one unit. */
function raises(name: RoundingName, negative: boolean, quotient: bigint, rest: bigint, divisor: bigint): boolean {
  switch (name) {
    case 'half-up':
      return 2n * rest >= divisor;
    case 'half-even':
      return 2n * rest > divisor || (2n * rest === divisor && quotient % 2n === 1n);
    case 'truncate':
      return false;
    case 'up':
      return rest > 0n && !negative;
    case 'down':
      return rest > 0n && negative;
    default:
      throw new PovertyStandardError('invalid-value', {
        path: 'rounding',
        received: name satisfies never,
        expected: { kind: 'one-of', values: roundingNames },
      });
  }
}

/**
 * Rounds an exact value to a number of decimals.
 *
 * @throws PovertyStandardError `fractional-count` unless `decimals` is a whole number from 0 to 40
 */
export function roundExact(value: Rational, decimals: number, name: RoundingName): Rational {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) {
    throw new PovertyStandardError('fractional-count', {
      path: 'decimals',
      received: decimals,
      expected: { kind: 'whole-number', least: 0, most: mostDecimals },
    });
  }
  const scale = 10n ** BigInt(decimals);
  const scaled = value.n * scale;
  const quotient = scaled / value.d;
  const negative = value.s < 0n;
  const magnitude = quotient + (raises(name, negative, quotient, scaled % value.d, value.d) ? 1n : 0n);
  return new Fraction(negative ? -magnitude : magnitude, scale);
}
