import type * as z from 'zod/mini';
import type { Tally } from '../aggregation/index.ts';
import { tallyShape } from '../aggregation/tally.ts';
import { readInput } from '../foundation/shape/index.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

/**
 * The schema of the counts of a unit that come from outside, such as the report of a commune.
 *
 * It accepts what {@link rollUp} and {@link recast} accept: whole numbers from 0, by name.
 *
 * @example
 * ```ts
 * tallySchema.safeParse({ level: 'commune', code: '05986', counts: { households: 9_000, poor: 40 } }).success; // => true
 * tallySchema.safeParse({ level: 'commune', code: '05986', counts: { households: 9_000.5 } }).success; // => false
 * ```
 */
export const tallySchema: z.ZodMiniType<Tally> = /* @__PURE__ */ schemaOfShape(
  tallyShape,
  (tally) => readInput(tallyShape, tally).issues,
  {
    $id: 'urn:chuan-ngheo:tally',
    title: 'Counts of a unit',
    description: 'Whole numbers by name, counted in one administrative unit; a name that is absent is unknown',
  },
);
