import type { HouseholdIssue } from '../foundation/errors/index.ts';
import { readOptions } from '../foundation/reading/index.ts';
import { parseCivilDate } from '../foundation/time/index.ts';
import { requireStandard } from '../law/require-standard.ts';
import type { PovertyStandard } from '../standards/index.ts';
import type { AssessmentOptions } from './deprivation-assessment.ts';
import { householdShape } from './reading/household-shape.ts';
import { plainIssue } from './reading/plain-issue.ts';
import { readFacts } from './reading/read-facts.ts';

/**
 * Everything that is wrong with the facts of a household, such as those of a form that is being filled in. Where there is nothing,
 * {@link assessDeprivations} takes them.
 *
 * @param household - anything
 * @param standard - the standard to assess under, for its areas and indicators
 * @param options - the day on which ages are counted
 * @returns the issues, by path and member; plain data
 * @throws PovertyStandardError `missing-value` for a standard or options that are not there; `invalid-date` for `on`
 *
 * @example
 * ```ts
 * const household = { members: [{ id: 'mother', age: 34 }, { id: 'son', birthDate: '2030-01-01' }] };
 * issuesOfHousehold(household, vn2022, { on: '2024-09-30' });
 * // => [{ code: 'invalid-date', path: 'members[1].birthDate', received: '2030-01-01', expected: { kind: 'date-not-after', than: '2024-09-30' }, member: 'son' }]
 * issuesOfHousehold({ members: [{ id: 'mother' }] }, vn2022, { on: '2024-09-30' }); // => []
 * ```
 */
export function issuesOfHousehold(
  household: unknown,
  standard: PovertyStandard,
  options: AssessmentOptions,
): readonly HouseholdIssue[] {
  requireStandard(standard);
  return readFacts(
    household,
    householdShape(standard),
    parseCivilDate(readOptions(options, 'options', ['on']).on, 'options.on'),
  ).issues.map(plainIssue);
}
