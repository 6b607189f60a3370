import * as z from 'zod/mini';
import { annotate } from '../building/annotate.ts';

/** A fact that may be absent, which is unknown. */
export function knownFact<Value>(
  schema: z.ZodMiniType<Value>,
  description: string,
): z.ZodMiniOptional<z.ZodMiniType<Value>> {
  return z.optional(annotate(schema, { description }));
}

/** A yes or no that may be absent, which is unknown. */
export function yesOrNo(description: string): z.ZodMiniOptional<z.ZodMiniType<boolean>> {
  return knownFact<boolean>(z.boolean(), description);
}
