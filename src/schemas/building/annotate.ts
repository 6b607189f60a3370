import * as z from 'zod/mini';

/** Keywords that a JSON Schema of this schema has besides those that zod writes. */
export function annotate<Schema extends z.ZodMiniType>(
  schema: Schema,
  keywords: Readonly<Record<string, unknown>>,
): Schema {
  // The registry holds its schemas weakly: nothing outlives the schema itself.
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), ...keywords });
  return schema;
}
