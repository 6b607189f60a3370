import { UTCDate } from '@date-fns/utc';
import { addDays, lightFormat } from 'date-fns';
import type { CivilDate } from './civil-date.ts';
import { parseCivilDate } from './parse-civil-date.ts';

/** The day so many days after another, or before it for a negative number. */
export function dayAfter(date: CivilDate, days: number): CivilDate {
  // Beyond the year 9999 dates have another shape, which is refused.
  return parseCivilDate(lightFormat(addDays(new UTCDate(date), days), 'yyyy-MM-dd'), 'days');
}
