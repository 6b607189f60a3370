import { exact } from '../../foundation/exact/index.ts';
import { mostDecimals } from '../../foundation/limits.ts';
import { fixedDecimal } from './fixed-decimal.ts';

/** A number as its shortest decimal, without an exponent and without needless zeros. */
export function plainDecimal(value: number): string {
  return fixedDecimal(exact(value), mostDecimals, 'half-up').replace(/\.?0+$/u, '');
}
