import { amountShape } from '../foundation/exact/index.ts';
import { longestName, mostParts, mostWeights } from '../foundation/limits.ts';
import { type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { AnyUnitState } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { indexOf } from '../units/create-registry.ts';
import type { Registry } from '../units/index.ts';
import type { RegistryIndex } from '../units/registry-index.ts';
import { addShares, type Received, toResultTallies } from './add-counts.ts';
import { findMissingByTarget, unitsWithParts } from './coverage.ts';
import { backwardConverter, forwardConverter, type Crosswalk } from './crosswalk.ts';
import { isObstacle, readPolicy } from './follow-unit.ts';
import { type IndexedTally, matchTallies, type ReadTallies, readTallies, unplacedTally } from './match-tallies.ts';
import {
  policiesWithoutWeights,
  type Recast,
  type RecastOptions,
  type SplitWeights,
  type Tally,
  type UnplacedTally,
} from './tally.ts';

/**
 * Converts counts from the units of a day to those of an earlier or later day, along the successions of the units: merged units are added
 * up; a split unit stays unplaced, or goes where the act says that all people went, or is apportioned by weights of the caller, in whole
 * numbers by the largest remainder. To an earlier day counts are converted only where that is exact: to the unit in which the whole
 * territory lay, and only if everything in that unit was reported.
 *
 * Each tally is converted separately, so neither the order nor the grouping of the tallies matters. A unit of the result lists its
 * unreported parts in `missing`: the old Thái Nguyên alone is not yet the new Thái Nguyên.
 *
 * @param registry - the units and their successions
 * @param tallies - the counts of units of the day `from`, in any order
 * @param options - the two days, the policy for splits, and the level of the result
 * @returns the counts of units of the day `to`, and every tally that was not converted, with the reason
 * @throws PovertyStandardError as {@link rollUp}; `unknown-reference`, `invalid-value`, `duplicate-code` for weights of units that were not
 *   split, that do not add up to 1, or that are repeated
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

/** Converts tallies and options that have been read. */
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
  const { units, levels, unplaced: unmatched } = matchTallies(read, index, from);
  const parents = level === undefined ? new Set<AnyUnitState>() : unitsWithParts(index, { units, levels }, from);
  const received: Received = new Map();
  const unplaced: UnplacedTally[] = [...unmatched];
  const converted = new Map<AnyUnitState, { indexed: IndexedTally; targets: readonly AnyUnitState[] }>();
  for (const [row, state] of units.entries()) {
    if (state === undefined) {
      continue;
    }
    const indexed = { index: row, tally: read[row] as Tally };
    if (level !== undefined && unitLevels.indexOf(state.level) < unitLevels.indexOf(level)) {
      unplaced.push(unplacedTally(indexed, 'above-target-level'));
      continue;
    }
    const shares = parents.has(state)
      ? ({ reason: 'reported-with-parts', units: [] } as const)
      : convert(state, indexed.tally.counts);
    if (isObstacle(shares)) {
      unplaced.push(unplacedTally(indexed, shares.reason, shares.units));
    } else {
      addShares(received, shares, names);
      converted.set(state, { indexed, targets: shares.map((share) => share.state) });
    }
  }
  const missingByTarget = findMissingByTarget(
    index,
    { levels, converted: new Set(converted.keys()), received, targetsOf, isRolledUp: level !== undefined },
    from,
  );
  if (!isForward) {
    // To an earlier day an incomplete unit is left out: unreported counts cannot be told from territory that went elsewhere.
    for (const { indexed, targets } of converted.values()) {
      const missing = targets.flatMap((target) => missingByTarget.get(target) ?? []);
      if (missing.length > 0) {
        unplaced.push(unplacedTally(indexed, 'not-rebuilt', missing));
      }
    }
    for (const target of missingByTarget.keys()) {
      received.delete(target);
    }
  }
  return {
    kind: 'recast',
    tallies: toResultTallies(received, (state) => missingByTarget.get(state) ?? []),
    unplaced: unplaced.sort((first, second) => first.index - second.index),
  };
}

/** The shape of the options of a comparison. */
export function comparisonShape(): Shape {
  return { kind: 'object', fields: comparisonFields() };
}

/** The shape of the options of a recast. */
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
