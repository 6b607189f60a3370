import * as z from 'zod/mini';
import type { Observation } from '../targets/index.ts';
import { readObservation } from '../targets/reading/read-observation.ts';
import { agreesWith } from './building/agrees-with.ts';
import { annotate } from './building/annotate.ts';
import { ofOwnFields } from './building/own-fields.ts';
import { observationStructure } from './targets/observation-structure.ts';

/**
 * The schema of an observation that comes from outside, such as a row of a series.
 *
 * It accepts what {@link changeBetween} and {@link trackTarget} can read: beyond fields and types, moments and decimals can be read,
 * households counted by their class have a standard, and a part is not above its whole.
 *
 * @example
 * ```ts
 * const row = { at: 'cuối năm 2022', measure: 'poor', standard: 'vn-2022', territory: { level: 'country' }, value: { percent: '4.03' } };
 * observationSchema.safeParse(row).success; // => true
 * readRecords(observationSchema, [{ ...row, at: 'hôm qua' }]).rejected[0].issues.map(({ code, path }) => [code, path]);
 * // => [['invalid-value', 'at']]
 * ```
 */
export const observationSchema: z.ZodMiniType<Observation> = annotate(
  ofOwnFields(observationStructure().check(agreesWith((value: Observation) => readObservation(value, '')))),
  {
    $id: 'urn:chuan-ngheo:observation',
    title: 'Observation',
    description: 'One figure of a series: when, of what, under which standard, where, and counts or a published number',
  },
);
