import * as z from 'zod/mini';
import { issuesOfStandard } from '../standards/definition/check-standard.ts';
import type { PovertyStandard } from '../standards/index.ts';
import { annotate } from './building/annotate.ts';
import { hasNoIssues } from './building/has-no-issues.ts';
import { ownFields } from './building/own-fields.ts';
import { standardStructure } from './standard/standard-structure.ts';

/**
 * The schema of a poverty standard that comes from outside, such as a province's in a JSON file.
 *
 * It accepts what {@link defineStandard} accepts, and names the same issues, all of them at once: those of fields and types,
 * and those between fields, such as a reference to an act that is not listed.
 *
 * @example
 * ```ts
 * povertyStandardSchema.safeParse(vn2022).success; // => true
 * povertyStandardSchema.safeParse({ ...vn2022, gaps: undefined }).error.issues.map(({ path, message }) => [path, message]);
 * // => [[['gaps'], 'a value']]
 * ```
 */
export const povertyStandardSchema: z.ZodMiniType<PovertyStandard> = annotate(
  z.pipe(
    z.unknown().check(
      hasNoIssues(issuesOfStandard),
      z.overwrite((value) => ownFields(value)),
    ),
    standardStructure(),
  ),
  {
    $id: 'urn:chuan-ngheo:poverty-standard',
    title: 'Poverty standard',
    description: 'A poverty standard as dated, cited data; defineStandard checks besides what holds between its fields',
  },
);
