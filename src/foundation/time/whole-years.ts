import { refuse } from '../errors/index.ts';
import { mostSteps } from '../limits.ts';
import type { CivilDate } from './civil-date.ts';

/** Refuses a moment that is so many years after another that somebody meant "no end". */
export function refuseFar(
  from: CivilDate,
  to: CivilDate,
  path: string,
  received: unknown,
  most: number = mostSteps,
): void {
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > most) {
    refuse('out-of-range', path, received, { kind: 'moment-at-most-years-away', most, than: from });
  }
}

/** The whole years from one day to a later one; undefined where they are not whole. */
export function wholeYears(from: CivilDate, to: CivilDate): number | undefined {
  const day = (date: CivilDate): string => date.slice(5);
  return day(from) === day(to) ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) : undefined;
}
