import type { CivilDate } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import {
  decimalsOf,
  exact,
  lastDigit,
  multiply,
  percentOf,
  point,
  type Rational,
  readPart,
  type Span,
  subtract,
  valuesPrintedAs,
} from '../foundation/exact/index.ts';
import { own, joinPath } from '../foundation/input/index.ts';
import { mostSteps } from '../foundation/limits.ts';
import { readDay } from '../foundation/period.ts';
import { readOrFail } from '../foundation/shape/index.ts';
import type { MeasureBase } from '../vocabulary/index.ts';
import {
  type DecimalInterval,
  type Observation,
  observationShape,
  type ObservedCounts,
  type ObservedValue,
  type PublishedDecimal,
  type PublishedDigits,
  type Territory,
} from './observation.ts';

/** The subject of an observation; observations of the same subject form a series. */
interface ReadSubject {
  readonly measure: Observation['measure'];
  readonly base: MeasureBase | undefined;
  readonly standard: Observation['standard'];
  readonly territory: Territory;
  readonly group: string | undefined;
}

/** A validated observation, with exact values. */
export interface ReadObservation extends ReadSubject, ReadValue {
  /** The day of the observation. */
  readonly on: CivilDate;
}

/** The subject of the observations of a result: what is measured, where, and under which standard. */
export type ObservedSubject = Pick<Observation, 'measure' | 'base' | 'standard' | 'territory' | 'group'>;

/** The value of an observation: a percentage has a rate, a number a number, counts have both; with a total of 0 there is no rate. */
interface ReadValue {
  /** The percentage. */
  readonly rate?: Quantity;
  /** The number; of counts the `count`. */
  readonly number?: Quantity;
}

/** A value, and the interval of the true values that would be published as it. */
export interface Quantity {
  readonly value: Rational;
  readonly span: Span;
}

/** Validates an observation; throws at the first fault, with its path. */
export function readObservation(observation: Observation, path: string): ReadObservation {
  const { at, measure, base, standard, territory, group, value } = readOrFail(shape, observation, path) as Observation;
  if (standard === undefined && classMeasures.includes(measure)) {
    fail('missing-value', joinPath(path, 'standard'), standard, { kind: 'standard-of-the-classification' });
  }
  const on = readDay(at, joinPath(path, 'at'));
  return own({ on, measure, base, standard, territory, group, ...readValue(value, joinPath(path, 'value')) });
}

/** The subject of an observation without its standard, as comparable texts. */
export function subjectTexts({
  measure,
  base,
  territory,
  group,
}: ReadSubject): Readonly<Record<'measure' | 'base' | 'territory' | 'group', string | undefined>> {
  return { measure, base, territory: territoryText(territory), group };
}

/** The subject of an observation as a result carries it, without absent fields. */
export function observedSubject({ measure, base, standard, territory, group }: ReadSubject): ObservedSubject {
  return {
    measure,
    ...(base !== undefined && { base }),
    ...(standard !== undefined && { standard }),
    territory,
    ...(group !== undefined && { group }),
  };
}

/** A quantity without uncertainty. */
export function exactly(value: Rational): Quantity {
  return { value, span: point(value) };
}

/** The difference of two quantities, `quantity` − `subtrahend`. */
export function minus(quantity: Quantity, subtrahend: Quantity): Quantity {
  return { value: quantity.value.sub(subtrahend.value), span: subtract(quantity.span, subtrahend.span) };
}

/** The sum of two quantities. */
export function plus(first: Quantity, second: Quantity): Quantity {
  return minus(first, times(second, -1));
}

/** A quantity times a factor, which is not zero. */
export function times({ value, span }: Quantity, factor: Rational | number): Quantity {
  return { value: value.mul(factor), span: multiply(span, factor) };
}

/** A territory as comparable text. */
export function territoryText(territory: Territory): string {
  switch (territory.level) {
    case 'country':
      return 'country';
    case 'named':
      return `named ${territory.name}`;
    default:
      return `${territory.level} ${territory.code} since ${territory.since}`;
  }
}

/** Validates the option `years`, a whole number from 1. */
export function readYears(years: unknown): number | undefined {
  if (years === undefined) {
    return years;
  }
  if (!Number.isSafeInteger(years) || Number(years) < 1) {
    fail('fractional-count', 'options.years', years, { kind: 'whole-number', least: 1, most: mostSteps });
  }
  return Number(years) > mostSteps
    ? fail('out-of-range', 'options.years', years, { kind: 'whole-number', least: 1, most: mostSteps })
    : Number(years);
}

const shape = /* @__PURE__ */ observationShape();

/** The measures that need the standard under which households were classified. */
const classMeasures: readonly string[] = ['poor', 'near-poor', 'poor-or-near-poor'];

function readValue(value: ObservedValue, path: string): ReadValue {
  if ('percent' in value) {
    return { rate: readPublished(value.percent, value, path) };
  }
  if ('number' in value) {
    const number = readPublished(value.number, value, path);
    const isWhole =
      value.between === undefined && (value.decimals ?? printedDecimals(value.number, number.value)) === 0;
    return { number: isWhole ? exactly(number.value) : number };
  }
  return readCounts(value, path);
}

function readPublished(
  printed: PublishedDecimal,
  { decimals, rounding, between }: PublishedDigits,
  path: string,
): Quantity {
  const value = exact(printed);
  if (between !== undefined) {
    for (const [name, excluded] of Object.entries({ decimals, rounding })) {
      if (excluded !== undefined) {
        fail('invalid-value', joinPath(path, name), excluded, { kind: 'nothing-beside', values: ['between'] });
      }
    }
    return { value, span: readInterval(between, joinPath(path, 'between'), value) };
  }
  const least = printedDecimals(printed, value);
  const digits = decimals ?? least;
  if (digits < least) {
    fail('invalid-value', joinPath(path, 'decimals'), digits, { kind: 'whole-number', least });
  }
  return {
    value,
    span: cutBelowZero(valuesPrintedAs(value, lastDigit(digits), rounding ?? 'half-up')),
  };
}

/** Number of printed decimals: `'0.20'` has two. */
function printedDecimals(value: unknown, decimal: Rational): number {
  return typeof value === 'string' ? (value.split('.').at(1)?.length ?? 0) : (decimalsOf(decimal) as number);
}

function readCounts(counts: ObservedCounts, path: string): ReadValue {
  const rate = percentOf(readPart(counts, path));
  return { ...(rate && { rate: exactly(rate) }), number: exactly(exact(counts.count)) };
}

function readInterval(between: DecimalInterval, path: string, printed: Rational): Span {
  const end = (text: string | undefined, isIncluded: boolean): Span['low'] => ({
    value: text === undefined ? undefined : exact(text),
    open: !isIncluded,
  });
  const low = end(between.from, between.fromIncluded);
  const high = end(between.to, between.toIncluded);
  if ((low.value && low.value.compare(printed) > 0) || (high.value && high.value.compare(printed) < 0)) {
    fail('wrong-order', path, between, { kind: 'interval-around-the-number' });
  }
  return { low, high };
}

/** Cuts an interval off at zero: no measure is negative. */
function cutBelowZero({ low, high }: Span): Span {
  return low.value && low.value.s < 0n ? { low: { value: exact(0), open: false }, high } : { low, high };
}
