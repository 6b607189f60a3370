import Fraction from 'fraction.js';

const view = new DataView(new ArrayBuffer(8));

/** The exact value of a finite double, read from its bits. */
export function valueOfDouble(value: number): Fraction {
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const stored = bits >> 52n;
  const significand = (bits & 0xfffffffffffffn) | (stored === 0n ? 0n : 1n << 52n);
  const exponent = (stored === 0n ? 1n : stored) - 1075n;
  const magnitude = exponent < 0n ? new Fraction(significand, 1n << -exponent) : new Fraction(significand << exponent);
  return value < 0 ? magnitude.neg() : magnitude;
}

/** The next double away from zero; beyond the largest, the power of two that would follow. */
export function valueOfNextDouble(value: number): Fraction {
  view.setFloat64(0, Math.abs(value));
  const next = view.getBigUint64(0) + 1n;
  view.setBigUint64(0, next);
  const magnitude = next === 0x7ff0000000000000n ? new Fraction(2n ** 1024n) : valueOfDouble(view.getFloat64(0));
  return value < 0 ? magnitude.neg() : magnitude;
}

/** The next double towards zero of a double other than zero. */
export function valueOfDoubleBefore(value: number): Fraction {
  view.setFloat64(0, Math.abs(value));
  view.setBigUint64(0, view.getBigUint64(0) - 1n);
  const magnitude = valueOfDouble(view.getFloat64(0));
  return value < 0 ? magnitude.neg() : magnitude;
}

/** Whether the last bit of a double is zero. */
export function isEvenDouble(value: number): boolean {
  view.setFloat64(0, value);
  return view.getBigUint64(0) % 2n === 0n;
}
