import { frozenRow } from '../foundation/frozen.ts';
import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { unitKeyOf } from '../units/index.ts';
import { holdingOn, parentOf, type RegistryIndex } from '../units/registry-index.ts';
import { addCounts, type Received, countsOf, type OpenTotal, openTotal } from './add-counts.ts';
import type { MatchedTallies } from './match-tallies.ts';
import type { MissingUnit, RollUpCheck, Tally, TallyCounts } from './tally.ts';

/** What was reported of units that are there on a day. */
interface ReportedTallies extends Pick<MatchedTallies, 'units'> {
  readonly tallies: readonly Tally[];
  readonly names: readonly string[];
  /** Units within which others are reported. */
  readonly parents: ReadonlySet<AnyUnitState>;
}

/** What was converted, and what was not. */
interface Carried {
  /** The levels of which something was given. */
  readonly levels: readonly UnitLevel[];
  /** The units whose counts have received. */
  readonly placed: ReadonlySet<AnyUnitState>;
  readonly received: Received;
  readonly targetsOf: (state: AnyUnitState) => readonly AnyUnitState[];
  /** Whether tallies of several levels arrive at one, so that a unit may be in the counts of one above it. */
  readonly isLifted: boolean;
}

/** What {@link findMissing} looks at. */
interface Reported extends Pick<MatchedTallies, 'levels' | 'isMatched' | 'isReported'> {
  /** Units within which others are reported. */
  readonly parents: ReadonlySet<AnyUnitState>;
  /** Whether a unit lies in one of the totals. */
  readonly isInTotal: (state: AnyUnitState) => boolean;
}

/** Compares every unit that was reported beside its parts with what those come to. */
export function checkParents(
  index: RegistryIndex,
  { tallies, names, units, parents }: ReportedTallies,
  on: string,
): RollUpCheck[] {
  const whole = units.flatMap((unit, place) => (unit && parents.has(unit) ? { unit, place } : []));
  const sums = new Map(whole.map(({ unit }): [AnyUnitState, OpenTotal] => [unit, openTotal(names)]));
  for (const [place, unit] of whole.length > 0 ? units.entries() : []) {
    for (const above of unit && !parents.has(unit) ? unitsAbove(index, unit, on) : []) {
      const sum = sums.get(above);
      if (sum) {
        addCounts(sum, (tallies[place] as Tally).counts);
      }
    }
  }
  return whole.map(({ unit, place }) => {
    const reported = frozenRow((tallies[place] as Tally).counts);
    const parts = countsOf(sums.get(unit) as OpenTotal);
    const difference = differenceOf(reported, parts);
    return { kind: 'roll-up-check', unit: unitKeyOf<UnitLevel>(unit), index: place, reported, parts, difference };
  });
}

/** The units of which counts are wanting, by the unit of the other day in which they are. */
export function findAbsent(
  index: RegistryIndex,
  { levels, placed, received, targetsOf, isLifted }: Carried,
  on: string,
): ReadonlyMap<AnyUnitState, readonly AnyUnitState[]> {
  const absent = new Map<AnyUnitState, AnyUnitState[]>();
  const isCovered = (state: AnyUnitState): boolean =>
    isLifted && unitsAbove(index, state, on).some((above) => placed.has(above));
  const hasParts = new Set(isLifted ? [...placed].flatMap((state) => unitsAbove(index, state, on)) : []);
  for (const level of levels) {
    for (const states of index.states[level].lists) {
      const state = holdingOn(states, on);
      if (state && !placed.has(state) && !isCovered(state) && !hasParts.has(state)) {
        for (const whole of new Set(targetsOf(state))) {
          if (received.has(whole)) {
            const ofWhole = absent.get(whole) ?? [];
            ofWhole.push(state);
            absent.set(whole, ofWhole);
          }
        }
      }
    }
  }
  return absent;
}

/** The units of the levels reported of which nothing is reported, though others of their total are; the highest of each kind only. */
export function findMissing(
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
    for (let code = 0; code < lists.length; code += 1) {
      // First what is cheapest to know, because nearly all are reported.
      if (!isReported(level, code)) {
        const state = holdingOn(lists[code] as readonly AnyUnitState[], on);
        if (state !== undefined && isInTotal(state) && !isCovered(state)) {
          missing.add(state);
        }
      }
    }
  }
  return [...missing].map((state) => ({ unit: unitKeyOf<UnitLevel>(state) }));
}

/** The units above a unit on a day, the nearest first. */
function unitsAbove(index: RegistryIndex, state: AnyUnitState, on: string): AnyUnitState[] {
  const above: AnyUnitState[] = [];
  for (let one = parentOf(index, state, on); one; one = parentOf(index, one, on)) {
    above.push(one);
  }
  return above;
}

/** The units within which others are reported. Where only one level is reported there are none that matter, and nothing is looked up. */
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
