import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import { assessorOf } from './assessor-of.ts';
import type { AssessmentOptions, DeprivationAssessment } from './deprivation-assessment.ts';
import type { Household } from './household.ts';
import { readDay } from './reading/read-day.ts';

/**
 * Decides from the facts of a household in which indicators of a standard it is deprived, and says why: the members or things
 * behind it, what was observed, the threshold, and where the rule stands.
 *
 * Known facts decide as soon as they can: one member without health insurance is enough, whatever is not known of the others; "not
 * deprived" needs all of them. Nobody of the age in question is known to be nobody. Where the cut-off itself is not known, the status
 * is the one that the household reports, or a gap.
 *
 * @param household - what is known of it, with at most 1 000 members; absent facts are unknown
 * @param standard - the standard, such as {@link vn2022}, or one of the caller's own
 * @param options - the day on which ages are counted; needed for a birth date, and where a rule asks for the year of birth of a member of whom only
 *   the age is known
 * @returns a status, the reasons and what is missing, by indicator
 * @throws PovertyStandardError `invalid-household` with every issue, by member and field, for facts that cannot be or contradict each
 *   other; `missing-value` for a standard that is not there, and for `on` where it is needed; `invalid-date` for `on`; `invalid-value` for a
 *   rule that the library does not have
 *
 * @example
 * ```ts
 * const household = {
 *   members: [
 *     { id: 'mother', birthDate: '1990-03-01', healthInsurance: true },
 *     { id: 'son', birthDate: '2018-09-30', healthInsurance: false },
 *   ],
 *   dwelling: { floorAreaSquareMetres: 16 },
 * };
 * const assessment = assessDeprivations(household, vn2022, { on: '2024-09-30' });
 * assessment.statuses['health-insurance']; // => 'deprived'
 * assessment.statuses['housing-area']; // => 'not-deprived'
 * assessment.statuses.nutrition; // => 'unknown'
 * assessment.findings.find(({ indicator }) => indicator === 'nutrition')?.missing; // => [{ path: 'members[1].stunted' }, { path: 'members[1].underweight' }]
 *
 * assessDeprivations({ members: [{ id: 'mother', age: 34, healthInsurance: false }] }, vn2022).statuses['health-insurance']; // => 'deprived'
 * ```
 */
export function assessDeprivations<Indicator extends string>(
  household: Household,
  standard: PovertyStandard<Indicator>,
  options: AssessmentOptions = {},
): DeprivationAssessment<Indicator> {
  requireStandard(standard);
  return assessorOf(standard, readDay(options))(household);
}
