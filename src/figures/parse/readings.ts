import { exact, shortestDecimal, toNumber } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import {
  type Figure,
  type FigureContext,
  type FigureAnomaly,
  type PrintedNumber,
  unreadableFigure,
} from '../figure.ts';
import type { Draft, Quantity } from './drafts.ts';
import { type DecimalMark, intervalBehind, type NumberReading, type PrintedDigits, readNumber } from './numbers.ts';
import type { NumberTerm } from './terms.ts';
import { unitKinds } from './word-meaning.ts';

/** A number of a figure with its separators interpreted. */
interface ReadQuantity extends PrintedDigits {
  /** The number of printed decimals. */
  readonly decimals: number;
  /** Power of ten of the scale word, 0 without a scale word. */
  readonly power: number;
  /** Whether it is a count in full, hence not rounded. */
  readonly exact: boolean;
  /** Departures from the usual notation. */
  readonly anomalies: readonly FigureAnomaly[];
  /** The decimal mark that this reading presumes; absent when the reading holds under either mark. */
  readonly decimalMark?: DecimalMark;
}

/**
 * Interprets a figure that was found in a text.
 *
 * @throws PovertyStandardError `unreadable-figure` for digits that make no number, or a fraction over zero
 */
export function readDraft(draft: Draft, source: string, language: Locale | undefined): Figure {
  const text = source.slice(draft.start, draft.end);
  const readings = combineReadings(draft, language).map(([first, second]) => build(draft, text, first, second));
  const groups = looseGroups(draft);
  if (groups.length > 0) {
    const separate = groups.map((group) => readDraft(draftOf(group, draft.next), source, language));
    return { kind: 'figure', form: 'ambiguous', text, reason: 'spaces', readings: [...readings, ...separate] };
  }
  const [first, second] = readings;
  return first !== undefined && second === undefined
    ? first
    : { kind: 'figure', form: 'ambiguous', text, reason: 'separators', readings };
}

/**
 * The joint readings of the numbers of a figure; two numbers of a figure are taken to use the same decimal mark if they can.
 *
 * @throws PovertyStandardError `unreadable-figure` for digits that make no number
 */
function combineReadings(
  draft: Draft,
  language: Locale | undefined,
): readonly (readonly [ReadQuantity, ReadQuantity])[] {
  const { parts } = draft;
  if (parts.shape === 'value') {
    return understand(parts.number, draft, language).map((reading) => [reading, reading]);
  }
  const { first, second } = parts;
  // "2-3 triệu đồng": the scale word applies to both, unless the first number has a unit or a scale word itself.
  const shares = first.power === undefined && first.unit === undefined && second.power !== undefined;
  const firsts = understand(shares ? { ...first, power: second.power } : first, draft, language);
  const seconds = understand(second, draft, language);
  const pairs = firsts.flatMap((a) => seconds.map((b) => [a, b] as const));
  const alike = pairs.filter(([a, b]) => agree(a, b));
  return alike.length === 0 ? pairs : alike;
}

/**
 * Keeps the readings that the language allows, or all when it allows none or is not known.
 *
 * Vietnamese pages also print percentages with a decimal point, so a percentage in the thousands stays ambiguous: `19.256%`.
 *
 * @param readings - all readings of a number
 * @param mark - the decimal mark of the language; undefined when the language is not known
 * @param percentage - whether the number is a percentage or percentage points
 */
function chooseReadings(
  readings: readonly NumberReading[],
  mark: DecimalMark | undefined,
  percentage: boolean,
): readonly (NumberReading & { readonly anomalies: readonly FigureAnomaly[] })[] {
  const customary = readings.filter(({ decimalMark }) => decimalMark === undefined || decimalMark === mark);
  const isAmbiguous =
    customary.length === 0 || (percentage && customary.some(({ singleGroup }) => singleGroup === true));
  return (isAmbiguous ? readings : customary).map((reading) => ({
    ...reading,
    anomalies: [...(reading.anomaly === undefined ? [] : [reading.anomaly]), ...foreign(reading, mark)],
  }));
}

function build(draft: Draft, text: string, first: ReadQuantity, second: ReadQuantity): Figure {
  const { parts, unit, per, qualifier } = draft;
  const [from, to] = [printed(first), printed(second)];
  const descending = parts.shape === 'range' && exact(from.decimal).compare(exact(to.decimal)) > 0;
  const anomalies = [
    ...new Set([...first.anomalies, ...second.anomalies, ...(descending ? (['descending-range'] as const) : [])]),
  ];
  const context: Omit<FigureContext, 'kind'> = {
    text,
    ...(unit !== undefined && { unit }),
    ...(per.length > 0 && { per }),
    ...(qualifier !== undefined && { qualifier }),
    ...(anomalies.length > 0 && { anomalies }),
  };
  switch (parts.shape) {
    case 'value':
      return {
        kind: 'figure',
        form: 'value',
        ...context,
        ...from,
        interval: intervalBehind(first, first, qualifier, first.exact),
      };
    case 'range': {
      const [low, high] = descending ? [second, first] : [first, second];
      const interval = intervalBehind(low, high, qualifier, true);
      return { kind: 'figure', form: 'range', ...context, from, to, interval };
    }
    case 'ratio':
      if (second.units === 0n) {
        throw unreadableFigure(text, { kind: 'number-other-than-zero' });
      }
      return {
        kind: 'figure',
        form: 'ratio',
        ...context,
        numerator: from.decimal,
        denominator: to.decimal,
        value: toNumber(exact(from.decimal).div(exact(to.decimal))),
      };
  }
}

/** Groups of digits that may also be separate numbers; a unit, scale word, qualifier or sign marks them as a single number. */
function looseGroups({ parts, unit, per, qualifier }: Draft): readonly NumberTerm[] {
  if (parts.shape !== 'value' || unit !== undefined || qualifier !== undefined || per.length > 0) {
    return [];
  }
  const { pieces = [], power, negative } = parts.number;
  return power === undefined && !negative ? pieces : [];
}

function draftOf({ text, start, end }: NumberTerm, next: number): Draft {
  const common = { per: [], start, end, next };
  return own({ parts: { shape: 'value', number: own({ digits: text, negative: false, ...common }) }, ...common });
}

function understand(quantity: Quantity, draft: Draft, language: Locale | undefined): readonly ReadQuantity[] {
  const kind = kindOf(draft);
  const { digits, negative, power = 0 } = own(quantity);
  const readings = readNumber(digits, kind === 'whole-things' && power === 0).map((reading) => own(reading));
  const percentage = draft.unit === 'percent' || draft.unit === 'percentage-points';
  return chooseReadings(readings, language && decimalMarks[language], percentage).map((chosen) => {
    const reading = own(chosen);
    return own({
      units: negative ? -reading.units : reading.units,
      exponent: power - reading.decimals,
      withDecimals: reading.decimals > 0,
      decimals: reading.decimals,
      power,
      exact: kind !== 'measured' && power === 0 && reading.decimals === 0,
      anomalies: reading.anomalies,
      ...(reading.decimalMark !== undefined && { decimalMark: reading.decimalMark }),
    });
  });
}

function agree(first: Pick<NumberReading, 'decimalMark'>, second: Pick<NumberReading, 'decimalMark'>): boolean {
  return (
    first.decimalMark === undefined || second.decimalMark === undefined || first.decimalMark === second.decimalMark
  );
}

function foreign({ decimals, decimalMark }: NumberReading, mark: DecimalMark | undefined): readonly FigureAnomaly[] {
  if (mark === undefined || decimalMark === undefined || decimalMark === mark) {
    return [];
  }
  return [decimals > 0 ? 'foreign-decimal-separator' : 'foreign-group-separator'];
}

function printed({ units, exponent, decimals, power }: ReadQuantity): PrintedNumber {
  const decimal = shortestDecimal(units, -exponent);
  return { decimal, value: Number(decimal), decimals, scale: 10 ** power };
}

/** The kind of number; an average of whole things, such as persons per household, counts as measured. */
function kindOf({ unit, per }: Draft): (typeof unitKinds)[keyof typeof unitKinds] {
  const kind = unit === undefined ? 'in-full' : unitKinds[unit];
  return kind === 'whole-things' && (per.includes('household') || per.includes('person')) ? 'measured' : kind;
}

const decimalMarks: Readonly<Record<Locale, DecimalMark>> = { vi: ',', en: '.' };
