import { exactNumber, type Interval, intervalOf, toNumber } from '../foundation/exact/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { Territory } from './observation.ts';
import type { ObservedSubject, Quantity } from './read-observation.ts';

/** What differs between the subjects of two observations. */
export type ComparisonObstacle =
  | 'different-standards'
  | 'different-measures'
  | 'different-bases'
  | 'different-territories'
  | 'different-groups'
  | 'different-units';

/**
 * How two observations could be made comparable.
 *
 * - `use-values-under-one-standard`: the year of a change of standard is measured under both; use the values under the same standard
 * - `recast-the-older`: convert the older counts to the newer territory along the successions of the units
 * - `choose-one`: there is no conversion; use two observations of the same kind
 */
export type ComparisonRemedy = 'use-values-under-one-standard' | 'recast-the-older' | 'choose-one';

/** A reason why no change is calculated. */
export interface ComparisonRefusal {
  /** What differs. */
  readonly kind: ComparisonObstacle;
  /** The value of the earlier observation; absent where it has none. */
  readonly from?: string;
  /** The value of the later observation; absent where it has none. */
  readonly to?: string;
  /** Both territories; only where those differ. */
  readonly territories?: readonly [from: Territory, to: Territory];
  /** How to make the observations comparable. */
  readonly remedy: ComparisonRemedy;
}

/** An interval of the true value, given the rounding of the observations: its ends are the nearest doubles; an absent end is unbounded. */
export type NumberBounds = Interval<number>;

/** An observation within a result. */
export interface ObservedPoint {
  /** The day; `cuối năm t` is `t-12-31`. */
  readonly at: CivilDate;
  /** A percentage or a number. */
  readonly value: number;
}

/** The fields of both kinds of change. */
interface ChangeContext extends ObservedSubject {
  /** Always `change`. */
  readonly kind: 'change';
  /** The earlier observation. */
  readonly from: ObservedPoint;
  /** The later observation. */
  readonly to: ObservedPoint;
  /** Years between the observations; absent where they are not whole years apart and the caller gave no years. */
  readonly years?: number;
  /** 100 × (to ÷ from − 1); absent where `from` is zero. */
  readonly relativePercent?: number;
  /** 100 × ((to ÷ from)^(1 ÷ years) − 1), the compound rate a year; a reduction is negative. Absent without `years`, or where `from` is zero. */
  readonly compoundPercentPerYear?: number;
}

/** A change of a percentage, to − from: a fall is negative. */
export interface RateChange extends ChangeContext {
  /** The observations are percentages. */
  readonly of: 'rate';
  /** `to` − `from`, in percentage points. */
  readonly percentagePoints: number;
  /** `percentagePoints` ÷ `years`; absent without `years`. */
  readonly percentagePointsPerYear?: number;
  /** Exact values of what is rational: a decimal, or a fraction in lowest terms. */
  readonly exact: Readonly<Partial<Record<'percentagePoints' | 'percentagePointsPerYear' | 'relativePercent', string>>>;
  /** Intervals of the true values, given the rounding of the observations. */
  readonly bounds: Readonly<
    Partial<
      Record<
        'percentagePoints' | 'percentagePointsPerYear' | 'relativePercent' | 'compoundPercentPerYear',
        NumberBounds
      >
    >
  >;
}

/** A change of a number, to − from: a fall is negative. */
export interface NumberChange extends ChangeContext {
  /** The observations are numbers. */
  readonly of: 'number';
  /** `to` − `from`, in the unit of the observations. */
  readonly difference: number;
  /** `difference` ÷ `years`; absent without `years`. */
  readonly differencePerYear?: number;
  /** Exact values of what is rational: a decimal, or a fraction in lowest terms. */
  readonly exact: Readonly<Partial<Record<'difference' | 'differencePerYear' | 'relativePercent', string>>>;
  /** Intervals of the true values, given the rounding of the observations. */
  readonly bounds: Readonly<
    Partial<Record<'difference' | 'differencePerYear' | 'relativePercent' | 'compoundPercentPerYear', NumberBounds>>
  >;
}

/** No change is calculated: the observations have different subjects. */
export interface IncomparableChange {
  /** Always `incomparable`. */
  readonly kind: 'incomparable';
  /** Every difference between the subjects; at least one. */
  readonly reasons: readonly ComparisonRefusal[];
}

/** The change between two observations, or why none is calculated. */
export type Change = RateChange | NumberChange | IncomparableChange;

/** Quantities by name; what is undefined is absent from results. */
export type Quantities<Name extends string> = Readonly<Partial<Record<Name, Quantity | undefined>>>;

/** Quantities in the form of results. */
interface ResultQuantities<Name extends string> {
  /** Nearest doubles. */
  readonly values: Readonly<Partial<Record<Name, number>>>;
  /** Exact values: a decimal, or a fraction in lowest terms. */
  readonly exact: Readonly<Partial<Record<Name, string>>>;
  /** Intervals of the true values. */
  readonly bounds: Readonly<Partial<Record<Name, NumberBounds>>>;
}

/** The defined quantities in the form of results. */
export function toResultQuantities<Name extends string>(quantities: Quantities<Name>): ResultQuantities<Name> {
  const defined = Object.entries<Quantity | undefined>(quantities).filter(
    (entry): entry is [string, Quantity] => entry[1] !== undefined,
  );
  const mapEach = <Rendered>(render: (quantity: Quantity) => Rendered): Partial<Record<Name, Rendered>> =>
    Object.fromEntries(defined.map(([name, quantity]) => [name, render(quantity)])) as Partial<Record<Name, Rendered>>;
  return {
    values: mapEach(({ value }) => toNumber(value)),
    exact: mapEach(({ value }) => exactNumber(value).text),
    bounds: mapEach(({ span }) => intervalOf(span, toNumber)),
  };
}
