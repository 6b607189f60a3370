import * as z from 'zod/mini';

/** One schema for every field of a hand-written type: none can be forgotten, and what may be absent is `z.optional`. */
export type Fields<Type> = {
  readonly [Field in keyof Type]-?: undefined extends Type[Field]
    ? z.ZodMiniOptional<z.ZodMiniType<Exclude<Type[Field], undefined>>>
    : z.ZodMiniType<Type[Field]>;
};

/** The schema of a hand-written object type; other fields are refused. */
export function strictObject<Type extends object>(fields: Fields<Type>): z.ZodMiniType<Type> {
  // zod writes an absent field as `undefined` in its types; the fields above prove the rest.
  return z.strictObject(fields as Fields<Record<string, unknown>>) as z.ZodMiniType as z.ZodMiniType<Type>;
}
