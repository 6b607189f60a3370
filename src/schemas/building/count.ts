import * as z from 'zod/mini';

/** A whole number that a double holds exactly, not below `least`. */
export function count(least: number): z.ZodMiniType<number> {
  // Negative is one problem, not three.
  return z.number().check(z.gte(0, { abort: true }), z.int(), z.gte(least));
}
