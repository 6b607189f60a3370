import { unitLevels } from '../../administrative/index.ts';
import { refuse } from '../../foundation/errors/index.ts';
import { mostNames } from '../../foundation/limits.ts';
import { readFields, readList, readOneOf, readText } from '../../foundation/reading/index.ts';
import type { Tally } from '../tally.ts';

/** Tallies that have been read. */
export interface ReadTallies {
  readonly tallies: readonly Tally[];
  /** All names that some tally counts, in the order in which they first occur. */
  readonly names: readonly string[];
}

/** Refuses a count that is no whole number from 0. */
function refuseCount(count: unknown, path: string): never {
  if (typeof count === 'number' && count < 0) {
    refuse('negative-value', path, count, '0 or more');
  }
  refuse(Number.isFinite(count) ? 'fractional-count' : 'invalid-number', path, count, 'a whole number');
}

/** Refuses what is no tally, but for its counts. */
function refuseTally(tally: unknown, path: string): never {
  const fields = readFields(tally, path, ['level', 'code', 'counts']);
  readOneOf(fields.get('level'), `${path}.level`, unitLevels);
  readText(fields.get('code'), `${path}.code`);
  const counts = fields.get('counts');
  refuse(counts === undefined ? 'missing-value' : 'invalid-value', `${path}.counts`, counts, 'an object');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value has the fields of a tally, and no others. Written without lists, because there are many. */
function isTally(value: unknown): value is Tally {
  if (!isObject(value)) {
    return false;
  }
  const names = Object.keys(value);
  for (const name of names) {
    if (name !== 'level' && name !== 'code' && name !== 'counts') {
      return false;
    }
  }
  const { level, code, counts } = value as Partial<Tally>;
  return (
    names.length === 3 && unitLevels.includes(level as Tally['level']) && typeof code === 'string' && isObject(counts)
  );
}

/** Reads tallies; a path is written only where something is wrong. */
export function readTallies(value: readonly Tally[], path = 'tallies'): ReadTallies {
  const tallies = readList(value, path) as readonly Tally[];
  const names = new Set<string>();
  for (let place = 0; place < tallies.length; place += 1) {
    const tally: unknown = tallies[place];
    if (!isTally(tally)) {
      return refuseTally(tally, `${path}[${place}]`);
    }
    const { counts } = tally;
    for (const name of Object.keys(counts)) {
      const count = counts[name];
      if (!Number.isSafeInteger(count) || (count as number) < 0) {
        refuseCount(count, `${path}[${place}].counts.${name}`);
      }
      names.add(name);
    }
    if (names.size > mostNames) {
      refuse('out-of-range', `${path}[${place}].counts`, counts, `at most ${mostNames} names in all tallies`);
    }
  }
  return { tallies, names: [...names] };
}
