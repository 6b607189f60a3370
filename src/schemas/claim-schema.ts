import type * as z from 'zod/mini';
import { checkClaim, type Claim } from '../claims/index.ts';
import { claimShape } from '../claims/read-claim.ts';
import { issuesOfReading } from './shapes/issues-of-reading.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

const shapeOfClaim = /* @__PURE__ */ claimShape();

/**
 * The schema of a claim that comes from outside, such as a table of published figures.
 *
 * It accepts what {@link checkClaim} accepts, so that a claim it has read is always checked: beyond fields and types, every
 * figure can be read, and units and moments do not contradict each other.
 *
 * @example
 * ```ts
 * claimSchema.safeParse({ kind: 'difference', from: '25,95%', to: '10,89%', change: '15,06%' }).success; // => true
 * claimSchema.safeParse({ kind: 'difference', from: '25,95%', to: 'năm', change: '15,06%' }).success; // => false
 * ```
 */
export const claimSchema: z.ZodMiniType<Claim> = /* @__PURE__ */ schemaOfShape<Claim>(
  shapeOfClaim,
  (value) => issuesOfReading(shapeOfClaim, value, (claim) => checkClaim(claim as Claim)),
  {
    $id: 'urn:chuan-ngheo:claim',
    title: 'Claim',
    description:
      'An arithmetic statement of a published source; a figure is text as printed, a number, or null where none is printed. checkClaim checks besides that every figure can be read',
  },
);
