import { own } from '../../foundation/input/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import type { FigureOddity } from '../figure.ts';
import { chooseReadings } from './choose-readings.ts';
import type { Draft, Quantity } from './draft.ts';
import type { PrintedDigits } from './interval-behind.ts';
import { type DecimalMark, type NumberReading, readNumber } from './read-number.ts';
import { unitKinds } from './unit-kinds.ts';

/** One number of a figure, understood. */
export interface ReadQuantity extends PrintedDigits {
  /** How many decimals are printed. */
  readonly decimals: number;
  /** Power of ten of the scale word, 0 without one. */
  readonly power: number;
  /** Whether it is a count in full, of which nothing was rounded. */
  readonly exact: boolean;
  /** How its writing departs from custom. */
  readonly oddities: readonly FigureOddity[];
  /** The decimal mark of a writer who means this. */
  readonly decimalMark?: DecimalMark;
}

/**
 * The ways to read the numbers of a figure together; two numbers of one figure are taken to be written alike where they can be.
 *
 * @throws PovertyStandardError `unreadable-figure` for digits that make no number
 */
export function combineReadings(
  draft: Draft,
  language: Locale | undefined,
): readonly (readonly [ReadQuantity, ReadQuantity])[] {
  const { parts } = draft;
  if (parts.shape === 'value') {
    return understand(parts.number, draft, language).map((reading) => [reading, reading]);
  }
  const { first, second } = parts;
  // "2-3 triệu đồng": the scale word belongs to both, unless the first number has a unit or a scale word of its own.
  const shares = first.power === undefined && first.unit === undefined && second.power !== undefined;
  const firsts = understand(shares ? { ...first, power: second.power } : first, draft, language);
  const seconds = understand(second, draft, language);
  const pairs = firsts.flatMap((a) => seconds.map((b) => [a, b] as const));
  const alike = pairs.filter(([a, b]) => agree(a, b));
  return alike.length === 0 ? pairs : alike;
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
      oddities: reading.oddities,
      ...(reading.decimalMark !== undefined && { decimalMark: reading.decimalMark }),
    });
  });
}

function agree(first: Pick<NumberReading, 'decimalMark'>, second: Pick<NumberReading, 'decimalMark'>): boolean {
  return (
    first.decimalMark === undefined || second.decimalMark === undefined || first.decimalMark === second.decimalMark
  );
}

/** What kind of number the figure states: an average of whole things, such as persons per household, is measured. */
function kindOf({ unit, per }: Draft): (typeof unitKinds)[keyof typeof unitKinds] {
  const kind = unit === undefined ? 'in-full' : unitKinds[unit];
  return kind === 'whole-things' && (per.includes('household') || per.includes('person')) ? 'measured' : kind;
}

const decimalMarks: Readonly<Record<Locale, DecimalMark>> = { vi: ',', en: '.' };
