import { refuse } from '../../foundation/errors/index.ts';
import { mostDecimals } from '../../foundation/limits.ts';
import {
  decimalsOf,
  exact,
  lastDigit,
  percentOf,
  readPart,
  type Rational,
  roundingNames,
  type Span,
  valuesPrintedAs,
} from '../../foundation/exact/index.ts';
import { readCount, readFields, readOneOf, within } from '../../foundation/reading/index.ts';
import { exactly, type Quantity } from './quantity.ts';

/** What an observation says, read: a rate, a number, or of counts both; an empty whole has no rate. */
export interface ReadValue {
  /** The percentage. */
  readonly rate?: Quantity;
  /** The number; of counts the part. */
  readonly number?: Quantity;
}

type Fields = ReadonlyMap<string, unknown>;

function readDecimal(value: unknown, path: string): Rational {
  const decimal =
    value === undefined ? refuse('missing-value', path, value, 'a decimal') : exact(value as string, path);
  return decimal.s < 0n ? refuse('negative-value', path, value, '0 or more') : decimal;
}

/** How many decimals are printed: `'0.20'` has two. */
function printedDecimals(value: unknown, decimal: Rational): number {
  return typeof value === 'string' ? (value.split('.').at(1)?.length ?? 0) : (decimalsOf(decimal) as number);
}

function readDecimals(fields: Fields, path: string, printed: number): number {
  const decimals =
    fields.get('decimals') === undefined ? printed : readCount(fields.get('decimals'), path, mostDecimals);
  return decimals < printed
    ? refuse('invalid-value', path, decimals, `at least the ${printed} that are printed`)
    : decimals;
}

function readInterval(value: unknown, path: string, printed: Rational): Span {
  const fields = readFields(value, path, ['from', 'fromIncluded', 'to', 'toIncluded']);
  const end = (name: string): Span['low'] => {
    const text = fields.get(name);
    const included = readOneOf(fields.get(`${name}Included`), within(path, `${name}Included`), [true, false]);
    return { value: text === undefined ? undefined : exact(text as string, within(path, name)), open: !included };
  };
  const [low, high] = [end('from'), end('to')];
  if ((low.value && low.value.compare(printed) > 0) || (high.value && high.value.compare(printed) < 0)) {
    refuse('wrong-order', path, value, 'an interval around the number');
  }
  return { low, high };
}

/** Nothing that is counted or measured here is negative. */
function fromZero({ low, high }: Span): Span {
  return low.value && low.value.s < 0n ? { low: { value: exact(0), open: false }, high } : { low, high };
}

function readPublished(fields: Fields, name: 'percent' | 'number', path: string): Quantity {
  const printed = fields.get(name);
  const value = readDecimal(printed, within(path, name));
  if (fields.get('between') !== undefined) {
    for (const other of ['decimals', 'rounding'].filter((field) => fields.get(field) !== undefined)) {
      refuse('invalid-value', within(path, other), fields.get(other), 'either between, or decimals and rounding');
    }
    return { value, span: readInterval(fields.get('between'), within(path, 'between'), value) };
  }
  const decimals = readDecimals(fields, within(path, 'decimals'), printedDecimals(printed, value));
  const rounding = readOneOf(fields.get('rounding') ?? 'half-up', within(path, 'rounding'), roundingNames);
  return name === 'number' && decimals === 0
    ? exactly(value)
    : { value, span: fromZero(valuesPrintedAs(value, lastDigit(decimals), rounding)) };
}

function readCounts(value: unknown, path: string): ReadValue {
  const part = readPart(value, path);
  const rate = percentOf(part);
  return { ...(rate && { rate: exactly(rate) }), number: exactly(exact(part.count)) };
}

/** Reads what an observation says. */
export function readValue(value: unknown, path: string): ReadValue {
  const all = readFields(value, path);
  if (all.has('percent')) {
    const fields = readFields(value, path, ['percent', 'decimals', 'rounding', 'between']);
    return { rate: readPublished(fields, 'percent', path) };
  }
  if (all.has('number')) {
    const fields = readFields(value, path, ['number', 'decimals', 'rounding', 'between']);
    return { number: readPublished(fields, 'number', path) };
  }
  return readCounts(value, path);
}
