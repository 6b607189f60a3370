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

/** A unit that takes a part of a reduction. */
export interface ReducingUnit {
  /** Code of the unit, or any name of the caller’s; unique in the list. */
  readonly unit: string;
  /** Number of its households, the most that it can be reduced by. */
  readonly households: number;
  /** Weight from 0; required for, and only read with, `by: 'weight'`. */
  readonly weight?: ExactValue;
}

/** The keys by which a reduction can be allocated. */
const allocationKeys = ['equal', 'households', 'weight'] as const;

/** Options of {@link allocateReduction}. */
export interface AllocationOptions {
  /** Households by which all units together are to be reduced. */
  readonly reduction: number;
  /** The key: the same for each unit, in proportion to its households, or to its `weight`. */
  readonly by: (typeof allocationKeys)[number];
}

/** The part of the reduction that a unit takes. */
export interface AllocatedReduction {
  /** Always `allocated-reduction`. */
  readonly kind: 'allocated-reduction';
  /** The `unit` given. */
  readonly unit: string;
  /** Households by which the unit is reduced. */
  readonly reduction: number;
  /** Households that remain. */
  readonly left: number;
}

interface ReadUnit {
  readonly unit: string;
  readonly households: number;
  readonly weight: ExactValue;
}

/**
 * Allocates the reduction of a province to its units by a key, in whole households that add up exactly: largest remainder
 * ({@link apportion}). No unit is reduced by more than its households; the excess is allocated to the remaining units.
 *
 * @param units - the units, each once
 * @param options - the total reduction and the key
 * @returns the part of each unit in the order given; the parts add up to the reduction
 * @throws PovertyStandardError `invalid-value` where the reduction exceeds the households of all units, or of those with a weight above 0;
 *   `duplicate-code` for a unit given twice; `out-of-range` for more than 100 000 units, or weights that {@link apportion} does not accept;
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
  const by = readOneOf(fields.get('by'), 'options.by', allocationKeys);
  const read = readUnits(units, by);
  const most = read.reduce((sum, { households }) => sum + households, 0);
  if (reduction > most) {
    fail('invalid-value', 'options.reduction', reduction, { kind: 'at-most-the-households-of-all-units', most });
  }
  const parts = allocate(reduction, read);
  return read.map(({ unit, households }) => {
    const part = parts.get(unit) ?? 0;
    return { kind: 'allocated-reduction', unit, reduction: part, left: households - part };
  });
}

function readUnits(units: readonly ReducingUnit[], by: AllocationOptions['by']): ReadUnit[] {
  const names = new Set<string>();
  return readFilledList(units, 'units', mostWeights).map((value, index) => {
    const read = readUnit(value, `units[${index}]`, by);
    if (names.has(read.unit)) {
      fail('duplicate-code', `units[${index}].unit`, read.unit, { kind: 'each-once' });
    }
    names.add(read.unit);
    return read;
  });
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

/** Apportions in rounds: a unit whose part would exceed its households gives all of them, and the next round apportions what is left. */
function allocate(reduction: number, units: readonly ReadUnit[]): Map<string, number> {
  const allocated = new Map<string, number>();
  let left = reduction;
  let candidates = units.filter(({ weight }) => exact(weight).n > 0n);
  while (left > 0) {
    if (candidates.length === 0) {
      fail('invalid-value', 'options.reduction', left, {
        kind: 'units-with-a-weight-above-zero-and-households-enough',
      });
    }
    const parts = apportionByWeight(left, candidates);
    const exhausted = new Set(candidates.filter(({ households }, index) => (parts[index] as number) > households));
    if (exhausted.size === 0) {
      for (const [index, { unit }] of candidates.entries()) {
        allocated.set(unit, parts[index] as number);
      }
      return allocated;
    }
    for (const { unit, households } of exhausted) {
      allocated.set(unit, households);
      left -= households;
    }
    candidates = candidates.filter((unit) => !exhausted.has(unit));
  }
  return allocated;
}

function apportionByWeight(total: number, units: readonly ReadUnit[]): number[] {
  return withPath(
    () => 'units',
    () =>
      apportion(
        total,
        units.map(({ weight }) => weight),
      ),
  );
}
