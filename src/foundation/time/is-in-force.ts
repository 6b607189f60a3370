import type { CivilDate, Period } from './civil-date.ts';

/**
 * Whether a period contains a day; both ends belong to it. The dates are compared as they are written, not validated.
 *
 * @example
 * ```ts
 * isInForce({ from: '2022-01-01', until: '2026-12-31' }, '2026-12-31'); // => true
 * ```
 */
export function isInForce(period: Period, on: CivilDate): boolean {
  return period.from <= on && (period.until === undefined || on <= period.until);
}
