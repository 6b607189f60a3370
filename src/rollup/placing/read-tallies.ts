import { refuse } from '../../foundation/errors/index.ts';
import { ownValue, readPlaces } from '../../foundation/input/index.ts';
import { mostNames, mostRows } from '../../foundation/limits.ts';
import { readOrRefuse, testOfShape } from '../../foundation/shape/index.ts';
import type { Tally, TallyCounts } from '../tally.ts';
import { tallyShape } from './tally-shape.ts';

/** Tallies that have been read. */
export interface ReadTallies {
  readonly tallies: readonly Tally[];
  /** All names that some tally counts, in the order in which they first occur. */
  readonly names: readonly string[];
}

/** Reads tallies, nearly all of which are right: what is wrong with another its shape tells. */
export function readTallies(value: unknown, path = 'tallies'): ReadTallies {
  const tallies = readPlaces(value, path, mostRows).slice() as Tally[];
  const isTally = testOfShape(tallyShape);
  const names = new Set<string>();
  for (let place = 0; place < tallies.length; place += 1) {
    const given = ownValue(tallies, place);
    // A count that is null is none, and is left out of what is read.
    if (!isTally(given) || !addNames(names, (given as Tally).counts)) {
      const read = readOrRefuse(tallyShape, given, `${path}[${place}]`) as Tally;
      addNames(names, read.counts);
      tallies[place] = read;
    }
    if (names.size > mostNames) {
      refuse('out-of-range', `${path}[${place}].counts`, names.size, { kind: 'names-in-all-tallies', most: mostNames });
    }
  }
  return { tallies, names: [...names] };
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
