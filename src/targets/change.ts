import { exactNumber, type Interval, intervalOf, toNumber } from '../foundation/exact/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import type { Territory } from './observation.ts';
import type { ObservedSubject, Quantity } from './read-observation.ts';

/** Why two observations are not of the same thing. */
export type ComparisonObstacle =
  | 'different-standards'
  | 'different-measures'
  | 'different-bases'
  | 'different-territories'
  | 'different-groups'
  | 'different-units';

/**
 * How they could be made comparable.
 *
 * - `use-values-under-one-standard`: the year of a switch is measured under both standards; take the value under the other’s
 * - `recast-the-older`: carry the older counts to the newer territory along the successions of the units
 * - `choose-one`: nothing converts them; take two of the same kind
 */
export type ComparisonRemedy = 'use-values-under-one-standard' | 'recast-the-older' | 'choose-one';

/** One reason why a change is not calculated. */
export interface ComparisonRefusal {
  /** What differs. */
  readonly kind: ComparisonObstacle;
  /** What the earlier is, in the words of the observation; absent where it says nothing. */
  readonly from?: string;
  /** What the later is. */
  readonly to?: string;
  /** The two territories, where those differ. */
  readonly territories?: readonly [from: Territory, to: Territory];
  /** How they could be made comparable. */
  readonly remedy: ComparisonRemedy;
}

/** The values that rounding leaves possible, as the doubles nearest to their ends; an absent end is open. */
export type NumberBounds = Interval<number>;

/** An observation within a result. */
export interface ObservedPoint {
  /** Its day; `cuối năm t` is `t-12-31`. */
  readonly at: CivilDate;
  /** The value, a percentage or a number. */
  readonly value: number;
}

/** What changes have in common. */
interface ChangeContext extends ObservedSubject {
  /** What is told. */
  readonly kind: 'change';
  /** The earlier. */
  readonly from: ObservedPoint;
  /** The later. */
  readonly to: ObservedPoint;
  /** Years between the two; absent where they are not whole years apart and the caller gave no years. */
  readonly years?: number;
  /** 100 × (to ÷ from − 1); absent where the earlier is zero. */
  readonly relativePercent?: number;
  /** 100 × ((to ÷ from)^(1 ÷ years) − 1), the compound rate a year; a reduction is negative. Absent without years or from zero. */
  readonly compoundPercentPerYear?: number;
}

/** A change of a percentage, to − from: a fall is negative. */
export interface RateChange extends ChangeContext {
  /** A percentage changed. */
  readonly of: 'rate';
  /** To − from, in percentage points. */
  readonly percentagePoints: number;
  /** The same a step; absent without years. */
  readonly percentagePointsPerYear?: number;
  /** Exact values where they are rational, as a decimal or a fraction in lowest terms. */
  readonly exact: Readonly<Partial<Record<'percentagePoints' | 'percentagePointsPerYear' | 'relativePercent', string>>>;
  /** What rounding leaves possible. */
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
  /** A number changed. */
  readonly of: 'number';
  /** To − from, in the unit of the observations. */
  readonly difference: number;
  /** The same a step; absent without years. */
  readonly differencePerYear?: number;
  /** Exact values where they are rational, as a decimal or a fraction in lowest terms. */
  readonly exact: Readonly<Partial<Record<'difference' | 'differencePerYear' | 'relativePercent', string>>>;
  /** What rounding leaves possible. */
  readonly bounds: Readonly<
    Partial<Record<'difference' | 'differencePerYear' | 'relativePercent' | 'compoundPercentPerYear', NumberBounds>>
  >;
}

/** No change is calculated, because the two observations are not of the same thing. */
export interface IncomparableChange {
  /** What is told. */
  readonly kind: 'incomparable';
  /** Every reason. */
  readonly reasons: readonly ComparisonRefusal[];
}

/** What changed between two observations, or why nothing can be said. */
export type Change = RateChange | NumberChange | IncomparableChange;

/** Quantities by name; one that is not there is left out. */
export type Quantities<Name extends string> = Readonly<Partial<Record<Name, Quantity | undefined>>>;

/** Quantities as results carry them. */
interface ToldQuantities<Name extends string> {
  /** The nearest doubles. */
  readonly values: Readonly<Partial<Record<Name, number>>>;
  /** Exact values, as a decimal or a fraction in lowest terms. */
  readonly exact: Readonly<Partial<Record<Name, string>>>;
  /** What rounding leaves possible. */
  readonly bounds: Readonly<Partial<Record<Name, NumberBounds>>>;
}

/** Tells quantities, those that are there. */
export function toResultQuantities<Name extends string>(quantities: Quantities<Name>): ToldQuantities<Name> {
  const there = Object.entries<Quantity | undefined>(quantities).filter(
    (entry): entry is [string, Quantity] => entry[1] !== undefined,
  );
  const each = <Told>(tell: (quantity: Quantity) => Told): Partial<Record<Name, Told>> =>
    Object.fromEntries(there.map(([name, quantity]) => [name, tell(quantity)])) as Partial<Record<Name, Told>>;
  return {
    values: each(({ value }) => toNumber(value)),
    exact: each(({ value }) => exactNumber(value).text),
    bounds: each(({ span }) => intervalOf(span, toNumber)),
  };
}
