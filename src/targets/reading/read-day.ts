import { refuse } from '../../foundation/errors/index.ts';
import { mostSteps } from '../../foundation/limits.ts';
import { type CivilDate, parseCivilDate, readMoment } from '../../foundation/time/index.ts';

/** The day of a moment: `cuối năm t` is `t-12-31`, and the start of a year is the end of the year before. */
export function readDay(value: unknown, path: string): CivilDate {
  const isOtherDate = typeof value === 'string' && /^\d{4}-(?!12-31$|01-01$)/u.test(value);
  if (isOtherDate) {
    return parseCivilDate(value, path);
  }
  const { endOf } = readMoment(value, path);
  return parseCivilDate(`${String(endOf).padStart(4, '0')}-12-31`, path);
}

/** Refuses a moment that is so many years after another that somebody meant "no end". */
export function refuseFar(
  from: CivilDate,
  to: CivilDate,
  path: string,
  received: unknown,
  most: number = mostSteps,
): void {
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > most) {
    refuse('out-of-range', path, received, `a moment at most ${most} years from the other, ${from} to ${to}`);
  }
}

/** The whole years from one day to a later one; undefined where they are not whole. */
export function wholeYears(from: CivilDate, to: CivilDate): number | undefined {
  const day = (date: CivilDate): string => date.slice(5);
  return day(from) === day(to) ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) : undefined;
}
