import type * as z from 'zod/mini';
import type { RegistryTables } from '../units/index.ts';
import { issuesOfTables } from '../units/read-registry.ts';
import { registryShape } from '../units/registry.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

const shapeOfRegistry = /* @__PURE__ */ registryShape();

/**
 * The schema of tables of units that come from outside, such as a list of communes with their mergers.
 *
 * It accepts what {@link createRegistry} accepts, and names the same issues, all of them at once.
 *
 * @example
 * ```ts
 * registrySchema.safeParse({ units: provinces, successions: provinceSuccessions }).success; // => true
 * const commune = { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '99', from: '2025-07-01' };
 * registrySchema.safeParse({ units: [commune] }).error.issues.map(({ path }) => path); // => [['units', 0, 'parent']]
 * ```
 */
export const registrySchema: z.ZodMiniType<RegistryTables> = /* @__PURE__ */ schemaOfShape(
  shapeOfRegistry,
  issuesOfTables,
  {
    $id: 'urn:chuan-ngheo:registry',
    title: 'Administrative units',
    description:
      'States of administrative units, what became of them, and the classes they were given. createRegistry checks besides what holds between the rows',
  },
);
