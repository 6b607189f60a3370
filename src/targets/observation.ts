import { fail } from '../foundation/errors/index.ts';
import { exact, type Interval, type PartOfWhole, type RoundingName, roundingNames } from '../foundation/exact/index.ts';
import { mostDecimals } from '../foundation/limits.ts';
import { readDay } from '../foundation/period.ts';
import type { Fields, FieldsOf, Shape } from '../foundation/shape/index.ts';
import type { StandardId, UnitKey, UnitLevel } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { type MeasureBase, measureBases, type MeasureCode, type OwnName } from '../vocabulary/index.ts';

/** A decimal as published: text such as `'25.95'`, whose printed digits give its rounding, or a number, which is read as its shortest decimal. */
export type PublishedDecimal = string | number;

/** An interval with ends in exact decimal text; an absent end is unbounded. The interval of a figure that was read has this form. */
export type DecimalInterval = Interval<string>;

/** How a published number was rounded. */
export interface PublishedDigits {
  /** Decimals it was rounded to, 0 to 40; absent where they are those printed. Needed for `0,2%` in a table of two decimals. */
  readonly decimals?: number;
  /** Method of rounding; `half-up` when absent. */
  readonly rounding?: RoundingName;
  /** The interval of the true value where wording such as "hơn" gives it; excludes `decimals` and `rounding`. */
  readonly between?: DecimalInterval;
}

/** A count and its total: their quotient is exact. */
export type ObservedCounts = PartOfWhole;

/** A percentage as published. */
export interface ObservedPercent extends PublishedDigits {
  /** The percentage, from 0. */
  readonly percent: PublishedDecimal;
}

/** A number of units: households, jobs, an income. Without decimals it is taken as exact. */
export interface ObservedNumber extends PublishedDigits {
  /** The number, from 0. */
  readonly number: PublishedDecimal;
}

/** The value of an observation: counts, a percentage or a number. */
export type ObservedValue = ObservedCounts | ObservedPercent | ObservedNumber;

/**
 * The territory of a figure: the country, an administrative unit, or a territory without a code under a name of the caller’s. Codes are
 * reused, so a unit is named by its code and its first day. An observation may be older than its unit, as where the counts of merged units
 * were added up for the new unit.
 */
export type Territory =
  | { readonly level: 'country' }
  | { readonly [Level in UnitLevel]: UnitKey<Level> }[UnitLevel]
  | {
      readonly level: 'named';
      /** Name of the territory; the same text means the same territory. */
      readonly name: string;
    };

/** A dated figure of a measure, in a territory. */
export interface Observation {
  /**
   * The moment: a date, or a year in words. `cuối năm 2019`, `end of 2019` and `2019` are 31 December 2019; `đầu năm 2015` and 1 January
   * 2015 are 31 December 2014.
   */
  readonly at: string;
  /** The measure: a {@link MeasureCode}, or a name of the caller’s ({@link ownName}). */
  readonly measure: MeasureCode | OwnName;
  /** The unit that was counted (households, people …); absent where nothing is counted, as in an income. */
  readonly base?: MeasureBase;
  /** Id of the poverty standard; required where households are counted by class, such as `poor`. */
  readonly standard?: StandardId | OwnName;
  /** The territory of the figure. */
  readonly territory: Territory;
  /** Part of the population: a {@link PopulationGroup}, or a name of the caller’s; absent for the whole. */
  readonly group?: string;
  /** The figure itself. */
  readonly value: ObservedValue;
  /** Where it is published; kept as it is, never interpreted. */
  readonly source?: string;
}

/** The shape of an observation. */
export function observationShape(): Shape {
  return {
    kind: 'object',
    fields: {
      at: moment,
      measure: text,
      'base?': { kind: 'one-of', values: measureBases },
      'standard?': text,
      territory: territoryShape(),
      'group?': text,
      value: {
        kind: 'by-field',
        members: {
          percent: { percent: published, ...digits } satisfies FieldsOf<ObservedPercent>,
          number: { number: published, ...digits } satisfies FieldsOf<ObservedNumber>,
          count: { count, total: count } satisfies FieldsOf<ObservedCounts>,
        },
      },
      'source?': text,
    } satisfies FieldsOf<Observation>,
  };
}

/** The shape of a territory, by its `level`. */
export function territoryShape(): Shape {
  const units = Object.fromEntries(unitLevels.map((level) => [level, unitFields]));
  return { kind: 'tagged', tag: 'level', members: { country: {}, ...units, named: { name: text } } };
}

/** The shape of a moment: a date, or the start or end of a year in words. */
export const moment: Shape = {
  kind: 'readable',
  read: (value, path) => {
    readDay(value, path);
    return value;
  },
  json: { type: 'string', pattern: '\\d{4}', maxLength: 60 },
};

/** Pattern of decimal text from 0; a negative zero is allowed. */
const patternFromZero = '^(?:[+]?\\d{1,40}(?:\\.\\d{1,40})?|-0{1,40}(?:\\.0{1,40})?)$';

/** The shape of decimal text from 0. */
export const decimalText: Shape = {
  kind: 'readable',
  read: (value, path) => (typeof value === 'string' ? readDecimal(value, path) : failDecimal(value, path)),
  json: { type: 'string', pattern: patternFromZero },
};

/** Returns the value unchanged; throws where it is negative or not an exact decimal. */
function readDecimal(value: string | number, path: string): string | number {
  return exact(value, path).s < 0n ? fail('negative-value', path, value, { kind: 'decimal', least: 0 }) : value;
}

function failDecimal(value: unknown, path: string): never {
  return fail('invalid-value', path, value, { kind: 'decimal', least: 0 });
}

const text: Shape = { kind: 'text' };

const unitFields: Fields = { code: text, since: { kind: 'date' } };

/** The shape of a {@link PublishedDecimal} from 0. Text keeps its trailing zeros. */
const published: Shape = {
  kind: 'readable',
  read: (value, path) =>
    typeof value === 'string' || typeof value === 'number' ? readDecimal(value, path) : failDecimal(value, path),
  json: {
    anyOf: [
      { type: 'string', pattern: patternFromZero },
      { type: 'number', minimum: 0 },
    ],
  },
};

/** The shape of decimal text of either sign: an interval may begin below zero. */
const signedDecimal: Shape = {
  kind: 'readable',
  read: (value, path) => {
    exact(typeof value === 'string' ? value : failDecimal(value, path), path);
    return value;
  },
  json: { type: 'string', pattern: '^[+-]?\\d{1,40}(?:\\.\\d{1,40})?$' },
};

const flag: Shape = { kind: 'flag' };

const digits: FieldsOf<PublishedDigits> = {
  'decimals?': { kind: 'count', most: mostDecimals },
  'rounding?': { kind: 'one-of', values: roundingNames },
  'between?': {
    kind: 'object',
    fields: {
      'from?': signedDecimal,
      fromIncluded: flag,
      'to?': signedDecimal,
      toIncluded: flag,
    } satisfies FieldsOf<DecimalInterval>,
  },
};

const count: Shape = { kind: 'count' };
