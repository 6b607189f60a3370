import { frozenRow } from '../foundation/frozen.ts';
import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { unitKeyOf } from '../units/index.ts';
import { holdingOn, parentOf, type RegistryIndex } from '../units/registry-index.ts';
import { addCounts, type Received, countsOf, emptyTotal, type RunningTotal } from './add-counts.ts';
import type { MatchedTallies } from './match-tallies.ts';
import type { MissingUnit, RollUpCheck, Tally, TallyCounts } from './tally.ts';

/** Tallies matched to units of a day. */
interface ReportedTallies extends Pick<MatchedTallies, 'units'> {
  readonly tallies: readonly Tally[];
  readonly names: readonly string[];
  /** Units with reported units within them. */
  readonly parents: ReadonlySet<AnyUnitState>;
}

/** The result of converting tallies. */
interface Conversion {
  /** The levels of the tallies. */
  readonly levels: readonly UnitLevel[];
  /** The units whose counts were converted. */
  readonly converted: ReadonlySet<AnyUnitState>;
  readonly received: Received;
  readonly targetsOf: (state: AnyUnitState) => readonly AnyUnitState[];
  /** Whether tallies of several levels are rolled up to the same level, so that a unit may be in the counts of a higher unit. */
  readonly isRolledUp: boolean;
}

/** The facts that {@link findMissingUnits} needs. */
interface Reported extends Pick<MatchedTallies, 'levels' | 'isMatched' | 'isReported'> {
  /** Units with reported units within them. */
  readonly parents: ReadonlySet<AnyUnitState>;
  /** Whether a unit lies in any of the totals. */
  readonly isInTotal: (state: AnyUnitState) => boolean;
}

/** Compares every unit that was reported beside its parts with the sum of the parts. */
export function checkParents(
  index: RegistryIndex,
  { tallies, names, units, parents }: ReportedTallies,
  on: string,
): RollUpCheck[] {
  const reportedParents = units.flatMap((unit, row) => (unit && parents.has(unit) ? { unit, row } : []));
  if (reportedParents.length === 0) {
    return [];
  }
  const sums = new Map(reportedParents.map(({ unit }): [AnyUnitState, RunningTotal] => [unit, emptyTotal(names)]));
  for (const [row, unit] of units.entries()) {
    for (const above of unit && !parents.has(unit) ? unitsAbove(index, unit, on) : []) {
      const sum = sums.get(above);
      if (sum) {
        addCounts(sum, (tallies[row] as Tally).counts);
      }
    }
  }
  return reportedParents.map(({ unit, row }) => {
    const reported = frozenRow((tallies[row] as Tally).counts);
    const parts = countsOf(sums.get(unit) as RunningTotal);
    const difference = differenceOf(reported, parts);
    return { kind: 'roll-up-check', unit: unitKeyOf<UnitLevel>(unit), index: row, reported, parts, difference };
  });
}

/** The units that were not converted, by the unit of the target day in whose counts they are missing. */
export function findMissingByTarget(
  index: RegistryIndex,
  { levels, converted, received, targetsOf, isRolledUp }: Conversion,
  on: string,
): ReadonlyMap<AnyUnitState, readonly AnyUnitState[]> {
  const missingByTarget = new Map<AnyUnitState, AnyUnitState[]>();
  const isCovered = (state: AnyUnitState): boolean =>
    isRolledUp && unitsAbove(index, state, on).some((above) => converted.has(above));
  const parents = new Set(isRolledUp ? [...converted].flatMap((state) => unitsAbove(index, state, on)) : []);
  for (const level of levels) {
    for (const states of index.states[level].lists) {
      const state = holdingOn(states, on);
      if (state && !converted.has(state) && !isCovered(state) && !parents.has(state)) {
        for (const target of new Set(targetsOf(state))) {
          if (received.has(target)) {
            const missing = missingByTarget.get(target) ?? [];
            missing.push(state);
            missingByTarget.set(target, missing);
          }
        }
      }
    }
  }
  return missingByTarget;
}

/** The units of the reported levels that lie in a total but are not reported at any level; of nested units the highest alone. */
export function findMissingUnits(
  index: RegistryIndex,
  { levels, isMatched, isReported, parents, isInTotal }: Reported,
  on: string,
): MissingUnit[] {
  const missing = new Set<AnyUnitState>();
  const isCovered = (state: AnyUnitState): boolean =>
    levels.length > 1 &&
    (parents.has(state) ||
      unitsAbove(index, state, on).some((above) => missing.has(above) || (isMatched(above) && !parents.has(above))));
  for (const level of levels) {
    const { lists } = index.states[level];
    for (let number = 0; number < lists.length; number += 1) {
      // The cheapest test first: nearly all units are reported.
      if (!isReported(level, number)) {
        const state = holdingOn(lists[number] as readonly AnyUnitState[], on);
        if (state !== undefined && isInTotal(state) && !isCovered(state)) {
          missing.add(state);
        }
      }
    }
  }
  return [...missing].map((state) => ({ unit: unitKeyOf<UnitLevel>(state) }));
}

/** The units above a unit on a day, from the nearest. */
function unitsAbove(index: RegistryIndex, state: AnyUnitState, on: string): AnyUnitState[] {
  const above: AnyUnitState[] = [];
  for (let unit = parentOf(index, state, on); unit; unit = parentOf(index, unit, on)) {
    above.push(unit);
  }
  return above;
}

/** The units with reported units within them. With a single reported level no parent is reported, so none is looked up. */
export function unitsWithParts(
  index: RegistryIndex,
  { units, levels }: Pick<MatchedTallies, 'units' | 'levels'>,
  on: string,
): ReadonlySet<AnyUnitState> {
  const parents = new Set<AnyUnitState>();
  for (const state of levels.length > 1 ? units : []) {
    for (const above of state ? unitsAbove(index, state, on) : []) {
      parents.add(above);
    }
  }
  return parents;
}

function differenceOf(reported: TallyCounts, parts: TallyCounts): TallyCounts {
  const names = Object.keys(reported).filter((name) => Object.hasOwn(parts, name));
  return Object.fromEntries(names.map((name) => [name, (reported[name] as number) - (parts[name] as number)]));
}
