import * as z from 'zod/mini';
import type { Citation } from '../../law/index.ts';
import { count } from '../building/count.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';

/** Where in the law a value stands. */
export function citation(): z.ZodMiniType<Citation<string>> {
  return strictObject<Citation<string>>({
    act: z.optional(text()),
    article: z.optional(count(1)),
    clause: z.optional(count(1)),
    annex: z.optional(z.literal(true)),
  });
}
