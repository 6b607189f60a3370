import { type Expected, fail, type ValueErrorCode } from '../errors/index.ts';
import type { FieldsOf, Shape } from '../shape/index.ts';
import { exact, isDecimalText, type Ratio } from './rational.ts';

/** An exact value from 0: a number, decimal text or a ratio; returned as given. */
export function amountShape(): Shape {
  const ratio: FieldsOf<Ratio> = { numerator: { kind: 'count' }, denominator: { kind: 'count', least: 1 } };
  return { kind: 'either', object: { kind: 'object', fields: ratio }, otherwise: decimalShape(anyDecimal) };
}

/** A percentage from 0 to 100: a number or decimal text; returned as given. */
export function percentShape(): Shape {
  return decimalShape(upToHundred, 100);
}

/** Decimal text of any sign, such as a bound. */
export function decimalTextShape(): Shape {
  const read = (value: unknown, path: string): unknown =>
    typeof value === 'string' && isDecimalText(value)
      ? value
      : fail(typeof value === 'string' ? codeOf(value) : 'invalid-value', path, value, { kind: 'decimal' });
  return { kind: 'readable', read, json: { type: 'string', pattern: `^[+-]?${anyDecimal}$` } };
}

function decimalShape(pattern: string, most?: number): Shape {
  const expected: Expected = { kind: 'decimal', least: 0, ...(most !== undefined && { most }) };
  const read = (value: unknown, path: string): unknown => {
    if (typeof value === 'string' ? !isDecimalText(value) : !Number.isFinite(value)) {
      fail(codeOf(value), path, value, expected);
    }
    const amount = exact(value as string | number);
    if (amount.s < 0n) {
      fail('negative-value', path, value, expected);
    }
    return amount.compare(most ?? amount) > 0 ? fail('out-of-range', path, value, expected) : value;
  };
  const textSchema = { type: 'string', pattern: `^(?:\\+?${pattern}|-0{1,40}(?:\\.0{1,40})?)$` };
  const numberSchema = { type: 'number', minimum: 0, ...(most !== undefined && { maximum: most }) };
  return { kind: 'readable', read, json: { anyOf: [numberSchema, textSchema] } };
}

const anyDecimal = '\\d{1,40}(?:\\.\\d{1,40})?';

const upToHundred = '(?=\\d{1,40}(?:\\.|$))0*(?:\\d{1,2}(?:\\.\\d{1,40})?|100(?:\\.0{1,40})?)';

/** The error code of a value that is not a decimal number. */
function codeOf(value: unknown): ValueErrorCode {
  if (typeof value === 'string' && !value.trim()) {
    return 'empty-input';
  }
  return typeof value === 'object' ? 'invalid-value' : 'invalid-number';
}
