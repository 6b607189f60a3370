import { fail } from '../foundation/errors/index.ts';
import { frozenCopy } from '../foundation/frozen.ts';
import { ownValue, readSparseList } from '../foundation/input/index.ts';
import { mostNames, mostRows } from '../foundation/limits.ts';
import { readOrFail, testOfShape } from '../foundation/shape/index.ts';
import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { unitKeyOf } from '../units/index.ts';
import { holdingOn, linksOutOf, type RegistryIndex, statesOf, successorState } from '../units/registry-index.ts';
import { sameCounts } from './add-counts.ts';
import { type Tally, type TallyCounts, tallyShape, type UnplacedReason, type UnplacedTally } from './tally.ts';

/** A tally with its place in the list that was given. */
export interface PlacedTally {
  readonly place: number;
  readonly tally: Tally;
}

/** Tallies of units that are there on a day, each unit once; and the others. */
export interface MatchedTallies {
  /** The unit of each tally, by its place; undefined of one that is unplaced. */
  readonly units: readonly (AnyUnitState | undefined)[];
  /** The levels of which something is matched. */
  readonly levels: readonly UnitLevel[];
  /** Whether a unit of the day is among the matched. */
  readonly isMatched: (state: AnyUnitState) => boolean;
  /** The same by the place of its code in the index. */
  readonly isReported: (level: UnitLevel, place: number) => boolean;
  readonly unplaced: readonly UnplacedTally[];
}

/** Tallies that have been read. */
export interface ReadTallies {
  readonly tallies: readonly Tally[];
  /** All names that some tally counts, in the order in which they first occur. */
  readonly names: readonly string[];
}

/** Finds the unit of every tally on a day, and sets aside what has none or says something twice. */
export function matchTallies(tallies: readonly Tally[], index: RegistryIndex, on: string): MatchedTallies {
  const firsts = firstTallies(index);
  const units = new Array<AnyUnitState | undefined>(tallies.length).fill(undefined);
  const stray: PlacedTally[] = [];
  const again: (PlacedTally & { readonly first: number })[] = [];
  for (let place = 0; place < tallies.length; place += 1) {
    const tally = tallies[place] as Tally;
    const { numbers, lists } = index.states[tally.level];
    const code = numbers.get(tally.code);
    const state = code === undefined ? undefined : holdingOn(lists[code] as readonly AnyUnitState[], on);
    if (code === undefined || state === undefined) {
      stray.push({ place, tally });
      continue;
    }
    const ofLevel = firsts[tally.level];
    const first = ofLevel[code] as number;
    if (first === nothing) {
      ofLevel[code] = place + 1;
      units[place] = state;
    } else {
      again.push({ place, tally, first: first - 1 });
    }
  }
  const codeOf = ({ level, code }: Pick<Tally, 'level' | 'code'>): number =>
    index.states[level].numbers.get(code) as number;
  const { conflicting, unplaced: twice } = setAgainAside(again, tallies);
  for (const place of conflicting) {
    const tally = tallies[place] as Tally;
    firsts[tally.level][codeOf(tally)] = nothing;
    units[place] = undefined;
  }
  const isReported: MatchedTallies['isReported'] = (level, code) => firsts[level][code] !== nothing;
  const isMatched: MatchedTallies['isMatched'] = (state) => isReported(state.level, codeOf(state));
  return {
    units,
    levels: unitLevels.filter((level) => firsts[level].some((first) => first !== nothing)),
    isMatched,
    isReported,
    unplaced: [...twice, ...stray.map((one) => unmatched(index, one, on, isMatched))],
  };
}

/** An unplaced tally. */
export function unplaced(
  { place, tally }: PlacedTally,
  reason: UnplacedReason,
  units: readonly AnyUnitState[] = [],
): UnplacedTally {
  return {
    kind: 'unplaced-tally',
    index: place,
    tally: frozenCopy(tally),
    reason,
    units: units.map((unit) => unitKeyOf<UnitLevel>(unit)),
  };
}

/** Reads tallies, nearly all of which are right: what is wrong with another its shape tells. */
export function readTallies(value: unknown, path = 'tallies'): ReadTallies {
  const tallies = readSparseList(value, path, mostRows).slice() as Tally[];
  const isTally = testOfShape(tallyShape);
  const names = new Set<string>();
  for (let place = 0; place < tallies.length; place += 1) {
    const given = ownValue(tallies, place);
    // A count that is null is none, and is left out of what is read.
    if (!isTally(given) || !addNames(names, (given as Tally).counts)) {
      const read = readOrFail(tallyShape, given, `${path}[${place}]`) as Tally;
      addNames(names, read.counts);
      tallies[place] = read;
    }
    if (names.size > mostNames) {
      fail('out-of-range', `${path}[${place}].counts`, names.size, { kind: 'names-in-all-tallies', most: mostNames });
    }
  }
  return { tallies, names: [...names] };
}

/** For every code of a level, the place of its first tally, counted from 1. A code names one unit of its level on a day. */
function firstTallies({ states }: RegistryIndex): Readonly<Record<UnitLevel, Uint32Array>> {
  const ofLevel = (level: UnitLevel): Uint32Array => new Uint32Array(states[level].lists.length);
  return {
    province: ofLevel('province'),
    district: ofLevel('district'),
    commune: ofLevel('commune'),
    village: ofLevel('village'),
  };
}

/** No tally of a code yet. */
const nothing = 0;

/** Sets aside what says something again of a unit; where it says something else, neither is used. */
function setAgainAside(
  again: readonly (PlacedTally & { readonly first: number })[],
  tallies: readonly Tally[],
): { readonly conflicting: ReadonlySet<number>; readonly unplaced: readonly UnplacedTally[] } {
  const tallyAt = (place: number): Tally => tallies[place] as Tally;
  const conflicting = new Set(
    again.flatMap(({ first, tally }) => (sameCounts(tallyAt(first).counts, tally.counts) ? [] : first)),
  );
  return {
    conflicting,
    unplaced: [
      ...[...conflicting].map((place) => unplaced({ place, tally: tallyAt(place) }, 'conflicting-duplicate')),
      ...again.map((one) => unplaced(one, conflicting.has(one.first) ? 'conflicting-duplicate' : 'duplicate')),
    ],
  };
}

/** Why a code names no unit on a day. */
function unmatched(
  index: RegistryIndex,
  one: PlacedTally,
  on: string,
  isMatched: MatchedTallies['isMatched'],
): UnplacedTally {
  const { level, code } = one.tally;
  const states = statesOf(index.states[level], code);
  const last = states.filter(({ from }) => from <= on).at(-1);
  const successors = last ? linksOutOf(index, last).map((link) => successorState(index, link)) : [];
  return unplaced(
    one,
    successors.some(isMatched)
      ? 'reported-under-new-code-too'
      : states.length > 0
        ? 'not-valid-on-date'
        : 'unknown-unit',
    successors,
  );
}

/** Adds the names of counts; whether there is a count of each. */
function addNames(names: Set<string>, counts: TallyCounts): boolean {
  let areAllCounted = true;
  for (const name of Object.keys(counts)) {
    if (typeof counts[name] === 'number') {
      names.add(name);
    } else {
      areAllCounted = false;
    }
  }
  return areAllCounted;
}
