import { fail } from '../foundation/errors/index.ts';
import { exact, type Interval, type PartOfWhole, type RoundingName, roundingNames } from '../foundation/exact/index.ts';
import { mostDecimals } from '../foundation/limits.ts';
import { readDay } from '../foundation/period.ts';
import type { Fields, FieldsOf, Shape } from '../foundation/shape/index.ts';
import type { StandardId, UnitKey, UnitLevel } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { type MeasureBase, measureBases, type MeasureCode, type OwnName } from '../vocabulary/index.ts';

/** A decimal as it is published, `'25.95'`, whose digits say how it was rounded; or a number, which means its shortest decimal. */
export type PublishedDecimal = string | number;

/** The values between two ends, exact decimal text; an absent end is open. The interval of a figure that was read is one of these. */
export type DecimalInterval = Interval<string>;

/** How a published number was rounded. */
export interface PublishedDigits {
  /** How many decimals it was rounded to, at most 40, where more than are printed: `0,2%` of a table with two decimals. */
  readonly decimals?: number;
  /** The rounding; `half-up` when absent. */
  readonly rounding?: RoundingName;
  /** The values that may stand behind it, where something else than rounding says so, such as "hơn"; instead of `decimals` and `rounding`. */
  readonly between?: DecimalInterval;
}

/** A part and its whole: their quotient is exact. */
export type ObservedCounts = PartOfWhole;

/** A percentage as published. */
export interface ObservedPercent extends PublishedDigits {
  /** The percentage. */
  readonly percent: PublishedDecimal;
}

/** A number that is no percentage: households, jobs, an income. Printed without decimals it is taken as exact. */
export interface ObservedNumber extends PublishedDigits {
  /** The number. */
  readonly number: PublishedDecimal;
}

/** What was observed. */
export type ObservedValue = ObservedCounts | ObservedPercent | ObservedNumber;

/**
 * What a figure is about: the whole country, a unit (with the day from which its code names it, because a code is given again), or a
 * territory that has no code, by a name of the caller’s. An observation may be older than the unit it is about: such are the counts of the
 * merged units added up to the new one.
 */
export type Territory =
  | { readonly level: 'country' }
  | { readonly [Level in UnitLevel]: UnitKey<Level> }[UnitLevel]
  | {
      readonly level: 'named';
      /** The name. */
      readonly name: string;
    };

/** One figure of a series. */
export interface Observation {
  /**
   * The moment: `cuối năm 2019`, `end of 2019` and `2019` are the last day of that year, `đầu năm 2015` the last day of the year before; or
   * a date, of which 1 January is the start of its year too.
   */
  readonly at: string;
  /** What was measured: a {@link MeasureCode}, or a name of the caller’s ({@link ownName}). */
  readonly measure: MeasureCode | OwnName;
  /** What was counted; absent where nothing is, as in an income. */
  readonly base?: MeasureBase;
  /** Id of the poverty standard; needed where households are counted by their class. */
  readonly standard?: StandardId | OwnName;
  /** Where. */
  readonly territory: Territory;
  /** Part of the population: a {@link PopulationGroup}, or a name of the caller’s; absent for the whole. */
  readonly group?: string;
  /** The figure. */
  readonly value: ObservedValue;
  /** Where it is published; not read. */
  readonly source?: string;
}

/** A moment: a day, or a year with its start or end in words. */
export const moment: Shape = {
  kind: 'readable',
  read: (value, path) => {
    readDay(value, path);
    return value;
  },
  json: { type: 'string', pattern: '\\d{4}', maxLength: 60 },
};

/** How decimal text from 0 is written. */
const fromZero = '^(?:[+]?\\d{1,40}(?:\\.\\d{1,40})?|-0{1,40}(?:\\.0{1,40})?)$';

/** Decimal text from 0. */
export const decimalText: Shape = {
  kind: 'readable',
  read: (value, path) => (typeof value === 'string' ? readDecimal(value, path) : refuseDecimal(value, path)),
  json: { type: 'string', pattern: fromZero },
};

/** What a figure is about. */
export function territoryShape(): Shape {
  const units = Object.fromEntries(unitLevels.map((level) => [level, ofUnit]));
  return { kind: 'tagged', tag: 'level', members: { country: {}, ...units, named: { name: text } } };
}

/** An observation. */
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

/** The value itself, where it can be carried exactly and is not negative. */
function readDecimal(value: string | number, path: string): string | number {
  return exact(value, path).s < 0n ? fail('negative-value', path, value, { kind: 'decimal', least: 0 }) : value;
}

function refuseDecimal(value: unknown, path: string): never {
  return fail('invalid-value', path, value, { kind: 'decimal', least: 0 });
}

const text: Shape = { kind: 'text' };

const ofUnit: Fields = { code: text, since: { kind: 'date' } };

/** A decimal from 0 as it is published: text, which keeps its last zeros, or a number. */
const published: Shape = {
  kind: 'readable',
  read: (value, path) =>
    typeof value === 'string' || typeof value === 'number' ? readDecimal(value, path) : refuseDecimal(value, path),
  json: {
    anyOf: [
      { type: 'string', pattern: fromZero },
      { type: 'number', minimum: 0 },
    ],
  },
};

/** Decimal text, also below zero: an interval may begin there. */
const signedDecimal: Shape = {
  kind: 'readable',
  read: (value, path) => {
    exact(typeof value === 'string' ? value : refuseDecimal(value, path), path);
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
