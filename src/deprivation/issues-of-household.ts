import type { HouseholdIssue } from '../foundation/errors/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { AssessmentOptions } from './deprivation-assessment.ts';
import { householdReader } from './reading/household-reader.ts';
import { plainIssue } from './reading/plain-issue.ts';
import { readDay } from './reading/read-day.ts';
import { refuseUndated } from './reading/refuse-undated.ts';

/**
 * Everything that is wrong with the facts of a household, such as those of a form that is being filled in. Where there is nothing,
 * {@link assessDeprivations} takes them.
 *
 * @param household - anything
 * @param standard - the standard to assess under, for its areas and indicators
 * @param options - the day on which ages are counted; needed as by {@link assessDeprivations}
 * @returns the issues, by path and member; plain data
 * @throws PovertyStandardError `missing-value` for a standard that is not there, and for `on` where it is needed; `invalid-date` for `on`
 *
 * @example
 * ```ts
 * const household = { members: [{ id: 'mother', age: 34 }, { id: 'son', birthDate: '2030-01-01' }] };
 * issuesOfHousehold(household, vn2022, { on: '2024-09-30' });
 * // => [{ code: 'invalid-date', path: 'members[1].birthDate', received: '2030-01-01', expected: { kind: 'date-not-after', than: '2024-09-30' }, member: 'son' }]
 * issuesOfHousehold({ members: [{ id: 'mother', age: 34 }] }, vn2022); // => []
 * ```
 */
export function issuesOfHousehold(
  household: unknown,
  standard: PovertyStandard,
  options: AssessmentOptions = {},
): readonly HouseholdIssue[] {
  requireStandard(standard);
  const { issues, undated } = householdReader(standard, readDay(options))(household);
  refuseUndated(undated);
  return issues.map(plainIssue);
}
