import { refuse } from '../foundation/errors/index.ts';
import { exactNumber, type PartOfWhole, percentOf, toNumber } from '../foundation/exact/index.ts';
import { fieldOf, fieldPath, readOrRefuse } from '../foundation/shape/index.ts';
import { countsShape } from './placing/tally-shape.ts';
import type { TallyCounts } from './tally.ts';

/** A rate, taken of counts that were added up. */
export interface CountedRate extends PartOfWhole {
  /** A rate. */
  readonly kind: 'rate';
  /** 100 × count ÷ total, the nearest double; absent of an empty whole, which has no rate. */
  readonly percent?: number;
  /** The same exactly, as a decimal or a fraction in lowest terms. */
  readonly exact?: string;
}

/**
 * The rate of a part in a whole: of sums, never of rates. Its `count` and `total` are what an {@link Observation} takes.
 *
 * @param counts - counts of a unit or a total
 * @param part - name of the part
 * @param whole - name of the whole; `households` when absent
 * @throws PovertyStandardError `missing-value` where the counts do not tell one of the two; `invalid-value` for a part above its whole;
 *   `invalid-number`, `negative-value`, `fractional-count` for any count
 *
 * @example
 * ```ts
 * rateOf({ households: 17_000, poor: 65 }, 'poor'); // => { kind: 'rate', count: 65, total: 17000, percent: 0.38235294117647056, exact: '13/34' }
 * rateOf({ households: 0, poor: 0 }, 'poor'); // => { kind: 'rate', count: 0, total: 0 }
 * ```
 */
export function rateOf(counts: TallyCounts, part: string, whole = 'households'): CountedRate {
  const told = readOrRefuse(countsShape, counts, 'counts');
  const read = (name: string, argument: string): number => {
    readOrRefuse({ kind: 'text' }, name, argument);
    return readOrRefuse({ kind: 'count' }, fieldOf(told, name), fieldPath('counts', name)) as number;
  };
  const [count, total] = [read(part, 'part'), read(whole, 'whole')];
  if (count > total) {
    refuse('invalid-value', fieldPath('counts', part), count, { kind: 'not-above', than: total });
  }
  const percent = percentOf({ count, total });
  return {
    kind: 'rate',
    count,
    total,
    ...(percent && { percent: toNumber(percent), exact: exactNumber(percent).text }),
  };
}
