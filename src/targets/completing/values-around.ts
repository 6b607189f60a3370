import { exact, type Rational } from '../../foundation/exact/index.ts';
import { exactly, type Quantity } from '../reading/quantity.ts';
import type { Target } from '../target.ts';
import type { Selection } from '../tracking/select-observations.ts';

/**
 * Values from zero to the most that may be, one for each that a verdict tells apart: the thresholds, and one between each two of them.
 *
 * @param thresholds - where the verdict may change
 * @param most - the most that may be
 */
export function valuesAround(thresholds: readonly Rational[], most: Rational): Quantity[] {
  const points = [exact(0), most, ...thresholds.filter((value) => value.compare(0) >= 0 && value.compare(most) <= 0)];
  points.sort((one, other) => one.compare(other));
  return points.flatMap((value, index) => {
    const next = points[index + 1];
    return [value, ...(next ? [value.add(next).div(2)] : [])].map(exactly);
  });
}

/** Whether a target is read as a share, which is no more than everything. */
export function isShare({ kind }: Target, unit: Selection['unit']): boolean {
  switch (kind) {
    case 'annual-reduction':
    case 'units-leaving':
    case 'each-household':
      return true;
    case 'level':
      return unit === 'percent';
    case 'relative-cut':
    case 'multiple':
    case 'count':
      return false;
  }
}

/** The most that an observation of a target may say: of a number more than any that was observed, by far. */
export function mostOf(target: Target, { unit, used }: Selection): Rational {
  const largest = used.reduce((most, { quantity: { value } }) => (value.compare(most) > 0 ? value : most), exact(1));
  return isShare(target, unit) ? exact(everything) : largest.mul(exact(beyondText));
}

/** Less than decimal text can say, but something. */
export const nextToNothing: Rational = /* @__PURE__ */ exact(1e-50);

const everything = 100;

/** More than decimal text can say; its inverse is less. */
const beyondText = 1e50;
