import { UTCDate } from '@date-fns/utc';
import { differenceInYears } from 'date-fns';
import { PovertyStandardError } from '../errors/index.ts';
import type { CivilDate } from './civil-date.ts';
import { parseCivilDate } from './parse-civil-date.ts';

/**
 * The whole years completed from one date to another, as an age counts ("đủ 6 tuổi"): one more from the birthday on.
 * Whoever is born on 29 February completes a year on 1 March in a common year.
 *
 * @param from - the day of birth
 * @param on - the day of review, not before `from`
 * @throws PovertyStandardError `invalid-date`, also when `on` is before `from`
 *
 * @example
 * ```ts
 * completedYearsBetween('2018-05-02', '2024-05-01'); // => 5
 * completedYearsBetween('2018-05-02', '2024-05-02'); // => 6
 * ```
 */
export function completedYearsBetween(from: CivilDate, on: CivilDate): number {
  if (parseCivilDate(from, 'from') > parseCivilDate(on, 'on')) {
    throw new PovertyStandardError('invalid-date', {
      path: 'from',
      received: from,
      expected: { kind: 'date-not-after', than: on },
    });
  }
  return differenceInYears(new UTCDate(on), new UTCDate(from));
}
