import * as z from 'zod/mini';
import { annotate } from './annotate.ts';

/** A whole number that a double holds exactly, not below `least`. */
export function count(least: number): z.ZodMiniType<number> {
  const isEnough = z.refine<number>((value) => value >= least, {
    error: `a whole number from ${least}`,
    params: { errorCode: 'fractional-count' },
  });
  // Negative is one problem, not two.
  return annotate(z.number().check(z.gte(0, { abort: true }), z.int(), isEnough), { minimum: least });
}
