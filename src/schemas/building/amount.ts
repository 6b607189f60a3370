import * as z from 'zod/mini';

/** A finite number that is not negative. */
export function amount(): z.ZodMiniType<number> {
  return z.number().check(z.gte(0));
}
