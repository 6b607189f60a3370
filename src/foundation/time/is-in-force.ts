import { own, requireArgument } from '../reading/index.ts';
import type { CivilDate, Period } from './civil-date.ts';
import { parseCivilDate } from './parse-civil-date.ts';

/**
 * Whether a period contains a day; both ends belong to it.
 *
 * @throws PovertyStandardError `invalid-date`; `missing-value` where there is no period
 *
 * @example
 * ```ts
 * isInForce({ from: '2022-01-01', until: '2026-12-31' }, '2026-12-31'); // => true
 * ```
 */
export function isInForce(period: Period, on: CivilDate): boolean {
  requireArgument(period, 'period');
  const day = parseCivilDate(on, 'on');
  const { from, until } = own(period);
  return (
    parseCivilDate(from, 'period.from') <= day && (until === undefined || day <= parseCivilDate(until, 'period.until'))
  );
}
