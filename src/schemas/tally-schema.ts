import * as z from 'zod/mini';
import { unitLevels } from '../administrative/index.ts';
import type { Tally } from '../rollup/index.ts';
import { annotate } from './building/annotate.ts';
import { count } from './building/count.ts';
import { oneOf } from './building/one-of.ts';
import { ofOwnFields } from './building/own-fields.ts';
import { strictObject } from './building/strict-object.ts';
import { text } from './building/text.ts';

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
export const tallySchema: z.ZodMiniType<Tally> = annotate(
  ofOwnFields(strictObject<Tally>({ level: oneOf(unitLevels), code: text(), counts: z.record(text(), count(0)) })),
  {
    $id: 'urn:chuan-ngheo:tally',
    title: 'Counts of a unit',
    description: 'Whole numbers by name, counted in one administrative unit; a name that is absent is unknown',
  },
);
