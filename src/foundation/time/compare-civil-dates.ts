import type { CivilDate } from './civil-date.ts';
import { parseCivilDate } from './parse-civil-date.ts';

/**
 * Orders two dates: negative when the first is earlier, 0 when they are the same day, positive when it is later.
 *
 * @throws PovertyStandardError `invalid-date`
 *
 * @example
 * ```ts
 * compareCivilDates('2021-12-31', '2022-01-01'); // => -1
 * ```
 */
export function compareCivilDates(first: CivilDate, second: CivilDate): -1 | 0 | 1 {
  const [one, other] = [parseCivilDate(first, 'first'), parseCivilDate(second, 'second')];
  return one === other ? 0 : one < other ? -1 : 1;
}
