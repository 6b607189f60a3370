import type * as z from 'zod/mini';
import { relocating } from '../foundation/input/index.ts';
import type { Target } from '../targets/index.ts';
import { readTarget, targetShape } from '../targets/target.ts';
import { issuesOfReading } from './shapes/issues-of-reading.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

const shapeOfTarget = /* @__PURE__ */ targetShape();

/**
 * The schema of a target that comes from outside, such as a province’s in a JSON file.
 *
 * It accepts what {@link trackTarget} accepts: beyond fields and types, moments and bounds can be read and follow each other.
 *
 * @example
 * ```ts
 * const target = { id: 'under-three', kind: 'level', better: 'lower', measure: 'poor', period: { until: 'cuối năm 2025' }, bound: { value: '3', included: false } };
 * targetSchema.safeParse(target).success; // => true
 * targetSchema.safeParse({ ...target, bound: { value: 'ba', included: false } }).success; // => false
 * ```
 */
export const targetSchema: z.ZodMiniType<Target> = /* @__PURE__ */ schemaOfShape<Target>(
  shapeOfTarget,
  (value) =>
    issuesOfReading(shapeOfTarget, value, (target) =>
      relocating(
        (path) => path.replace(/^target\.?/u, ''),
        () => readTarget(target as Target),
      ),
    ),
  {
    $id: 'urn:chuan-ngheo:target',
    title: 'Target',
    description: 'A target of a poverty programme: what is measured, of whom, until when, and from where it is met',
  },
);
