import * as z from 'zod/mini';

/** One of a list of codes; of an empty list, nothing. */
export function oneOf<Code extends string>(codes: readonly Code[]): z.ZodMiniType<Code> {
  return codes.length ? z.enum(codes) : z.never();
}
