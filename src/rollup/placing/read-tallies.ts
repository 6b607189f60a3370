import { refuse, showValue } from '../../foundation/errors/index.ts';
import { mostNames, mostRows } from '../../foundation/limits.ts';
import { readOrRefuse, testOfShape } from '../../foundation/shape/index.ts';
import type { Tally } from '../tally.ts';
import { tallyShape } from './tally-shape.ts';

/** Tallies that have been read. */
export interface ReadTallies {
  readonly tallies: readonly Tally[];
  /** All names that some tally counts, in the order in which they first occur. */
  readonly names: readonly string[];
}

/** Reads tallies, nearly all of which are right: what is wrong with another its shape tells. */
export function readTallies(value: unknown, path = 'tallies'): ReadTallies {
  const given = readTable(value, path);
  const isTally = testOfShape(tallyShape);
  const tallies: Tally[] = [];
  const names = new Set<string>();
  for (let place = 0; place < given.length; place += 1) {
    const one = given[place] as Tally;
    // A count that is null is none, and is left out of the copy.
    const tally =
      isTally(one) && isEachCounted(one)
        ? one
        : (readOrRefuse(tallyShape, one, `${path}[${place}]`) as Tally);
    tallies.push(tally);
    for (const name of Object.keys(tally.counts)) {
      names.add(name);
    }
    if (names.size > mostNames) {
      refuse('out-of-range', `${path}[${place}].counts`, names.size, { kind: 'names-in-all-tallies', most: mostNames });
    }
  }
  return { tallies, names: [...names] };
}

function readTable(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    refuse(value === undefined || value === null ? 'missing-value' : 'invalid-value', path, value, { kind: 'list' });
  }
  return value.length > mostRows
    ? refuse('out-of-range', path, showValue(value), { kind: 'list', most: mostRows })
    : (value as readonly unknown[]);
}

function isEachCounted({ counts }: Tally): boolean {
  for (const name of Object.keys(counts)) {
    if (typeof counts[name] !== 'number') {
      return false;
    }
  }
  return true;
}
