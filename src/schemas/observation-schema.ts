import type * as z from 'zod/mini';
import type { Observation } from '../targets/index.ts';
import { observationShape } from '../targets/observation.ts';
import { readObservation } from '../targets/read-observation.ts';
import { issuesOfReading } from './shapes/issues-of-reading.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

const shapeOfObservation = /* @__PURE__ */ observationShape();

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
export const observationSchema: z.ZodMiniType<Observation> = /* @__PURE__ */ schemaOfShape<Observation>(
  shapeOfObservation,
  (value) =>
    issuesOfReading(shapeOfObservation, value, (observation) => readObservation(observation as Observation, '')),
  {
    $id: 'urn:chuan-ngheo:observation',
    title: 'Observation',
    description: 'One figure of a series: when, of what, under which standard, where, and counts or a published number',
  },
);
