import { exact } from '../../foundation/exact/index.ts';
import { fixedDecimal } from './fixed-decimal.ts';

const mostDecimals = 40;

/** A number as its shortest decimal, without an exponent and without needless zeros. */
export function plainDecimal(value: number): string {
  return fixedDecimal(exact(value), mostDecimals, 'half-up').replace(/\.?0+$/u, '');
}
