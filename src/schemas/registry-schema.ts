import type * as z from 'zod/mini';
import { createRegistry, type RegistryTables } from '../administrative/index.ts';
import { agreesWith } from './building/agrees-with.ts';
import { annotate } from './building/annotate.ts';
import { ofOwnFields } from './building/own-fields.ts';
import { registryStructure } from './units/unit-structure.ts';

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
export const registrySchema: z.ZodMiniType<RegistryTables> = annotate(
  ofOwnFields(registryStructure().check(agreesWith(createRegistry))),
  {
    $id: 'urn:chuan-ngheo:registry',
    title: 'Administrative units',
    description:
      'States of administrative units, what became of them, and the classes they were given. createRegistry checks besides what holds between the rows',
  },
);
