import * as z from 'zod/mini';
import type { Checklist } from '../../deprivation/index.ts';
import { oneOf } from '../building/one-of.ts';

/** A list of all that there are, or yes or no for each. */
export function checklist<Code extends string>(codes: readonly Code[]): z.ZodMiniType<Checklist<Code>> {
  const record = z.strictObject(Object.fromEntries(codes.map((code) => [code, z.optional(z.boolean())])));
  // The fields of the record are the codes themselves.
  return z.union([z.array(oneOf(codes)), record]) as z.ZodMiniType as z.ZodMiniType<Checklist<Code>>;
}
