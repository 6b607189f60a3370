import { type CivilDate, parseCivilDate } from '../../foundation/time/index.ts';

const millisecondsInADay = 86_400_000;

/** The day so many days after another. */
export function dayAfter(date: CivilDate, days: number): CivilDate {
  // Beyond the year 9999 dates have another shape, which is refused.
  return parseCivilDate(new Date(Date.parse(date) + days * millisecondsInADay).toISOString().slice(0, -14), 'days');
}
