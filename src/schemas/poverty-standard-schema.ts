import type * as z from 'zod/mini';
import type { PovertyStandard } from '../law/index.ts';
import { readStandard } from '../standards/define-standard.ts';
import { standardShape } from '../standards/standard-shape.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

const shapeOfStandard = /* @__PURE__ */ standardShape();

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
 * // => [[['gaps'], 'gaps: received undefined, expected value']]
 * ```
 */
export const povertyStandardSchema: z.ZodMiniType<PovertyStandard> = /* @__PURE__ */ schemaOfShape<PovertyStandard>(
  shapeOfStandard,
  (value) => readStandard(value).issues,
  {
    $id: 'urn:chuan-ngheo:poverty-standard',
    title: 'Poverty standard',
    description: 'A poverty standard as dated, cited data; defineStandard checks besides what holds between its fields',
  },
);
