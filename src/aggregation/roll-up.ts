import type { CivilDate } from '../foundation/dates.ts';
import { type FieldsOf, readOrFail } from '../foundation/shape/index.ts';
import type { AnyUnitState, UnitKey, UnitLevel } from '../law/index.ts';
import { indexOf } from '../units/create-registry.ts';
import { unitKeyOf, type Registry } from '../units/index.ts';
import { parentOf, type RegistryIndex } from '../units/registry-index.ts';
import { addCounts, countsOf, emptyTotal, incompleteNames, type RunningTotal } from './add-counts.ts';
import { checkParents, findMissingUnits, unitsWithParts } from './coverage.ts';
import { matchTallies, readTallies, unplacedTally } from './match-tallies.ts';
import {
  type RollUp,
  type RollUpLevel,
  rollUpLevels,
  type RollUpTotal,
  type Tally,
  type UnplacedTally,
} from './tally.ts';

/** The level and day of the totals. */
export interface RollUpOptions {
  /** The level of the totals. */
  readonly to: RollUpLevel;
  /** The day on which codes and parents are read. */
  readonly on: CivilDate;
}

/** The unit of a total. */
type TotalUnit = AnyUnitState | 'country';

/**
 * Adds tallies up to a higher level: villages, communes, districts or provinces to districts, provinces or the country, along the parents
 * of each unit on the day. Counts alone are added; rates are computed from the sums ({@link rateOf}).
 *
 * No tally is lost: each is in exactly one total, or in `unplaced` with the reason. If a unit is reported as well as units within it, the
 * units within are counted and the unit is checked against them. Units that should have been reported in a total are `missing`.
 *
 * @param registry - the units
 * @param tallies - the counts of units, of any levels, in any order
 * @param options - the level of the totals, and the day
 * @returns totals, unplaced tallies, missing units, and checks of units that were reported together with their parts
 * @throws PovertyStandardError `missing-value`, `invalid-value`, `empty-input`, `invalid-number`, `negative-value`, `fractional-count`,
 *   `unknown-field`, `invalid-date`, `text-too-long`, `out-of-range` for a tally or an option, with its path; `fractional-count` for a sum
 *   too large to be exact
 *
 * @example
 * ```ts
 * const registry = createRegistry({
 *   units: [
 *     ...provinces,
 *     { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' },
 *     { level: 'commune', code: '05983', name: 'Lương Văn Tri', type: 'ward', parent: '20', from: '2025-07-01' },
 *   ],
 * });
 * const tallies = [
 *   { level: 'commune', code: '05986', counts: { households: 9_000, poor: 40 } },
 *   { level: 'commune', code: '05983', counts: { households: 8_000, poor: 25 } },
 *   { level: 'commune', code: '05974', counts: { households: 100, poor: 1 } },
 * ] as const;
 * const { totals, unplaced } = rollUp(registry, tallies, { to: 'province', on: '2025-12-31' });
 * totals.map(({ name, counts }) => [name, counts]); // => [['Lạng Sơn', { households: 17_000, poor: 65 }]]
 * unplaced.map(({ index, reason }) => [index, reason]); // => [[2, 'unknown-unit']]
 * ```
 */
export function rollUp(registry: Registry, tallies: readonly Tally[], options: RollUpOptions): RollUp {
  const index = indexOf(registry);
  const { to, on } = readOrFail({ kind: 'object', fields: optionFields }, options, 'options') as RollUpOptions;
  const { tallies: read, names } = readTallies(tallies);
  const { units, levels, isMatched, isReported, unplaced: unmatched } = matchTallies(read, index, on);
  const parents = unitsWithParts(index, { units, levels }, on);
  const totalUnitOf = totalUnitFinder(index, to, on);
  const totals = new Map<TotalUnit, RunningTotal>();
  const unplaced: UnplacedTally[] = [...unmatched];
  for (let row = 0; row < units.length; row += 1) {
    const state = units[row];
    if (state === undefined) {
      continue;
    }
    const tally = read[row] as Tally;
    const isAbove = rollUpLevels.indexOf(state.level) < rollUpLevels.indexOf(to);
    const totalUnit = isAbove || parents.has(state) ? undefined : totalUnitOf(state);
    if (totalUnit === undefined) {
      const reason = isAbove ? 'above-target-level' : parents.has(state) ? 'reported-with-parts' : 'no-unit-above';
      unplaced.push(unplacedTally({ index: row, tally }, reason));
      continue;
    }
    let total = totals.get(totalUnit);
    if (total === undefined) {
      total = emptyTotal(names);
      totals.set(totalUnit, total);
    }
    addCounts(total, tally.counts);
  }
  const isInTotal = (state: AnyUnitState): boolean => totals.has(totalUnitOf(state) as TotalUnit);
  return {
    kind: 'roll-up',
    totals: [...totals]
      .map(([unit, total]) => toResultTotal(unit, total))
      .sort((first, second) => (codeOf(first) < codeOf(second) ? -1 : 1)),
    unplaced: unplaced.sort((first, second) => first.index - second.index),
    missing: findMissingUnits(index, { levels, isMatched, isReported, parents, isInTotal }, on),
    checks: checkParents(index, { tallies: read, names, units, parents }, on),
  };
}

const optionFields: FieldsOf<RollUpOptions> = { to: { kind: 'one-of', values: rollUpLevels }, on: { kind: 'date' } };

/** Creates a finder of the total in which a unit lies on a day; it remembers the totals of parents. */
function totalUnitFinder(
  index: RegistryIndex,
  to: RollUpLevel,
  on: CivilDate,
): (state: AnyUnitState) => TotalUnit | undefined {
  const found = new Map<AnyUnitState, TotalUnit | undefined>();
  const find = (state: AnyUnitState): TotalUnit | undefined => {
    if (to === 'country') {
      return to;
    }
    if (state.level === to) {
      return state;
    }
    const parent = parentOf(index, state, on);
    if (parent === undefined) {
      return undefined;
    }
    if (!found.has(parent)) {
      found.set(parent, find(parent));
    }
    return found.get(parent);
  };
  return find;
}

function toResultTotal(unit: TotalUnit, total: RunningTotal): RollUpTotal {
  return {
    kind: 'total',
    ...(unit === 'country' ? { unit: { level: unit } } : { unit: unitKeyOf<UnitLevel>(unit), name: unit.name }),
    counts: countsOf(total),
    tallies: total.tallies,
    incomplete: incompleteNames(total),
  };
}

/** The code of a total, to sort by. The country has no code, but its total is the only one and is never compared. */
function codeOf({ unit }: RollUpTotal): string {
  return (unit as UnitKey).code;
}
