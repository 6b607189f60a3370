import { isPovertyStandardError } from '../../foundation/errors/index.ts';
import { type CivilDate, dayAfter, parseCivilDate } from '../../foundation/time/index.ts';

/** Reads the days of a table, each different one once: a table of a hundred thousand rows names few. */
export interface DayReader {
  /** Whether a value is a calendar date. */
  readonly isDay: (value: unknown) => value is CivilDate;
  /** The day before one. */
  readonly before: (day: CivilDate) => CivilDate;
}

/** A reader of days, with a memory of its own. */
export function dayReader(): DayReader {
  const known = new Map<unknown, boolean>();
  const befores = new Map<CivilDate, CivilDate>();
  return {
    isDay: (value): value is CivilDate => {
      let is = known.get(value);
      if (is === undefined) {
        is = isCivilDate(value);
        known.set(value, is);
      }
      return is;
    },
    before: (day) => {
      let before = befores.get(day);
      if (before === undefined) {
        before = dayAfter(day, -1);
        befores.set(day, before);
      }
      return before;
    },
  };
}

function isCivilDate(value: unknown): boolean {
  try {
    parseCivilDate(value);
    return true;
  } catch (error) {
    return !isPovertyStandardError(error);
  }
}
