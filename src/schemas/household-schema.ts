import * as z from 'zod/mini';
import { type AssessmentOptions, type Household, issuesOfHousehold } from '../deprivation/index.ts';
import { parseCivilDate } from '../foundation/index.ts';
import { own, requireArgument } from '../foundation/reading/index.ts';
import { requireStandard } from '../law/require-standard.ts';
import type { PovertyStandard } from '../standards/index.ts';
import { annotate } from './building/annotate.ts';
import { hasNoIssues } from './building/has-no-issues.ts';
import { ownFields } from './building/own-fields.ts';
import { householdStructure } from './household/household-structure.ts';
import { issueSentence } from './household/issue-sentence.ts';

/**
 * The schema of a household with its members, as {@link assessDeprivations} takes it on a day under a standard.
 *
 * It accepts what {@link issuesOfHousehold} finds nothing wrong with, and gives it back unchanged; otherwise it names all the issues
 * at once, those of fields and types and those between fields. The message names the member and the field; `params` has the code
 * (`errorCode`) and the id of the member.
 *
 * @param standard - the standard to assess under
 * @param options - the day on which ages are counted
 * @returns a schema of zod; parse with it, or read many records with {@link readRecords}
 * @throws PovertyStandardError `missing-value` for an argument that is not there; `invalid-date` for `on`
 *
 * @example
 * ```ts
 * const schema = householdSchema(vn2022, { on: '2024-09-30' });
 * schema.safeParse({ members: [{ id: 'mother', age: 34 }] }).success; // => true
 * const household = { members: [{ id: 'mother', age: 34 }, { id: 'son', birthDate: '2030-01-01' }] };
 * schema.safeParse(household).error.issues.map(({ path, message }) => [path, message]);
 * // => [[['members', 1, 'birthDate'], 'member "son", birthDate: received "2030-01-01", expected a date not after 2024-09-30']]
 * readRecords(schema, [household]).rejected[0].issues;
 * // => [{ code: 'invalid-date', path: 'members[1].birthDate', received: '2030-01-01', expected: 'a date not after 2024-09-30', member: 'son' }]
 * ```
 */
export function householdSchema(standard: PovertyStandard, options: AssessmentOptions): z.ZodMiniType<Household> {
  requireStandard(standard);
  requireArgument(options, 'options');
  const on = parseCivilDate(own(options).on);
  const possible = hasNoIssues((value) => issuesOfHousehold(value, standard, { on }), issueSentence);
  return annotate(
    z.pipe(
      z.unknown().check(
        possible,
        z.overwrite((value) => ownFields(value)),
      ),
      householdStructure(standard),
    ),
    {
      $id: `urn:chuan-ngheo:household:${standard.id}`,
      title: `Household: ${standard.name.en}`,
      description:
        'What is known of a household; a field that is absent is unknown. Facts that contradict each other are refused besides',
    },
  );
}
