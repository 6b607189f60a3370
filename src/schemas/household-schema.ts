import type * as z from 'zod/mini';
import { householdShape } from '../deprivation/household.ts';
import type { AssessmentOptions, Household } from '../deprivation/index.ts';
import { householdReader, plainIssue, readDay } from '../deprivation/read-household.ts';
import type { HouseholdIssue } from '../foundation/errors/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import { householdAnnotations } from './household/household-annotations.ts';
import { indicatorAnnotations } from './household/indicator-annotations.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

/**
 * The schema of a household with its members, as {@link assessDeprivations} takes it on a day under a standard.
 *
 * It accepts what {@link issuesOfHousehold} finds nothing wrong with, and gives a copy of it; otherwise it names all the issues
 * at once, those of fields and types and those between fields. The message names the member and the field; `params` has the code
 * (`errorCode`) and the id of the member.
 *
 * @param standard - the standard to assess under
 * @param options - the day on which ages are counted; where {@link assessDeprivations} needs it and it is not given, the birth date has
 *   the issue `missing-value`
 * @returns a schema of zod; parse with it, or read many records with {@link readRecords}
 * @throws PovertyStandardError `missing-value` for an argument that is not there; `invalid-standard` for what is no standard;
 *   `invalid-date` for `on`
 *
 * @example
 * ```ts
 * const schema = householdSchema(vn2022, { on: '2024-09-30' });
 * schema.safeParse({ members: [{ id: 'mother', age: 34 }] }).success; // => true
 * const household = { members: [{ id: 'mother', age: 34 }, { id: 'son', birthDate: '2030-01-01' }] };
 * schema.safeParse(household).error.issues.map(({ path, message }) => [path, message]);
 * // => [[['members', 1, 'birthDate'], 'member "son", birthDate: received "2030-01-01", expected date not after 2024-09-30']]
 * readRecords(schema, [household]).rejected[0].issues;
 * // => [{ code: 'invalid-date', path: 'members[1].birthDate', received: '2030-01-01', expected: { kind: 'date-not-after', than: '2024-09-30' }, member: 'son' }]
 * ```
 */
export function householdSchema(standard: PovertyStandard, options: AssessmentOptions = {}): z.ZodMiniType<Household> {
  requireStandard(standard);
  const read = householdReader(standard, readDay(options));
  const issuesOf = (value: unknown): HouseholdIssue[] => {
    const { issues, undated } = read(value);
    return [...issues, ...undated].map(plainIssue);
  };
  return schemaOfShape<Household>(householdShape(standard), issuesOf, {
    $id: `urn:chuan-ngheo:household:${standard.id}`,
    title: `Household: ${standard.name.en}`,
    description:
      'What is known of a household; a field that is absent is unknown. Facts that contradict each other are refused besides',
    fields: { ...householdAnnotations, ...indicatorAnnotations(standard, 'reported') },
  });
}
