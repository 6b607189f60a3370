import * as z from 'zod/mini';
import {
  type Claim,
  type ClaimContext,
  type ClaimMoments,
  type CountPercentPair,
  checkClaim,
  type Operand,
} from '../figures/index.ts';
import { changeDirections, quotientUnits } from '../figures/claim.ts';
import { mostPairs, mostParts } from '../foundation/limits.ts';
import { locales } from '../vocabulary/index.ts';
import { agreesWith } from './building/agrees-with.ts';
import { annotate } from './building/annotate.ts';
import { count } from './building/count.ts';
import { oneOf } from './building/one-of.ts';
import { ofOwnFields } from './building/own-fields.ts';
import { type Fields, strictObject } from './building/strict-object.ts';
import { taggedUnion } from './building/tagged-union.ts';
import { text } from './building/text.ts';

function operand(): z.ZodMiniType<Operand> {
  return z.union([text(), z.number(), z.null()]);
}

/** A figure that a claim may leave out; `null` says that the source does not print it. */
function optionalOperand(): z.ZodMiniOptional<z.ZodMiniType<Operand>> {
  return z.optional(operand());
}

function contextFields(): Fields<ClaimContext> {
  return { id: z.optional(z.string()), locale: z.optional(oneOf(locales)), source: z.optional(z.string()) };
}

const directions = z.optional(oneOf(changeDirections));
const units = z.optional(oneOf(quotientUnits));

function claimStructure(): z.ZodMiniType<Claim> {
  const context = contextFields();
  return taggedUnion<Claim, 'kind'>('kind', {
    share: { ...context, count: operand(), total: operand(), percent: operand(), unit: units },
    sum: {
      ...context,
      parts: annotate(z.array(operand()).check(z.minLength(1)), { maxItems: mostParts }),
      total: operand(),
    },
    difference: { ...context, from: operand(), to: operand(), change: operand(), direction: directions },
    average: {
      ...context,
      from: optionalOperand(),
      to: optionalOperand(),
      change: optionalOperand(),
      direction: directions,
      steps: z.optional(count(1)),
      moments: z.optional(strictObject<ClaimMoments>({ from: text(), to: text() })),
      perStep: operand(),
    },
    'implied-total': {
      ...context,
      pairs: annotate(
        z.array(strictObject<CountPercentPair>({ count: operand(), percent: operand() })).check(z.minLength(1)),
        { maxItems: mostPairs },
      ),
    },
    flow: {
      ...context,
      opening: operand(),
      leaving: annotate(z.array(operand()), { maxItems: mostParts }),
      entering: annotate(z.array(operand()), { maxItems: mostParts }),
      closing: operand(),
    },
    attainment: { ...context, achieved: operand(), planned: operand(), percent: operand(), unit: units },
  });
}

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
export const claimSchema: z.ZodMiniType<Claim> = annotate(ofOwnFields(claimStructure().check(agreesWith(checkClaim))), {
  $id: 'urn:chuan-ngheo:claim',
  title: 'Claim',
  description:
    'An arithmetic statement of a published source; a figure is text as printed, a number, or null where none is printed. checkClaim checks besides that every figure can be read',
});
