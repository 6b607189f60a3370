import type { CivilDate } from '../foundation/dates.ts';
import { type FieldsOf, readOrFail } from '../foundation/shape/index.ts';
import type { AnyUnitState, UnitKey, UnitLevel } from '../law/index.ts';
import { indexOf } from '../units/create-registry.ts';
import { unitKeyOf, type Registry } from '../units/index.ts';
import { parentOf, type RegistryIndex } from '../units/registry-index.ts';
import { addCounts, countsOf, incompleteNames, type OpenTotal, openTotal } from './add-counts.ts';
import { checkParents, findMissing, unitsWithParts } from './coverage.ts';
import { matchTallies, readTallies, unplaced } from './match-tallies.ts';
import {
  type RollUp,
  type RollUpLevel,
  rollUpLevels,
  type RollUpTotal,
  type Tally,
  type UnplacedTally,
} from './tally.ts';

/** What tallies are added up to. */
export interface RollUpOptions {
  /** The level of the totals. */
  readonly to: RollUpLevel;
  /** The day on which units are read. */
  readonly on: CivilDate;
}

/** What a total is of. */
type Whole = AnyUnitState | 'country';

/**
 * Adds tallies up to a level above, on a day: villages, communes, districts or provinces to districts, provinces or the country, along
 * the units that stand above each on that day. Only counts are added; a rate is taken of the sums afterwards ({@link rateOf}).
 *
 * Nothing is lost: a tally is in exactly one total, or among the unplaced with the reason. Where a unit is reported as well as units within
 * it, those are counted and the unit is checked against them. What should have been reported beside the others is `missing`.
 *
 * @param registry - the units
 * @param tallies - the counts of units, of any levels, in any order
 * @param options - the level of the totals, and the day
 * @returns totals, unplaced tallies, missing units, and checks of what was reported twice at different levels
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
  const { units, levels: reported, isMatched, isReported, unplaced: aside } = matchTallies(read, index, on);
  const parents = unitsWithParts(index, { units, levels: reported }, on);
  const wholeOf = wholeFinder(index, to, on);
  const totals = new Map<Whole, OpenTotal>();
  const others: UnplacedTally[] = [...aside];
  for (let place = 0; place < units.length; place += 1) {
    const state = units[place];
    if (state === undefined) {
      continue;
    }
    const tally = read[place] as Tally;
    const isAbove = rollUpLevels.indexOf(state.level) < rollUpLevels.indexOf(to);
    const whole = isAbove || parents.has(state) ? undefined : wholeOf(state);
    if (whole === undefined) {
      const reason = isAbove ? 'above-target-level' : parents.has(state) ? 'reported-with-parts' : 'no-unit-above';
      others.push(unplaced({ place, tally }, reason));
      continue;
    }
    let total = totals.get(whole);
    if (total === undefined) {
      total = openTotal(names);
      totals.set(whole, total);
    }
    addCounts(total, tally.counts);
  }
  const isInTotal = (state: AnyUnitState): boolean => totals.has(wholeOf(state) as Whole);
  return {
    kind: 'roll-up',
    totals: [...totals].map(tellTotal).sort((one, other) => (codeOf(one) < codeOf(other) ? -1 : 1)),
    unplaced: others.sort((one, other) => one.index - other.index),
    missing: findMissing(index, { levels: reported, isMatched, isReported, parents, isInTotal }, on),
    checks: checkParents(index, { tallies: read, names, units, parents }, on),
  };
}

const optionFields: FieldsOf<RollUpOptions> = { to: { kind: 'one-of', values: rollUpLevels }, on: { kind: 'date' } };

/** Finds the unit of a level in which another lies on a day; what it has found above a unit it remembers. */
function wholeFinder(index: RegistryIndex, to: RollUpLevel, on: CivilDate): (state: AnyUnitState) => Whole | undefined {
  const found = new Map<AnyUnitState, Whole | undefined>();
  const find = (state: AnyUnitState): Whole | undefined => {
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

function tellTotal([whole, total]: [Whole, OpenTotal]): RollUpTotal {
  return {
    kind: 'total',
    ...(whole === 'country' ? { unit: { level: whole } } : { unit: unitKeyOf<UnitLevel>(whole), name: whole.name }),
    counts: countsOf(total),
    tallies: total.tallies,
    incomplete: incompleteNames(total),
  };
}

/** The code of a unit; the country is alone, and asked for none. */
function codeOf({ unit }: RollUpTotal): string {
  return (unit as UnitKey).code;
}
