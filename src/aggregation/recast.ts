import { amountShape } from '../foundation/exact/index.ts';
import { longestName, mostParts, mostWeights } from '../foundation/limits.ts';
import { type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { AnyUnitState } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { indexOf } from '../units/create-registry.ts';
import type { Registry } from '../units/index.ts';
import type { RegistryIndex } from '../units/registry-index.ts';
import { type Received, collect, toResultTallies } from './add-counts.ts';
import { findAbsent, unitsWithParts } from './coverage.ts';
import { backwardConverter, forwardConverter, type Crosswalk } from './crosswalk.ts';
import { isObstacle, readPolicy } from './follow-unit.ts';
import { matchTallies, type PlacedTally, type ReadTallies, readTallies, unplaced } from './match-tallies.ts';
import {
  policiesWithoutWeights,
  type Recast,
  type RecastOptions,
  type SplitWeights,
  type Tally,
  type UnplacedTally,
} from './tally.ts';

/**
 * Carries counts from the units of one day to those of another, along what became of the units: merged units add up, a unit that was split
 * stays unplaced, or goes where the act says that all people went, or is shared out by weights of the caller’s, in whole numbers by the
 * largest remainder. To an earlier day counts go only where that is exact: to the unit in which all of the territory lay, and only if
 * everything in that unit was reported.
 *
 * Each tally is converted by itself, so neither the order nor the grouping of the tallies matters. A unit of the result of which something
 * was not reported says so (`missing`): the old Thái Nguyên alone is not yet the new one.
 *
 * @param registry - the units and their successions
 * @param tallies - the counts of units of the day `from`, in any order
 * @param options - the two days, what to do with splits, and the level of the result
 * @returns the counts of units of the day `to`, and every tally that was not converted, with the reason
 * @throws PovertyStandardError as {@link rollUp}; `unknown-reference`, `invalid-value`, `duplicate-code` for weights of units that were not
 *   split, that are not 1 together, or that stand twice
 *
 * @example
 * ```ts
 * const registry = createRegistry({ units: provinces, successions: provinceSuccessions });
 * const counts = [
 *   { level: 'province', code: '19', counts: { households: 300, poor: 12 } },
 *   { level: 'province', code: '06', counts: { households: 80, poor: 15 } },
 * ] as const;
 * recast(registry, counts, { from: '2024-12-31', to: '2025-12-31' }).tallies.map(({ code, counts, missing }) => [code, counts, missing.length]);
 * // => [['19', { households: 380, poor: 27 }, 0]]
 * recast(registry, counts.slice(0, 1), { from: '2024-12-31', to: '2025-12-31' }).tallies[0].missing;
 * // => [{ unit: { level: 'province', code: '06', since: '2008-08-01' } }]
 * recast(registry, [{ level: 'province', code: '19', counts: { poor: 27 } }], { from: '2025-12-31', to: '2024-12-31' }).unplaced[0].reason; // => 'straddles'
 * ```
 */
export function recast(registry: Registry, tallies: readonly Tally[], options: RecastOptions): Recast {
  const index = indexOf(registry);
  const read = readOrFail(recastShape(), options, 'options') as RecastOptions;
  return convertTallies(index, readTallies(tallies), read);
}

/** The same of tallies and options that have been read. */
export function convertTallies(
  index: RegistryIndex,
  { tallies: read, names }: ReadTallies,
  { from, to, level, onSplit }: RecastOptions,
): Recast {
  const crosswalk: Crosswalk = { from, to, level };
  const policy = readPolicy(index, onSplit);
  const isForward = from <= to;
  const { convert, targetsOf } = isForward
    ? forwardConverter(index, crosswalk, policy)
    : backwardConverter(index, crosswalk);
  const { units, levels, unplaced: aside } = matchTallies(read, index, from);
  const parents = level === undefined ? new Set<AnyUnitState>() : unitsWithParts(index, { units, levels }, from);
  const received: Received = new Map();
  const others: UnplacedTally[] = [...aside];
  const placed = new Map<AnyUnitState, { one: PlacedTally; states: readonly AnyUnitState[] }>();
  for (const [place, state] of units.entries()) {
    if (state === undefined) {
      continue;
    }
    const one = { place, tally: read[place] as Tally };
    if (level !== undefined && unitLevels.indexOf(state.level) < unitLevels.indexOf(level)) {
      others.push(unplaced(one, 'above-target-level'));
      continue;
    }
    const converted = parents.has(state)
      ? ({ reason: 'reported-with-parts', units: [] } as const)
      : convert(state, one.tally.counts);
    if (isObstacle(converted)) {
      others.push(unplaced(one, converted.reason, converted.units));
    } else {
      collect(received, converted, names);
      placed.set(state, { one, states: converted.map((share) => share.state) });
    }
  }
  const isLifted = level !== undefined;
  const absent = findAbsent(index, { levels, placed: new Set(placed.keys()), received, targetsOf, isLifted }, from);
  if (!isForward) {
    // What was not reported cannot be told from what is gone, so an earlier unit is whole or not there.
    for (const { one, states } of placed.values()) {
      const wanting = states.flatMap((state) => absent.get(state) ?? []);
      if (wanting.length > 0) {
        others.push(unplaced(one, 'not-rebuilt', wanting));
      }
    }
    for (const state of absent.keys()) {
      received.delete(state);
    }
  }
  return {
    kind: 'recast',
    tallies: toResultTallies(received, (state) => absent.get(state) ?? []),
    unplaced: others.sort((one, other) => one.index - other.index),
  };
}

/** How counts of two days are brought together. */
export function comparisonShape(): Shape {
  return { kind: 'object', fields: comparisonFields() };
}

/** How counts are converted from one day to another. */
function recastShape(): Shape {
  const fields: FieldsOf<RecastOptions> = { from: day, to: day, ...comparisonFields() };
  return { kind: 'object', fields };
}

const level: Shape = { kind: 'one-of', values: unitLevels };

function comparisonFields(): FieldsOf<Pick<RecastOptions, 'onSplit' | 'level'>> {
  const weights: FieldsOf<SplitWeights> = {
    level,
    from: { kind: 'text', most: longestName },
    'until?': day,
    shares: { kind: 'record', of: amountShape(), most: mostParts },
  };
  return {
    'onSplit?': {
      kind: 'either',
      list: { kind: 'list', of: { kind: 'object', fields: weights }, most: mostWeights },
      otherwise: { kind: 'one-of', values: policiesWithoutWeights },
    },
    'level?': level,
  };
}

const day: Shape = { kind: 'date' };
