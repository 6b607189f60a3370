import { exactNumber, intervalOf, toNumber } from '../../foundation/exact/index.ts';
import type { NumberBounds } from '../change.ts';
import type { Quantity } from './quantity.ts';

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
export function tellQuantities<Name extends string>(quantities: Quantities<Name>): ToldQuantities<Name> {
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
