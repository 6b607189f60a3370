import * as z from 'zod/mini';
import type { Attested, Citation } from '../../law/index.ts';
import { type Evidence, evidenceMarks } from '../../vocabulary/index.ts';
import { count } from '../building/count.ts';
import { oneOf } from '../building/one-of.ts';
import { type Fields, strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';

/** The fields by which a value tells its source. */
interface Source {
  readonly citation: Citation<string>;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** Where in the law a value stands. */
export function citation(): z.ZodMiniType<Citation<string>> {
  return strictObject<Citation<string>>({
    act: z.optional(text()),
    article: z.optional(count(1)),
    clause: z.optional(count(1)),
    annex: z.optional(z.literal(true)),
  });
}

/** Schemas of the fields by which a value tells its source. */
export function sourceFields(): Fields<Source> {
  return {
    citation: citation(),
    evidence: oneOf(evidenceMarks),
    note: z.optional(text()),
  };
}

/** A value of the law with its source. */
export function attested<Value>(value: z.ZodMiniType<Value>): z.ZodMiniType<Attested<Value>> {
  return z.strictObject({ value, ...sourceFields() }) as z.ZodMiniType as z.ZodMiniType<Attested<Value>>;
}
