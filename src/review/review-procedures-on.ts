import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { isInForce } from '../foundation/period.ts';
import type { ReviewProcedure } from '../law/index.ts';
import { reviewProcedures } from './review-procedures.ts';

/**
 * The review procedures that apply on a day: one as a rule, none outside the encoded periods, and two in the autumn of 2021, when the
 * review was run under the standard that ended and under the one that began.
 *
 * @param on - the day
 * @throws PovertyStandardError `invalid-date`
 *
 * @example
 * ```ts
 * reviewProceduresOn('2024-10-15').map(({ id }) => id); // => ['review-2022']
 * reviewProceduresOn('2021-10-15').map(({ standard }) => standard); // => ['vn-2016', 'vn-2022']
 * reviewProceduresOn('2015-10-15'); // => []
 * ```
 */
export function reviewProceduresOn(on: CivilDate): ReviewProcedure[] {
  const day = parseCivilDate(on);
  return reviewProcedures.filter(({ periods }) => periods.some((period) => isInForce(period, day)));
}
