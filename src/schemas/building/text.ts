import * as z from 'zod/mini';

/** A text that is not empty. */
export function text(): z.ZodMiniType<string> {
  return z.string().check(z.minLength(1));
}
