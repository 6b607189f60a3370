import type { Report } from './read-with-rules.ts';

/** An amount of a bound, as far as it could be read: where it stands in the bound, and whether it still belongs to the band. */
export interface BoundAmount {
  readonly at: string;
  readonly value: number | undefined;
  readonly includes: boolean;
}

/**
 * Bands from 0 whose bounds ascend strictly; the last has none, and only the last.
 *
 * @param isWhole - whether only whole numbers fall into the bands; each must hold one
 */
export function checkBounds<Bound>(
  bands: readonly ({ readonly upTo?: Bound | undefined } | undefined)[],
  path: string,
  amountsOf: (bound: Bound) => readonly BoundAmount[],
  report: Report,
  isWhole = false,
): void {
  const before: number[] = [];
  for (const [index, band] of bands.entries()) {
    const place = `${path}[${index}].upTo`;
    const bound = band?.upTo;
    if (index === bands.length - 1) {
      return bound && report('invalid-value', place, bound, { kind: 'no-bound-in-the-last-band' });
    }
    if (band && !bound) {
      report('missing-value', place, bound, { kind: 'bound-in-every-band-but-the-last' });
    }
    for (const [which, { at, value, includes }] of (bound ? amountsOf(bound) : []).entries()) {
      const end = endOf(value ?? NaN, includes, isWhole);
      if (end <= (before[which] ?? (isWhole ? -1 : 0))) {
        report('wrong-order', `${place}.${at}`, value, { kind: 'bound-beyond-that-of-the-band-before' });
      }
      before[which] = end;
    }
  }
}

/** The last whole number that belongs to the band; of other numbers, `< x` ends just before `<= x`. */
function endOf(value: number, includes: boolean, isWhole: boolean): number {
  if (isWhole) {
    return includes ? Math.floor(value) : Math.ceil(value) - 1;
  }
  return 2 * value + (includes ? 1 : 0);
}
