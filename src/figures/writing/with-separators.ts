import type { NumberMarks } from './number-marks.ts';

/** Writes plain decimal text such as `-1234.50` as a language writes it, digit for digit. */
export function withSeparators(decimal: string, { group, decimal: point }: NumberMarks): string {
  const [whole = '', fraction] = decimal.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, group) + (fraction ? point + fraction : '');
}
