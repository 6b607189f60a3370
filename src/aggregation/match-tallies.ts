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

/** A tally with its index in the given list. */
export interface IndexedTally {
  readonly index: number;
  readonly tally: Tally;
}

/** A second tally of a unit, with the index of the first. */
interface DuplicateTally extends IndexedTally {
  readonly first: number;
}

/** Tallies matched to the units of a day, each unit once; and the unmatched tallies. */
export interface MatchedTallies {
  /** The unit of each tally, in the same order; undefined for an unplaced tally. */
  readonly units: readonly (AnyUnitState | undefined)[];
  /** The levels with matched tallies. */
  readonly levels: readonly UnitLevel[];
  /** Whether a unit of the day is matched. */
  readonly isMatched: (state: AnyUnitState) => boolean;
  /** The same by the number of its code in the registry index. */
  readonly isReported: (level: UnitLevel, number: number) => boolean;
  readonly unplaced: readonly UnplacedTally[];
}

/** Tallies after reading. */
export interface ReadTallies {
  readonly tallies: readonly Tally[];
  /** The names of all counts, in order of first occurrence. */
  readonly names: readonly string[];
}

/** Finds the unit of every tally on a day; tallies without a unit and duplicates are unplaced. */
export function matchTallies(tallies: readonly Tally[], index: RegistryIndex, on: string): MatchedTallies {
  const firstRows = noRows(index);
  const units = new Array<AnyUnitState | undefined>(tallies.length).fill(undefined);
  const unmatched: IndexedTally[] = [];
  const duplicates: DuplicateTally[] = [];
  for (let row = 0; row < tallies.length; row += 1) {
    const tally = tallies[row] as Tally;
    const { numbers, lists } = index.states[tally.level];
    const number = numbers.get(tally.code);
    const state = number === undefined ? undefined : holdingOn(lists[number] as readonly AnyUnitState[], on);
    if (number === undefined || state === undefined) {
      unmatched.push({ index: row, tally });
      continue;
    }
    const firstRowsOfLevel = firstRows[tally.level];
    const first = firstRowsOfLevel[number] as number;
    if (first === noRow) {
      firstRowsOfLevel[number] = row;
      units[row] = state;
    } else {
      duplicates.push({ index: row, tally, first });
    }
  }
  const numberOf = ({ level, code }: Pick<Tally, 'level' | 'code'>): number =>
    index.states[level].numbers.get(code) as number;
  const { conflicting, unplaced } = resolveDuplicates(duplicates, tallies);
  for (const row of conflicting) {
    const tally = tallies[row] as Tally;
    firstRows[tally.level][numberOf(tally)] = noRow;
    units[row] = undefined;
  }
  const isReported: MatchedTallies['isReported'] = (level, number) => firstRows[level][number] !== noRow;
  const isMatched: MatchedTallies['isMatched'] = (state) => isReported(state.level, numberOf(state));
  return {
    units,
    levels: unitLevels.filter((level) => firstRows[level].some((row) => row !== noRow)),
    isMatched,
    isReported,
    unplaced: [...unplaced, ...unmatched.map((tally) => unmatchedTally(index, tally, on, isMatched))],
  };
}

/** A tally as unplaced, with a reason and the units concerned. */
export function unplacedTally(
  { index, tally }: IndexedTally,
  reason: UnplacedReason,
  units: readonly AnyUnitState[] = [],
): UnplacedTally {
  return {
    kind: 'unplaced-tally',
    index,
    tally: frozenCopy(tally),
    reason,
    units: units.map((unit) => unitKeyOf<UnitLevel>(unit)),
  };
}

/** Reads tallies. A fast test accepts nearly all; the slow reader of the shape runs only for the remaining, to find the fault. */
export function readTallies(value: unknown, path = 'tallies'): ReadTallies {
  const tallies = readSparseList(value, path, mostRows).slice() as Tally[];
  const isTally = testOfShape(tallyShape);
  const names = new Set<string>();
  for (let row = 0; row < tallies.length; row += 1) {
    const given = ownValue(tallies, row);
    // A count of null is absent, and is left out of the tally that is read.
    if (!isTally(given) || !addNames(names, (given as Tally).counts)) {
      const read = readOrFail(tallyShape, given, `${path}[${row}]`) as Tally;
      addNames(names, read.counts);
      tallies[row] = read;
    }
    if (names.size > mostNames) {
      fail('out-of-range', `${path}[${row}].counts`, names.size, { kind: 'names-in-all-tallies', most: mostNames });
    }
  }
  return { tallies, names: [...names] };
}

/** For every code of a level, the row of its first tally; no row yet. A code names a single unit of its level on a day. */
function noRows({ states }: RegistryIndex): Readonly<Record<UnitLevel, number[]>> {
  const ofLevel = (level: UnitLevel): number[] => new Array<number>(states[level].lists.length).fill(noRow);
  return {
    province: ofLevel('province'),
    district: ofLevel('district'),
    commune: ofLevel('commune'),
    village: ofLevel('village'),
  };
}

/** Stands for a code without a tally. */
const noRow = -1;

/** Sorts out second tallies of a unit; if they differ from the first, neither is used. */
function resolveDuplicates(
  duplicates: readonly DuplicateTally[],
  tallies: readonly Tally[],
): { readonly conflicting: ReadonlySet<number>; readonly unplaced: readonly UnplacedTally[] } {
  const tallyAt = (row: number): Tally => tallies[row] as Tally;
  const conflicting = new Set(
    duplicates.flatMap(({ first, tally }) => (sameCounts(tallyAt(first).counts, tally.counts) ? [] : first)),
  );
  return {
    conflicting,
    unplaced: [
      ...[...conflicting].map((row) => unplacedTally({ index: row, tally: tallyAt(row) }, 'conflicting-duplicate')),
      ...duplicates.map((duplicate) =>
        unplacedTally(duplicate, conflicting.has(duplicate.first) ? 'conflicting-duplicate' : 'duplicate'),
      ),
    ],
  };
}

/** A tally without a unit on the day, with the reason. */
function unmatchedTally(
  index: RegistryIndex,
  unmatched: IndexedTally,
  on: string,
  isMatched: MatchedTallies['isMatched'],
): UnplacedTally {
  const { level, code } = unmatched.tally;
  const states = statesOf(index.states[level], code);
  const last = states.filter(({ from }) => from <= on).at(-1);
  const successors = last ? linksOutOf(index, last).map((link) => successorState(index, link)) : [];
  return unplacedTally(
    unmatched,
    successors.some(isMatched)
      ? 'reported-under-new-code-too'
      : states.length > 0
        ? 'not-valid-on-date'
        : 'unknown-unit',
    successors,
  );
}

/** Adds the names of counts; returns whether each has a count. */
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
