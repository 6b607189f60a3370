import { type Expected, refuse } from '../../foundation/errors/index.ts';
import { readFields, readList, readOneOf, readText } from '../../foundation/input/index.ts';
import { columnNumbers, dynamicsTableCodes } from '../dynamics-columns.ts';
import { type CountedIn, type HouseholdStanding, householdStandings } from '../household/household-change.ts';

/** What the tables need to know of an outcome. */
interface ReadOutcome {
  readonly standard: string;
  /** Where the household is counted; absent while what became of it is undecided. */
  readonly change?: {
    readonly previous: HouseholdStanding;
    readonly current: HouseholdStanding;
    readonly counted: readonly CountedIn[];
  };
}

/** Reads an outcome anew: it may have gone through a file or a queue since it was given. Fields that are not counted are not looked at. */
export function readOutcome(value: unknown, path: string): ReadOutcome {
  const fieldsOf = (whole: unknown, at: string): ((name: string) => unknown) => {
    const fields = readFields(readPresent(whole, at, { kind: 'object' }), at);
    return (name) => readPresent(fields.get(name), `${at}.${name}`, { kind: 'value' });
  };
  const field = fieldsOf(value, path);
  const standard = readText(field('standard'), `${path}.standard`);
  if (!readOneOf(field('decided'), `${path}.decided`, [true, false])) {
    return { standard };
  }
  const counted = Array.from(readList(field('counted'), `${path}.counted`), (one, place): CountedIn => {
    const at = `${path}.counted[${place}]`;
    const part = fieldsOf(one, at);
    return {
      table: readOneOf(part('table'), `${at}.table`, dynamicsTableCodes),
      column: readOneOf(part('column'), `${at}.column`, columnNumbers),
    };
  });
  const standing = (name: string): HouseholdStanding => readOneOf(field(name), `${path}.${name}`, householdStandings);
  return { standard, change: { previous: standing('previous'), current: standing('current'), counted } };
}

/** A value that is there: what JSON cannot carry it writes as `null`, so that both are missing. */
export function readPresent(value: unknown, path: string, expected: Expected): unknown {
  return value ?? refuse('missing-value', path, value, expected);
}
