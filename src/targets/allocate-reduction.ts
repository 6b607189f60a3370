import { fail } from '../foundation/errors/index.ts';
import { apportion, exact, type ExactValue } from '../foundation/exact/index.ts';
import {
  readCount,
  readFields,
  readFilledList,
  readFilledText,
  readOneOf,
  withPath,
} from '../foundation/input/index.ts';
import { mostWeights } from '../foundation/limits.ts';

/** A unit that takes part of a reduction. */
export interface ReducingUnit {
  /** Its code, or any name of the caller’s. */
  readonly unit: string;
  /** Households that it has; it cannot give more. */
  readonly households: number;
  /** Its weight, where the key is `weight`. */
  readonly weight?: ExactValue;
}

const keys = ['equal', 'households', 'weight'] as const;

/** How a reduction is shared out. */
export interface AllocationOptions {
  /** Households by which all units together shall be fewer. */
  readonly reduction: number;
  /** By what: as many for each, in proportion to their households, or by weights of the caller’s. */
  readonly by: (typeof keys)[number];
}

/** The part of a unit. */
export interface AllocatedReduction {
  /** What is told. */
  readonly kind: 'allocated-reduction';
  /** The unit. */
  readonly unit: string;
  /** Households fewer. */
  readonly reduction: number;
  /** Households that stay. */
  readonly left: number;
}

interface ReadUnit {
  readonly unit: string;
  readonly households: number;
  readonly weight: ExactValue;
}

/**
 * Shares a reduction of a province out over its units by a key, in whole households and without losing one: by the largest remainder
 * ({@link apportion}), and no unit gives more than it has; what one cannot give, the others do.
 *
 * @param units - the units, each once
 * @param options - by how many households in all, and by what key
 * @returns the part of each unit in the order given; together they are the reduction
 * @throws PovertyStandardError `invalid-value` where the units have fewer households, or none with a weight can give more;
 *   `duplicate-code` for a unit given twice; `out-of-range` for more than 100 000 units, or weights that {@link apportion} does not take;
 *   `missing-value`, `empty-input`, `negative-value`, `fractional-count`, `invalid-number`, `unknown-field`
 *
 * @example
 * ```ts
 * const units = [{ unit: '05986', households: 100 }, { unit: '05983', households: 40 }, { unit: '05977', households: 3 }];
 * allocateReduction(units, { reduction: 30, by: 'households' }).map(({ unit, reduction }) => [unit, reduction]);
 * // => [['05986', 21], ['05983', 8], ['05977', 1]]
 * allocateReduction(units, { reduction: 30, by: 'equal' }).map(({ reduction, left }) => [reduction, left]); // => [[14, 86], [13, 27], [3, 0]]
 * ```
 */
export function allocateReduction(units: readonly ReducingUnit[], options: AllocationOptions): AllocatedReduction[] {
  const fields = readFields(options, 'options', ['reduction', 'by']);
  const reduction = readCount(fields.get('reduction'), 'options.reduction');
  const by = readOneOf(fields.get('by'), 'options.by', keys);
  const read = readUnits(units, by);
  const most = read.reduce((sum, { households }) => sum + households, 0);
  if (reduction > most) {
    fail('invalid-value', 'options.reduction', reduction, { kind: 'at-most-the-households-of-all-units', most });
  }
  const parts = share(reduction, read);
  return read.map(({ unit, households }) => {
    const part = parts.get(unit) ?? 0;
    return { kind: 'allocated-reduction', unit, reduction: part, left: households - part };
  });
}

function readUnits(units: readonly ReducingUnit[], by: AllocationOptions['by']): ReadUnit[] {
  const names = new Set<string>();
  return readFilledList(units, 'units', mostWeights).map((value, place) => {
    const read = readUnit(value, `units[${place}]`, by);
    if (names.has(read.unit)) {
      fail('duplicate-code', `units[${place}].unit`, read.unit, { kind: 'each-once' });
    }
    names.add(read.unit);
    return read;
  });
}

/** Shares out among the units that can still give; whoever would give more than it has gives all, and the rest is shared again. */
function share(reduction: number, units: readonly ReadUnit[]): Map<string, number> {
  const given = new Map<string, number>();
  let left = reduction;
  let taking = units.filter(({ weight }) => exact(weight).n > 0n);
  while (left > 0) {
    if (taking.length === 0) {
      fail('invalid-value', 'options.reduction', left, {
        kind: 'units-with-a-weight-above-zero-and-households-enough',
      });
    }
    const parts = withPath(
      () => 'units',
      () =>
        apportion(
          left,
          taking.map(({ weight }) => weight),
        ),
    );
    const full = new Set(taking.filter(({ households }, place) => (parts[place] as number) > households));
    for (const [place, one] of taking.entries()) {
      if (full.has(one) || full.size === 0) {
        const part = full.has(one) ? one.households : (parts[place] as number);
        given.set(one.unit, part);
        left -= part;
      }
    }
    taking = taking.filter((one) => !full.has(one));
  }
  return given;
}

function readUnit(value: unknown, path: string, by: AllocationOptions['by']): ReadUnit {
  const fields = readFields(value, path, ['unit', 'households', 'weight']);
  const households = readCount(fields.get('households'), `${path}.households`);
  const unit = readFilledText(fields.get('unit'), `${path}.unit`);
  if (by !== 'weight') {
    return { unit, households, weight: by === 'equal' ? 1 : households };
  }
  const weight = fields.get('weight');
  if (weight === undefined) {
    fail('missing-value', `${path}.weight`, weight, { kind: 'weight' });
  }
  const isNegative = exact(weight as ExactValue, `${path}.weight`).s < 0n;
  return isNegative
    ? fail('negative-value', `${path}.weight`, weight, { kind: 'number', least: 0 })
    : { unit, households, weight: weight as ExactValue };
}
