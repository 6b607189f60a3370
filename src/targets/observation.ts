import type { Interval, PartOfWhole, RoundingName } from '../foundation/exact/index.ts';
import type { UnitKey, UnitLevel } from '../law/index.ts';
import type { MeasureBase } from '../vocabulary/index.ts';

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
  /** What was measured: a {@link MeasureCode}, or a name of the caller’s. */
  readonly measure: string;
  /** What was counted; absent where nothing is, as in an income. */
  readonly base?: MeasureBase;
  /** Id of the poverty standard; needed where households are counted by their class. */
  readonly standard?: string;
  /** Where. */
  readonly territory: Territory;
  /** Part of the population: a {@link PopulationGroup}, or a name of the caller’s; absent for the whole. */
  readonly group?: string;
  /** The figure. */
  readonly value: ObservedValue;
  /** Where it is published; not read. */
  readonly source?: string;
}
